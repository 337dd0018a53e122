import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Driver, Reader } from '../browsers/driver';
import { type Portals, startPortals } from '../browsers/portals';
import type { View } from '../browsers/view';
import { waitFor } from '../browsers/wait';
import { readCase, sitePages } from './site';

const seed = readCase('seed-tuyen-giao').expected;
const home = readCase('home-portal').expected;
const otherCountry = 'https://news.example.com/2024/bridge.html';
const named = 'https://news.example.com/2024/named.html';
const prying = 'https://news.example.com/2024/prying.html';

/** What either browser's page can do in these tests. */
export interface FlowPage {
  evaluate<Result>(action: string | (() => Result)): Promise<unknown>;
  goto(address: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  keyboard: { press(key: 'Enter'): Promise<void> };
  mouse: { move(x: number, y: number): Promise<void> };
}

interface StoredNote {
  id: string;
  revision: number;
  binnedAt?: string;
  address: string;
  title: string;
}

/** The whole main job, in whichever browser `launch` starts. */
export function describeMainFlow<Page extends FlowPage>(
  name: string,
  launch: (portals: Portals) => Promise<Driver<Page>>,
): void {
  describe(`the main job in ${name}`, () => {
    let portals: Portals;
    let browser: Driver<Page>;

    beforeAll(async () => {
      portals = await startPortals({
        ...sitePages(),
        [otherCountry]: englishPage,
        [named]: namedPage,
        [prying]: englishPage,
      });
      browser = await launch(portals);
    });
    afterAll(async () => {
      await browser?.close();
      await portals?.close();
    });

    const notes = async (): Promise<StoredNote[]> =>
      ((await browser.database('thoang'))?.['notes'] ?? []) as StoredNote[];
    const title = async (page: Page) => (await browser.actionOf(page)).title;

    test('the icon tells an article from a home page', async () => {
      const page = await browser.open(seed.address);
      await waitFor('the icon to light', async () => (await title(page)).includes('trang này có bài'));
      await page.goto(home.address);
      await waitFor('the icon to go out', async () => (await title(page)) === 'Thoáng');
      await page.close();
    });

    test('the popup names the article, copies it with its citation and saves it', async () => {
      const page = await browser.open(seed.address);
      const popup = await browser.openPopup(page);
      expect(await popup.innerText('header h1')).toBe(seed.title);
      expect(await popup.innerText('.facts')).toContain('Cổng Thông tin điện tử thành phố Hải Phòng');
      expect(await popup.innerText('.facts')).toContain('14/10/2022 (suy ra từ bài)');
      expect((await popup.innerText('.bullets')).split('\n').length).toBeGreaterThanOrEqual(3);

      await popup.click('[data-action=copy]');
      await said(popup, 'Đã sao chép');
      const { text, html } = await browser.readClipboard();
      const [first, ...rest] = text.split('\n\n');
      expect(first).toBe(seed.title);
      for (const paragraph of seed.paragraphs ?? []) expect(rest).toContain(paragraph);
      expect(rest.at(-1)).toMatch(
        /^Minh Quân, “Sơ kết .+”, Cổng Thông tin điện tử thành phố Hải Phòng, 14\/10\/2022 .+, https:\/\/haiphong\.gov\.vn\/.+, truy cập ngày \d{2}\/\d{2}\/\d{4}\.$/,
      );
      expect(html).toContain(`<em>${seed.captions?.[0]}</em>`);
      expect(html).toContain('truy cập ngày');

      await popup.click('[data-action=save]');
      await said(popup, 'Đã lưu vào ghi chú');
      expect((await notes()).map((note) => note.title)).toEqual([seed.title]);
      await page.close();
    });

    test('saving the same address again updates the note and makes no double', async () => {
      const page = await browser.open(`${seed.address}#binh-luan`);
      const popup = await browser.openPopup(page);
      expect(await popup.innerText('.saved')).toContain('Đã lưu ngày');
      await popup.click('[data-action=save]');
      await said(popup, 'bản mới nhất');
      const stored = await notes();
      expect(stored).toHaveLength(1);
      expect(stored[0]?.revision).toBe(2);
      await page.close();
    });

    test('the shortcut opens the reader over the page and closes it, and the page is as it was', async () => {
      const page = await browser.open(seed.address);
      await page.evaluate('scrollTo(0, 300)');
      const before = await page.evaluate('document.documentElement.outerHTML');
      const place = await page.evaluate('scrollY');
      await browser.pressShortcut(page, 'Alt+R');
      const reader = await browser.readerFrame(page);
      const shown = await waitFor('the story', async () => {
        const text = await reader.innerText('.article');
        return text.includes(seed.byline ?? '') && text;
      });
      for (const text of [seed.title, seed.lead, ...(seed.paragraphs ?? []), ...(seed.captions ?? [])])
        expect(shown).toContain(text);
      for (const noise of ['image advertisement', 'Thống kê truy cập', 'Đang online'])
        expect(shown).not.toContain(noise);
      expect(await page.evaluate('frames.length')).toBe(0);
      expect(await page.evaluate('document.querySelectorAll("iframe").length')).toBe(0);

      await browser.pressShortcut(page, 'Alt+R');
      await browser.waitUntilReaderClosed(page);
      expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
      expect(await page.evaluate('scrollY')).toBe(place);
      await page.close();
    });

    test('the popup opens the reader, whose own button leaves it', async () => {
      const page = await browser.open(seed.address);
      const popup = await browser.openPopup(page);
      await popup.click('[data-action=read]');
      const reader = await browser.readerFrame(page);
      await waitFor('the story', async () => (await reader.innerText('body')).includes(seed.title ?? ''));
      await reader.click('[data-action=close]');
      await browser.waitUntilReaderClosed(page);
      await page.close();
    });

    test('the menu of the reader opens the settings in a tab, and brings that to the front when asked again', async () => {
      const page = await browser.open(seed.address);
      await browser.pressShortcut(page, 'Alt+R');
      const reader = await browser.readerFrame(page);
      await reader.innerText('.citation');
      const own = await browser.extensionPage('welcome.html');
      const settings = () => own.evaluate(whichSettings);
      for (let round = 0; round < 2; round++) {
        await page.bringToFront();
        await waitFor('the page in front', async () => !`${await settings()}`.includes('true'));
        await reader.click('[data-action=more]');
        await reader.click('[data-action=settings]');
        await waitFor('the settings in front', async () => `${await settings()}`.includes('true'));
      }
      expect(await settings()).toEqual([true]);
      await own.evaluate(closeSettings);
      await own.close();
      await page.close();
    });

    test('bullets and figures are copied, and each leads to its place in the reader', async () => {
      const page = await browser.open(seed.address);
      const popup = await browser.openPopup(page);
      await popup.click('[data-action=copy-bullets]');
      await said(popup, 'Đã sao chép các ý chính');
      const { text } = await browser.readClipboard();
      const bullets = text.split('\n').filter((line) => line.startsWith('- '));
      expect(bullets.length).toBeGreaterThanOrEqual(3);
      expect(bullets.join('\n')).toMatch(/\d/);
      expect(text).toMatch(/truy cập ngày \d{2}\/\d{2}\/\d{4}\.$/);
      await popup.click('[data-action=copy-bullets-markdown]');
      await said(popup, 'Markdown');
      expect((await browser.readClipboard()).text).toContain(`**${seed.title}**`);
      await popup.click('[data-action=copy-figures]');
      await said(popup, 'Đã sao chép bảng');
      const table = await browser.readClipboard();
      expect(table.text.split('\n')[1]?.split('\t')).toHaveLength(4);
      expect(table.html).toContain('mso-number-format');

      const last = bullets.at(-1)?.slice(2) ?? '';
      await popup.click('.bullets .jump', last);
      const reader = await browser.readerFrame(page);
      const found = () =>
        reader.evaluate(() => document.querySelector('mark.found')?.parentElement?.textContent);
      expect(await waitFor('its sentence', found)).toContain(last.replace(/…$/, ''));
      expect(await reader.evaluate(() => document.activeElement?.className)).toBe('found');
      const isSeen = () =>
        reader.evaluate(() => {
          const { top, bottom } =
            document.querySelector('mark.found')?.getBoundingClientRect() ?? new DOMRect();
          return top > 0 && bottom <= innerHeight;
        });
      const where = () =>
        reader.evaluate(() => [
          document.querySelector('mark.found')?.getBoundingClientRect().top,
          scrollY,
          innerHeight,
        ]);
      await waitFor('it to be in view', isSeen).catch(async ({ message }: Error) => {
        throw new Error(`${message}: at ${await where()}`);
      });

      await reader.click('.figures .chip');
      const marked = () =>
        reader.evaluate(() => {
          const chip = document.querySelector('.figures .chip')?.textContent;
          const marks = [...document.querySelectorAll('mark.found')].map((mark) => mark.textContent).join('');
          return marks === chip;
        });
      expect(await waitFor('the figure to be the one that is marked', marked)).toBe(true);
      // The story is as it was under the marks.
      const story = await reader.innerText('.article-body');
      for (const paragraph of seed.paragraphs ?? []) expect(story).toContain(paragraph);
      await page.close();
    });

    test('the documents are listed, and the citation style that is chosen is kept', async () => {
      const choose = (style: string) => `(() => {
        const select = document.querySelector('.citation select');
        select.value = ${JSON.stringify(style)};
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`;
      const page = await browser.open(seed.address);
      await browser.pressShortcut(page, 'Alt+R');
      const reader = await browser.readerFrame(page);
      expect(await reader.innerText('.documents')).toContain('Chỉ thị số 05-CT/TW');
      await reader.evaluate(new Function(`return ${choose('ris')}`) as () => unknown);
      await waitFor('the style', async () => (await reader.innerText('.citation p')).startsWith('TY'));
      await page.close();
      const other = await browser.open(seed.address);
      await browser.pressShortcut(other, 'Alt+R');
      const again = await browser.readerFrame(other);
      await waitFor('it to be kept', async () => (await again.innerText('.citation p')).startsWith('TY'));
      await again.evaluate(new Function(`return ${choose('plain')}`) as () => unknown);
      await waitFor('the usual style', async () =>
        (await again.innerText('.citation p')).startsWith('Minh Quân'),
      );
      await other.close();
    });

    test('a home page is no article, and says what to do', async () => {
      const page = await browser.open(home.address);
      const popup = await browser.openPopup(page);
      expect(await popup.innerText('.notice')).toContain('trông không giống một bài viết');
      expect(await popup.innerText('.notice')).toContain('Hãy mở một bài');
      await page.close();
    });

    test('any article in the world is read on a click, in its own language', async () => {
      const page = await browser.open(otherCountry);
      const popup = await browser.openPopup(page);
      expect(await popup.innerText('header h1')).toBe('Bridge over the Avon opens after six years of work');
      await page.close();
    });

    test('pictures and forms named as what a document is asked by do not keep it from being read', async () => {
      const page = await browser.open(named);
      await browser.pressShortcut(page, 'Alt+R');
      const reader = await browser.readerFrame(page);
      await waitFor('the story', async () =>
        (await reader.innerText('.article')).includes('sensors in every pier'),
      );
      await settled(reader);
      await page.close();
    });

    test('the notes page lists, opens, deletes and brings back', async () => {
      const page = await browser.extensionPage('notes.html');
      const read = (selector: string) =>
        page.evaluate(
          `document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`,
        ) as Promise<string>;
      const press = (selector: string) =>
        page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
      await waitFor('the note', async () => (await read('.note-list')).includes(seed.title ?? ''));
      await press('.note-list a');
      await waitFor('its story', async () => (await read('article')).includes(seed.paragraphs?.[0] ?? ''));
      await press('[data-action=delete]');
      await waitFor('it to go', async () => (await read('.note-list')) === '');
      expect((await notes())[0]?.binnedAt).toBeTruthy();
      await press('[data-action=undo]');
      await waitFor('it to come back', async () => (await read('.note-list')).includes(seed.title ?? ''));
      expect((await notes())[0]?.binnedAt).toBeUndefined();
      await page.close();
    });

    test('a setting that is changed is found again', async () => {
      const size = (page: Page) =>
        page.evaluate(`document.querySelector('output')?.innerText ?? ''`) as Promise<string>;
      const page = await browser.extensionPage('settings.html');
      await waitFor('the settings', async () => (await size(page)) !== '');
      const before = await size(page);
      await page.evaluate(`document.querySelector('[data-action=size-more]').click()`);
      await waitFor('a larger size', async () => (await size(page)) !== before);
      const larger = await size(page);
      await page.close();
      const again = await browser.extensionPage('settings.html');
      await waitFor('the larger size', async () => (await size(again)) === larger);
      await again.evaluate(`document.querySelector('[data-action=size-less]').click()`);
      await waitFor('the size of before', async () => (await size(again)) === before);
      await again.close();
    });

    test('a block that is picked by hand is the story, and its rule is taken back in the settings', async () => {
      const page = await browser.open(seed.address);
      const popup = await browser.openPopup(page);
      await waitFor('the article', () =>
        popup.evaluate(() => document.querySelector('[data-action=pick]') !== null),
      );
      const children = await page.evaluate('document.documentElement.childElementCount');
      await popup.click('[data-action=pick]');
      await waitFor(
        'the picker',
        async () => (await page.evaluate('document.documentElement.childElementCount')) !== children,
      );
      const { x, y, words } = (await page.evaluate(() => {
        const paragraph = [...document.querySelectorAll('p')].find((p) => (p.textContent ?? '').length > 150);
        paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left = 0, top = 0 } = paragraph?.getBoundingClientRect() ?? {};
        return {
          x: left + 20,
          y: top + 10,
          words: (paragraph?.textContent ?? '').trim().split(/\s+/u).slice(-4).join(' '),
        };
      })) as { x: number; y: number; words: string };
      await page.mouse.move(x, y);
      await page.mouse.move(x + 2, y + 2);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      const reader = await browser.readerFrame(page);
      await waitFor('what was picked', async () =>
        (await reader.innerText('main').catch(() => '')).includes(words),
      );
      await page.close();
      const settings = await browser.extensionPage('settings.html');
      const rule = `#rules li[data-host="${new URL(seed.address).host}"]`;
      const isListed = () => settings.evaluate(`document.querySelector('${rule}') !== null`);
      await waitFor('the rule', isListed);
      await settings.evaluate(`document.querySelector('${rule} button').click()`);
      await waitFor('the rule to go', async () => !(await isListed()));
      await settings.close();
    });

    test('the shortcut saves the page, and a reader that is open over it says so', async () => {
      const revision = async () =>
        (await notes()).find(({ address }) => address === seed.address)?.revision ?? 0;
      const before = await revision();
      const page = await browser.open(seed.address);
      // Alt and S open a menu of Firefox's.
      const saving = name === 'Firefox' ? 'Alt+L' : 'Alt+S';
      await browser.pressShortcut(page, saving);
      await waitFor('the save', async () => (await revision()) > before);
      await waitFor('the sign', async () => (await browser.actionOf(page)).badge === '✓');
      expect(await title(page)).toContain('đã có bản mới nhất');
      await browser.pressShortcut(page, 'Alt+R');
      const reader = await browser.readerFrame(page);
      await reader.innerText('.citation');
      const between = await revision();
      await browser.pressShortcut(page, saving);
      await waitFor('its word', async () =>
        (await reader.innerText('.bar .message')).includes('bản mới nhất'),
      );
      expect(await revision()).toBeGreaterThan(between);
      await page.close();
    });

    test('the notice to practise on is read and saved as any article, without a portal', async () => {
      const page = await browser.extensionPage('practice.html');
      await browser.pressShortcut(page, 'Alt+R');
      const reader = await browser.readerFrame(page);
      await reader.innerText('.citation');
      const story = await reader.innerText('.article');
      for (const words of ['Thu Hà', '12/09/2025', '1.246 con', 'Lịch tiêm từng thôn'])
        expect(story).toContain(words);
      for (const noise of ['THỐNG KÊ TRUY CẬP', 'ĐĂNG KÝ NGAY', 'Tin liên quan'])
        expect(story).not.toContain(noise);
      await reader.click('[data-action=save]');
      await waitFor('the note', async () =>
        (await notes()).some(({ title: name }) => name.includes('tiêm phòng dại')),
      );
      // No browser puts the picker into a page of an extension, and the reader that asked for it is gone by then.
      await reader.click('[data-action=more]');
      await reader.click('[data-action=pick]');
      await browser.waitUntilReaderClosed(page);
      const last = () => page.evaluate('document.documentElement.lastElementChild.style.inset');
      await waitFor('word that nothing can be picked here', async () => (await last()) === 'auto 0px 1rem');
      const popup = await browser.openPopup(page);
      expect(await popup.innerText('header h1')).toContain('tiêm phòng dại');
      await page.close();
    });

    test('a page that looks and listens learns nothing of what is done in the reader', async () => {
      const page = await browser.open(prying);
      await page.evaluate(pry);
      await browser.pressShortcut(page, 'Alt+R');
      const reader = await browser.readerFrame(page);
      await waitFor('the story', async () =>
        (await reader.innerText('.article')).includes('sensors in every pier'),
      );
      // The shortcut itself may have been heard.
      await page.evaluate('heard.length = 0');
      await reader.click('[data-action=save]');
      await waitFor('the note', async () => (await notes()).some(({ address }) => address === prying));
      await reader.click('[data-action=copy]');
      await waitFor('the copy', async () => (await browser.readClipboard()).text.includes('sensors'));
      const found = JSON.parse((await page.evaluate(lookEverywhere)) as string) as Pried;
      expect(found.heard.filter((each) => !/^(?:focus|blur|focusin|focusout)$/.test(each))).toEqual([]);
      expect(found.added).toEqual(['DIV']);
      expect(found.frames).toBe(0);
      expect(found.databases).toBe(0);
      expect(found.roots).toBe(0);
      expect(found.seen).not.toMatch(/(?:chrome|moz)-extension|thoang|reader\.html/i);
      await settled(reader);
      await page.close();
    });

    test('nothing of ours complained anywhere', async () => {
      const complaints = await browser.exceptions();
      // Pages have errors of their own; so has Firefox, whose settings service finds no network here, and which notes a
      // page that was closed while an answer was under way to it.
      const ours = complaints.filter(
        ({ where, text }) =>
          !/^https?:/.test(where) &&
          !/^(?:RSLoader|Promise (?:rejected|resolved) after context unloaded)/.test(text),
      );
      expect(ours).toEqual([]);
    });
  });
}

