import { join } from 'node:path';

import type { CDPSession, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import type { Article } from '@/utils/article/article';
import type { Rule } from '@/utils/rules/rule';

import { bundle, repository } from '../bench/bundle';
import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from './build';
import { readCase, sitePages } from './site';

const hostile = 'https://xa-ke-gian.example.vn/tin/99-bai.html';
const hostilePage = `<!doctype html><html lang="vi"><head><title>Xã Kẻ Giàn sửa 3 cây cầu dân sinh</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src *">
<style>* { all: unset !important; } head, script, style { display: none !important } p, div, h1, main { display: block !important; }
div { z-index: 2147483647 !important; opacity: 0.99 !important; } .bia { position: fixed !important; inset: 0 !important; }</style></head>
<body><div class="bia"></div><main class="khung-123"><h1>Xã Kẻ Giàn sửa 3 cây cầu dân sinh</h1>
<form name="tin"><input type="hidden" name="parentElement"><input type="hidden" name="getAttribute"><input type="hidden" name="localName"><input type="hidden" name="contains">
<div class="a{}:b[c]"><p>Trong tháng 3, xã Kẻ Giàn sửa xong ba cây cầu dân sinh bắc qua mương chính, tổng kinh phí 640 triệu đồng.</p>
<p>Cầu thôn Thượng được mở rộng lên 3,5 m, hai cầu còn lại thay mặt ván bằng bê tông để xe nông sản qua lại.</p>
<div id="quang-cao"><p>Mua phân bón giá tốt tại cửa hàng Bảy Lúa, gọi ngay hôm nay.</p></div>
<p>Người dân hai thôn góp 210 ngày công, hiến 85 mét vuông đất vườn làm đường dẫn lên cầu.</p></div></form></main>
<script>
window.heard = [];
for (const type of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'pointerdown', 'mousemove', 'pointermove', 'wheel'])
  document.addEventListener(type, (event) => { heard.push(type); event.preventDefault(); event.stopImmediatePropagation(); }, true);
new MutationObserver((list) => { for (const { attributeName, target } of list) if (attributeName) heard.push(attributeName + ' of ' + target.nodeName); })
  .observe(document, { attributes: true, subtree: true });
</script></body></html>`;

/** What the test knows of the picker's bar, which stands in a closed shadow root. */
interface Bar {
  status: string;
  buttons: Record<string, { x: number; y: number }>;
  boxes: number;
}

interface DomNode {
  nodeId: number;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const letters = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

describe('picking the story by hand', () => {
  let portals: Portals;
  let browser: Chromium;
  let reader: string;
  let tab: Page;
  let session: CDPSession;
  let before: string;

  beforeAll(async () => {
    portals = await startPortals({ ...sitePages(), [hostile]: hostilePage });
    browser = await launchChromium({ extension: chromeExtension, portals, locale: 'vi' });
    await browser.grantHosts('https://*/*');
    reader = await bundle(join(repository, 'utils/article/readArticle.ts'));
    const worker = await browser.worker();
    await worker.evaluate(`globalThis.made = []; globalThis.refuses = false;
      chrome.runtime.onMessage.addListener((message, sender, answer) => {
        if (message?.type !== 'ruleMade') return;
        made.push(message.data);
        answer(refuses ? { err: 'refused' } : { res: null });
      });`);
  });
  afterAll(async () => {
    await browser?.close();
    await portals?.close();
  });
  afterEach(async () => {
    await tab.close();
  });

  const open = async (address: string): Promise<void> => {
    tab = await browser.open(address);
    await tab.waitForLoadState('load');
    before = await markup();
    session = await browser.context.newCDPSession(tab);
    await startPicker();
    await waitFor('the bar', async () => (await bar())?.status !== undefined);
  };
  const startPicker = async (): Promise<void> => {
    const tabId = await browser.tabIdOf(tab);
    const worker = await browser.worker();
    await worker.evaluate(
      `chrome.scripting.executeScript({ target: { tabId: ${tabId} }, files: ['/pick.js'] })`,
    );
  };
  const markup = (): Promise<string> =>
    tab.evaluate(() => new XMLSerializer().serializeToString(document.querySelector('html') ?? document));

  const bar = async (): Promise<Bar | undefined> => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const all: DomNode[] = [];
    const walk = (node: DomNode, isOurs: boolean): void => {
      if (isOurs) all.push(node);
      for (const child of node.children ?? []) walk(child, isOurs);
      for (const shadow of node.shadowRoots ?? []) walk(shadow, true);
    };
    walk(root as DomNode, false);
    const attribute = (node: DomNode, name: string): string => {
      const at = (node.attributes ?? []).findIndex((each, index) => index % 2 === 0 && each === name);
      return at < 0 ? '' : (node.attributes?.[at + 1] ?? '');
    };
    const status = all.find((node) => attribute(node, 'role') === 'status');
    if (!status) return undefined;
    const buttons: Bar['buttons'] = {};
    for (const node of all) {
      const action = attribute(node, 'data-action');
      if (!action) continue;
      const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
      const [x = 0, y = 0] = model.border;
      buttons[action] = { x: x + model.width / 2, y: y + model.height / 2 };
    }
    const boxes = all.filter((node) => attribute(node, 'class') === 'box gone').length;
    return { status: status.children?.[0]?.nodeValue ?? '', buttons, boxes };
  };
  const status = async (): Promise<string> => (await bar())?.status ?? 'closed';
  const isClosed = () => waitFor('the picker to close', async () => (await bar()) === undefined);
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await tab.keyboard.press(key);
  };
  const middleOf = (selector: string): Promise<{ x: number; y: number }> =>
    tab.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + Math.min(width, innerWidth) / 2, y: y + height / 2 };
    }, selector);
  const pointAt = async (selector: string): Promise<void> => {
    const { x, y } = await middleOf(selector);
    await tab.mouse.move(x - 3, y - 3);
    await tab.mouse.move(x, y);
  };
  const click = async (selector: string): Promise<void> => {
    await pointAt(selector);
    await tab.mouse.down();
    await tab.mouse.up();
  };
  const clickButton = async (action: string): Promise<void> => {
    const button = (await bar())?.buttons[action];
    if (!button) throw new Error(`there is no button ${action}`);
    await tab.mouse.click(button.x, button.y);
  };
  const made = async (): Promise<Rule> => {
    const worker = await browser.worker();
    const rule = await waitFor('the rule', () => worker.evaluate<Rule | undefined>('made.pop()'));
    await isClosed();
    expect(await markup()).toBe(before);
    return rule;
  };
  /** The page read with a rule, in a world of its own, and what the page itself shows of the picked block. */
  const read = async (rule: Rule | undefined, wanted: readonly string[] = []): Promise<Article> => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'reader',
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `${reader};(thoangBundle.readArticle ?? thoangBundle)(document, location.href, ${JSON.stringify(rule)}, ${JSON.stringify(wanted)})`,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Article;
  };
  const shown = (selector: string, ...without: string[]): Promise<string> =>
    tab.evaluate(
      ([wanted, ...gone]) => {
        const copy = document.querySelector(wanted ?? '')?.cloneNode(true) as Element;
        for (const part of gone.flatMap((each) => [...copy.querySelectorAll(each)])) part.remove();
        return copy.textContent ?? '';
      },
      [selector, ...without],
    );
  const ruleAt = (rule: Rule): Rule => ({ ...rule, drop: [...rule.drop, ...(rule.here?.[0]?.drop ?? [])] });

  test('a block under the pointer, grown by a key, is the story and nothing else is', async () => {
    await open(readCase('nukeviet-article').expected.address);
    await pointAt('#news-bodyhtml > p:last-child');
    expect(await status()).toContain('Từ nay đến hết quý III');
    await press('ArrowUp');
    expect(await status()).toContain('Thực hiện Kế hoạch số 58');
    await press('Enter', 'Enter');
    const rule = await made();
    expect(rule).toMatchObject({
      host: 'xahoabinhdong.hungyen.gov.vn',
      path: '/tin-hoat-dong/*.html',
      drop: [],
    });
    expect(rule.story).toBe('#news-bodyhtml');
    const { text, lead, images } = await read(rule);
    expect(letters((lead ?? '') + text.replace(lead ?? '', ''))).toBe(letters(await shown('#news-bodyhtml')));
    expect(images.map(({ caption }) => caption)).toEqual([
      'Thành viên Tổ công nghệ số hướng dẫn bà con nộp hồ sơ trực tuyến tại nhà văn hóa thôn',
    ]);
  });

  test('what stands outside the picked block is on the receipt, and comes back when it is wanted', async () => {
    const { address } = readCase('nukeviet-article').expected;
    await open(address);
    const rule: Rule = {
      host: new URL(address).host,
      story: '#news-bodyhtml',
      drop: [],
      madeAt: new Date().toISOString(),
    };
    const { text, removed = [] } = await read(rule);
    expect(removed.length).toBeGreaterThan(2);
    const [piece] = removed.filter(({ key }) => key !== undefined);
    expect(text).not.toContain(piece?.words ?? text);
    const back = await read(rule, [piece?.key ?? '']);
    expect(back.removed?.filter(({ kept }) => kept).map(({ key }) => key)).toContain(piece?.key);
    expect(letters(back.text)).toContain(letters(text));
    expect(back.text.length).toBeGreaterThan(text.length);
  });

  test('leftovers are clicked away, and come back with Ctrl+Z', async () => {
    await open(readCase('related-inside-body').expected.address);
    await pointAt('#news-bodyhtml > p:last-child');
    await press('ArrowUp');
    await clickButton('take');
    await pointAt('.tin-lien-quan-noi-bai li');
    await press('ArrowUp', 'ArrowUp');
    await tab.mouse.down();
    await tab.mouse.up();
    expect(await status()).toContain('Tin liên quan Thu nhập');
    expect((await bar())?.boxes).toBe(1);
    await click('#news-bodyhtml > p:nth-of-type(2)');
    await click('#news-bodyhtml > p:last-child');
    expect((await bar())?.boxes).toBe(3);
    await press('Control+z');
    expect((await bar())?.boxes).toBe(2);
    expect(await status()).toContain('Phó Chủ tịch');
    await clickButton('save');
    const rule = await made();
    // A box with a name is left out everywhere; a paragraph of this page on this page alone.
    expect(rule.drop).toEqual(['div.tin-lien-quan-noi-bai']);
    expect(rule.here).toEqual([
      { page: '/tin-tuc/khoi-thong-dau-ra-cho-ca-nau-515.html', drop: [':scope > p:nth-of-type(2)'] },
    ]);
    const { text } = await read(ruleAt(rule));
    const gone = ['.tin-lien-quan-noi-bai', 'p:nth-of-type(2)'];
    expect(letters(text)).toBe(letters(await shown('#news-bodyhtml', ...gone)));
    expect((await read(rule)).text).toContain('Mùa ba khía về Đất Mũi');
  });

  test('the keyboard alone suffices, where controls are named as what a page is asked by', async () => {
    await open(readCase('clobbered-forms').expected.address);
    // The largest text is chosen from the start.
    expect(await status()).toContain('Ủy ban nhân dân huyện Ba Ngòi vừa');
    await press('Enter', 'ArrowDown', 'ArrowRight', 'Delete', 'Enter');
    const rule = await made();
    const article = await read(ruleAt(rule));
    const whole = letters(await shown('.noi-dung', 'p:nth-of-type(2)', 'p:nth-of-type(4)'));
    expect(letters(article.text)).toBe(whole);
    expect(article.byline).toBe('Thanh Bình');
  });

  test('a cell of an old table is the story, and its author its author', async () => {
    await open(readCase('aspnet-old-portal').expected.address);
    await pointAt('span.body > p:nth-of-type(2)');
    await press('ArrowUp', 'Enter', 'Enter');
    const rule = await made();
    const { text, byline } = await read(rule);
    expect(letters(text)).toBe(letters(await shown('span.body', 'p:last-child')));
    expect(byline).toBe('Phạm Văn Sử');
  });

  test('a table is a block like any other, and stays a table', async () => {
    const { address } = readCase('table-heavy-article').expected;
    await open(address);
    await pointAt('table tr:nth-child(2) td');
    await press('ArrowUp', 'ArrowUp', 'ArrowUp');
    await press('Enter', 'Enter');
    const rule = await made();
    const article = await read(rule);
    expect(article.html).toContain('<table>');
    const block = await tab.evaluate((story) => document.querySelector(story)?.textContent ?? '', rule.story);
    expect(letters(article.text).replace(/[|]/g, '')).toBe(letters(block).replace(/[|]/g, ''));
  });

  test('Esc leaves one layer after the other, and nothing is changed', async () => {
    await open(readCase('nukeviet-article').expected.address);
    const start = await status();
    // What is chosen can be seen.
    expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(0);
    await press('Enter', 'ArrowDown', 'Delete');
    expect((await bar())?.boxes).toBe(1);
    expect(Object.keys((await bar())?.buttons ?? {})).toContain('remove');
    await press('Escape');
    expect((await bar())?.boxes).toBe(0);
    expect(await status()).toBe(start);
    expect(Object.keys((await bar())?.buttons ?? {})).not.toContain('remove');
    await press('Escape');
    await isClosed();
    expect(await markup()).toBe(before);
    expect(await tab.evaluate(() => scrollY)).toBe(0);
    const worker = await browser.worker();
    expect(await worker.evaluate('made.length')).toBe(0);
  });

  test('arrows go up, down, and to both sides; what was grown shrinks back', async () => {
    await open(readCase('nukeviet-article').expected.address);
    await pointAt('#news-bodyhtml > p:nth-of-type(2)');
    const second = await status();
    await press('ArrowLeft');
    expect(await status()).toContain('Thực hiện Kế hoạch số 58');
    await press('ArrowRight');
    expect(await status()).toBe(second);
    await press('ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown');
    expect(await status()).toBe(second);
    await press('Tab');
    await press('Enter');
    expect(await status()).toContain('Thực hiện Kế hoạch số 58');
  });

  test('asked again it begins anew; a background that refuses is told of, and tried again', async () => {
    await open(readCase('nukeviet-article').expected.address);
    await press('Enter');
    await startPicker();
    expect(Object.keys((await bar())?.buttons ?? {})).toContain('take');
    const worker = await browser.worker();
    await worker.evaluate('refuses = true');
    await press('Enter', 'Enter');
    await waitFor('the failure', async () => (await status()).startsWith('Không lưu được'));
    await worker.evaluate('refuses = false; made.length = 0');
    await press('Enter');
    await made();
  });

  test('a hostile page hears nothing, hides nothing and is left as it was', async () => {
    await open(hostile);
    expect(await status()).toContain('Trong tháng 3');
    // Through the empty box that the page lays over everything.
    await pointAt('form > div > p:nth-of-type(2)');
    expect(await status()).toContain('Cầu thôn Thượng');
    await press('ArrowUp', 'Enter', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Delete');
    expect((await bar())?.boxes).toBe(1);
    await clickButton('save');
    const rule = await made();
    const { text } = await read(ruleAt(rule));
    expect(letters(text)).toBe(letters(await shown('form > div', '#quang-cao')));
    expect(await tab.evaluate('heard')).toEqual([]);
  });

  test('a finger chooses by a tap and takes by a button', async () => {
    await open(readCase('nukeviet-article').expected.address);
    const { x, y } = await middleOf('#news-bodyhtml > p:nth-of-type(2)');
    const tap = async (point: { x: number; y: number }): Promise<void> => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await tap({ x, y });
    await waitFor('the choice', async () => (await status()).includes('Ngay sau lễ ra mắt'));
    const { buttons } = (await bar()) ?? {};
    await tap(buttons?.['larger'] ?? { x: 0, y: 0 });
    await waitFor('the larger block', async () => (await status()).includes('Thực hiện Kế hoạch'));
    await tap((await bar())?.buttons['take'] ?? { x: 0, y: 0 });
    await waitFor('the next step', async () => (await bar())?.buttons['save'] !== undefined);
    await tap((await bar())?.buttons['save'] ?? { x: 0, y: 0 });
    expect((await made()).story).toBe('#news-bodyhtml');
  });

  test('a rule that finds nothing leaves the page to the general rules', async () => {
    await open(readCase('nukeviet-article').expected.address);
    await press('Escape');
    const rule: Rule = { host: 'a.vn', story: '#khong-co', drop: [], madeAt: '2026-11-26T00:00:00.000Z' };
    expect(await read(rule)).toEqual(await read(undefined));
  });

  test('nothing went wrong behind it', async () => {
    await open(hostile);
    const ours = (await browser.exceptions()).filter(({ where }) => where.startsWith(browser.origin));
    expect(ours).toEqual([]);
  });
});