async function said(popup: View, words: string): Promise<void> {
  await waitFor(`“${words}”`, async () => (await popup.innerText('.message')).includes(words));
}

/** Until its typefaces are there: a reader that is closed before complains of each. */
const settled = (reader: Reader): Promise<boolean> =>
  reader.evaluate(() => document.fonts.ready.then(() => true));

interface Pried {
  heard: string[];
  added: string[];
  frames: number;
  roots: number;
  databases: number;
  seen: string;
}

/** Listens to everything and watches everything. Runs in the page. */
const pry = `
  window.heard = [];
  window.added = [];
  for (const type of ['message', 'messageerror', 'focus', 'blur', 'focusin', 'focusout', 'error', 'unhandledrejection',
    'keydown', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste', 'click', 'pointerdown', 'pointermove', 'wheel',
    'selectionchange', 'securitypolicyviolation', 'storage'])
    addEventListener(type, () => window.heard.push(type), true);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) window.added.push(node.nodeName);
  }).observe(document, { subtree: true, childList: true });`;

/** Everything a script can ask about what is there. Runs in the page; the answer is JSON. */
const lookEverywhere = `(async () => {
  const elements = [...document.querySelectorAll('*')];
  const shown = [document.documentElement.outerHTML, ...performance.getEntries().map((entry) => JSON.stringify(entry)),
    ...Object.getOwnPropertyNames(window), document.activeElement?.outerHTML, document.cookie, ...Object.keys(localStorage)];
  return JSON.stringify({
    heard: window.heard,
    added: window.added,
    frames: window.frames.length,
    roots: elements.filter((element) => element.shadowRoot).length,
    databases: (await indexedDB.databases()).length,
    seen: shown.join('\\n'),
  });
})()`;

const englishPage = `<!doctype html><html lang="en"><head><title>Bridge over the Avon opens after six years of work | Example News</title></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>Bridge over the Avon opens after six years of work</h1><p>By Maria Stone</p>
<p>The first cars crossed the new bridge over the Avon on Tuesday morning, six years after work began and two years later than the county had promised its residents.</p>
<p>Engineers replaced the foundations twice when floods undermined the northern pier, which added nine million pounds to the bill and led to an inquiry by the county’s auditors.</p>
<p>“We have learned what this river can do,” said the county’s chief engineer, adding that sensors in every pier would warn of movement long before a driver noticed it.</p>
</article></main><footer>Example News</footer></body></html>`;

/** Each is a property of a document, which the page's own scripts would find such an element under. */
const properties =
  'body head documentElement title lang dir baseURI contentType URL implementation defaultView activeElement querySelector querySelectorAll createElement createTreeWalker importNode getElementsByTagName readyState nodeType childNodes';

const namedPage = englishPage.replace(
  '<nav>',
  `${properties
    .split(' ')
    .map((name, index) => (index % 2 ? `<form name="${name}"></form>` : `<img name="${name}" alt="">`))
    .join('')}<nav>`,
);

/** Whether each tab with the settings is in front, to be asked in a page of the extension. */
const whichSettings = `chrome.tabs.query({}).then((tabs) =>
  tabs.filter(({ url }) => url?.endsWith('/settings.html')).map(({ active }) => active))`;
const closeSettings = `chrome.tabs.query({}).then((tabs) =>
  chrome.tabs.remove(tabs.find(({ url }) => url?.endsWith('/settings.html')).id))`;
