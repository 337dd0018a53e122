import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from './build';
import { photo } from './site';

const host = 'https://quan1.haiphong.gov.vn';
const plan = `${host}/tin/ke-hoach`;
/** The same beside a register of some thousand entries, which takes long to read. */
const register = `${host}/tin/ke-hoach-va-danh-ba`;
const sentence =
  'Ủy ban nhân dân quận giao các phòng, đơn vị rà soát, hoàn thành trước ngày 30/6/2024 và báo cáo kết quả về Văn phòng để tổng hợp, trình lãnh đạo quận xem xét.';
const part = (head: string) => `<h2>${head}</h2>${`<p>${head}: ${sentence} ${sentence}</p>`.repeat(4)}`;
const page = `<!doctype html><html lang="vi"><head><title>Kế hoạch cải cách hành chính năm 2024</title></head><body><main><article>
<h1>Kế hoạch cải cách hành chính năm 2024</h1>
<p>Sáng 12/3/2024, Ủy ban nhân dân quận ban hành kế hoạch cải cách hành chính với 24 nhiệm vụ, chia thành ba nhóm và giao cho 11 phòng, ban chuyên môn thực hiện.</p>
${part('1. Mục tiêu')}
<figure><img src="${host}/a.png" width="640" height="400" alt="Hội nghị"><figcaption>Toàn cảnh hội nghị triển khai kế hoạch.</figcaption></figure>
<figure><img src="${host}/b.png" width="640" height="400" alt="Bộ phận một cửa"><figcaption>Bộ phận một cửa của quận trong giờ làm việc.</figcaption></figure>
${part('2. Nhiệm vụ')}
<table><tr><th>Phòng</th><th>Số nhiệm vụ</th></tr><tr><td>Nội vụ</td><td>1.200</td></tr><tr><td rowspan="2">Tư pháp</td><td>=8</td></tr><tr><td>5,6</td></tr></table>
${part('3. Tổ chức thực hiện')}
</article></main></body></html>`;

const entries = '<li><a href="/can-bo">Cán bộ</a> <span>0225.3.842.000</span></li>'.repeat(2_500);
const wide = page.replace('</main>', `</main><div class="danh-ba"><ul>${entries}</ul></div>`);

/** A report of some 60,000 characters. */
const report = `${host}/tin/bao-cao-dai`;
const points = Array.from(
  { length: 250 },
  (_, at) => `<p>Điều ${at + 1}. ${sentence} Kinh phí thực hiện là ${at * 7 + 3} triệu đồng.</p>`,
);
const long = page.replace('</article>', `${points.join('')}</article>`);

/** Whose pictures bear no size. */
const sizeless = `${host}/tin/ke-hoach-khong-co-anh`;

let portals: Portals;
let browser: Chromium;
beforeAll(async () => {
  const picture = { body: photo, headers: { 'content-type': 'image/png' } };
  portals = await startPortals({
    [plan]: page,
    // Where nobody has read before.
    [`${plan}-1280`]: page,
    [`${plan}-360`]: page,
    [`${plan}-frame`]: page,
    [`${plan}-link`]: page.replace('</p>', ' <a href="/van-ban/12">Văn bản số 12</a></p>'),
    [register]: wide,
    [report]: long,
    [sizeless]: page.replaceAll(' width="640" height="400"', ''),
    [`${host}/a.png`]: picture,
    [`${host}/b.png`]: picture,
  });
  browser = await launchChromium({
    extension: chromeExtension,
    portals,
    locale: 'vi',
    viewport: { width: 1280, height: 800 },
  });
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

const openReader = async (address = plan): Promise<{ tab: Page; reader: Frame }> => {
  const tab = await browser.open(address);
  await browser.pressShortcut(tab, 'Alt+R');
  const reader = await browser.readerFrame(tab);
  await reader.waitForSelector('.article-body p');
  // What stands below and beside the story, pictures by themselves among it, comes once that has been painted.
  await reader.waitForSelector('.citation');
  await waitFor('the focus', () => reader.evaluate(() => document.hasFocus()));
  return { tab, reader };
};
const style = (reader: Frame | Page, selector: string, name: string) =>
  reader.evaluate(
    ([one, two]) =>
      getComputedStyle(document.querySelector(one ?? '') ?? document.body).getPropertyValue(two ?? ''),
    [selector, name],
  );
const said = (reader: Frame, words: string) =>
  waitFor(`“${words}”`, async () => (await reader.innerText('.bar .message')).includes(words));

test('its frame may write to the clipboard, whatever the frame’s own address', async () => {
  const { tab, reader } = await openReader();
  const isAllowed = await reader.evaluate(async () => {
    const { state } = await navigator.permissions.query({ name: 'clipboard-write' as PermissionName });
    const { featurePolicy } = document as unknown as {
      featurePolicy: { allowsFeature(name: string): boolean };
    };
    return state === 'granted' && featurePolicy.allowsFeature('clipboard-write');
  });
  expect(isAllowed).toBe(true);
  await tab.close();
});

test('keys work as soon as the reader is open, without a click', async () => {
  const { tab, reader } = await openReader();
  await tab.keyboard.press('j');
  await tab.keyboard.press('j');
  const second = await reader.evaluate(() => document.activeElement?.textContent);
  await tab.keyboard.press('j');
  expect(await reader.evaluate(() => document.activeElement?.textContent)).not.toBe(second);
  await tab.keyboard.press('k');
  expect(await reader.evaluate(() => document.activeElement?.textContent)).toBe(second);
  await tab.keyboard.press('+');
  await said(reader, 'Cỡ chữ: 20 px');
  await tab.keyboard.press('-');
  await said(reader, 'Cỡ chữ: 19 px');
  await tab.keyboard.press('d');
  await said(reader, 'Tối');
  expect(await style(reader, 'html', 'color-scheme')).toBe('dark');
  await tab.keyboard.press('d');
  await said(reader, 'Sáng');
  await tab.keyboard.press('?');
  await reader.waitForSelector('.key-sheet[open]');
  await tab.keyboard.press('Escape');
  await waitFor('the sheet to go', async () => (await reader.locator('.key-sheet').count()) === 0);
  await tab.keyboard.press('Escape');
  await waitFor('the reader to go', async () => tab.frames().length === 1);
  await tab.close();
});

test('what is set of the type shows at once, everywhere, and is still set after a restart of the reader', async () => {
  const { tab, reader } = await openReader();
  const notes = await browser.extensionPage('notes.html');
  await tab.bringToFront();
  await reader.click('[data-action=look]');
  await reader.check('[data-action=theme] input[value=sepia]', { force: true });
  await reader.check('[data-action=typeface] input[value=sans]', { force: true });
  for (const measure of ['size', 'width', 'leading', 'letters', 'words', 'paragraphs'])
    await reader.click(`[data-action=${measure}-more]`);
  await reader.check('[data-action=justified]');
  const looks = async (view: Frame | Page) => ({
    paper: await style(view, 'html', '--paper'),
    size: await style(view, 'html', '--story-size'),
  });
  const now = await looks(reader);
  expect(now.size).toBe('1.25rem');
  expect(await style(reader, '.article-body p', 'font-size')).toBe('20px');
  expect(await style(reader, '.article-body p', 'text-align')).toBe('justify');
  expect(Number.parseFloat(await style(reader, '.article-body p', 'letter-spacing'))).toBeCloseTo(0.4, 1);
  expect(Number.parseFloat(await style(reader, '.article-body p', 'line-height'))).toBeCloseTo(36, 0);
  await waitFor('the other page', async () => JSON.stringify(await looks(notes)) === JSON.stringify(now));
  await notes.close();
  await reader.press('[data-action=look]', 'Escape');
  await tab.reload();
  await tab.close();
  const again = await openReader();
  expect(await looks(again.reader)).toEqual(now);
  await again.reader.click('[data-action=look]');
  await again.reader.click('[data-action=look-reset]');
  await waitFor('the usual size', async () => (await looks(again.reader)).size === '1.1875rem');
  await again.tab.close();
});

test('the contents list the numbered headings, lead to them and follow the reader', async () => {
  const { tab, reader } = await openReader();
  const entries = reader.locator('.contents button');
  // They come once the story has been painted.
  await entries.first().waitFor();
  expect(await entries.allInnerTexts()).toEqual(['1. Mục tiêu', '2. Nhiệm vụ', '3. Tổ chức thực hiện']);
  await entries.nth(1).click();
  await waitFor(
    'the mark',
    async () => (await reader.locator('.contents [aria-current]').innerText()) === '2. Nhiệm vụ',
  );
  const top = await reader.evaluate(() => {
    const heads = [...document.querySelectorAll('.article-body h2')];
    return heads.find((head) => head.textContent?.startsWith('2.'))?.getBoundingClientRect().top;
  });
  expect(top).toBeGreaterThan(50);
  expect(top).toBeLessThan(110);
  await tab.close();
});

test.each([1280, 360])(
  'the key of the contents leads to the part being read and back, %i px wide',
  async (width) => {
    const { tab, reader } = await openReader(`${plan}-${width}`);
    await tab.setViewportSize({ width, height: 800 });
    const focused = () => reader.evaluate(() => document.activeElement?.textContent);
    await reader.locator('.contents button').first().waitFor({ state: 'attached' });
    await tab.keyboard.press('t');
    await waitFor('the first entry', async () => (await focused()) === '1. Mục tiêu');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await waitFor('the part', async () => (await focused()) === '2. Nhiệm vụ');
    expect(await reader.evaluate(() => document.activeElement?.localName)).toBe('h2');
    await tab.keyboard.press('t');
    await waitFor('its entry', () =>
      reader.evaluate(() => document.activeElement?.matches('[aria-current]')),
    );
    await tab.keyboard.press('Escape');
    await waitFor('the part', () => reader.evaluate(() => document.activeElement?.localName === 'h2'));
    expect(await reader.isVisible('.contents-side')).toBe(width > 1248);
    await tab.close();
  },
);

test('the key of the contents finds the part that was gone to in the same frame', async () => {
  const { tab, reader } = await openReader(`${plan}-frame`);
  await reader.locator('.contents button').first().waitFor({ state: 'attached' });
  const focused = await reader.evaluate(async () => {
    document.querySelectorAll<HTMLElement>('.contents button')[1]?.click();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true }));
    await Promise.resolve();
    return document.activeElement?.closest('.contents button')?.textContent;
  });
  expect(focused).toBe('2. Nhiệm vụ');
  await tab.close();
});

test('the reader comes back to where they stopped, in a new tab too', async () => {
  const { tab, reader } = await openReader();
  await reader.click('.contents button >> nth=2');
  await waitFor('the place', async () => (await reader.evaluate(() => scrollY)) > 500);
  await tab.waitForTimeout(700);
  await tab.close();
  const again = await openReader();
  await waitFor('the place', async () => {
    const top = await again.reader.evaluate(
      () => [...document.querySelectorAll('.article-body h2')].at(-1)?.getBoundingClientRect().top ?? 9_999,
    );
    return Math.abs(top - 80) < 30;
  });
  await again.reader.evaluate(() => scrollTo(0, 0));
  await again.tab.waitForTimeout(700);
  await again.tab.close();
});

test('a picture is looked at by itself, with its caption, and leaving it is one layer', async () => {
  const { tab, reader } = await openReader();
  await reader.focus('.article-body img >> nth=0');
  await tab.keyboard.press('Enter');
  await reader.waitForSelector('.lightbox[open]');
  expect(await reader.innerText('.lightbox')).toContain('Toàn cảnh hội nghị');
  await tab.keyboard.press('ArrowRight');
  await waitFor('the next', async () => (await reader.innerText('.lightbox')).includes('Bộ phận một cửa'));
  await tab.keyboard.press('Escape');
  await waitFor('it to go', async () => (await reader.locator('.lightbox').count()) === 0);
  expect(tab.frames().length).toBe(2);
  await tab.close();
});

test('room is kept for a picture whose size the page does not tell', async () => {
  const { tab, reader } = await openReader(sizeless);
  const room = await reader.evaluate(() => {
    const image = document.querySelector<HTMLImageElement>('.article-body img');
    // As it stands before it has loaded.
    image?.removeAttribute('src');
    return [
      image?.getAttribute('width'),
      image?.getAttribute('height'),
      image && getComputedStyle(image).aspectRatio,
    ];
  });
  const { width, height } = await tab.evaluate(() => {
    const image = document.querySelector('img');
    return { width: String(image?.naturalWidth), height: String(image?.naturalHeight) };
  });
  expect(room).toEqual([width, height, `auto ${width} / ${height}`]);
  await tab.close();
});

test('Escape leaves a field before the reader, and what is half written there is kept', async () => {
  const { tab, reader } = await openReader();
  await tab.keyboard.press('s');
  await reader.waitForSelector('.saved-box');
  await reader.click('[data-action=add-tag]');
  await tab.keyboard.type('cải cách');
  await tab.keyboard.press('Escape');
  await reader.waitForSelector('.saved-box .chip >> text=cải cách');
  // The keys are the reader's again.
  await tab.keyboard.press('n');
  await waitFor('the field', () => reader.evaluate(() => document.activeElement?.localName === 'textarea'));
  await tab.keyboard.type('Xem lại');
  await tab.keyboard.press('Escape');
  expect(await reader.evaluate(() => document.activeElement?.localName)).toBe('section');
  await reader.click('[data-action=add-tag]');
  await tab.keyboard.type('dở dang');
  // Left by the reader's own shortcut, in the midst of a word.
  await browser.pressShortcut(tab, 'Alt+R');
  await browser.waitUntilReaderClosed(tab);
  await waitFor('tags and remark', async () => {
    const kept = ((await browser.database('thoang'))?.['notes'] ?? []) as {
      tags: string[];
      remark: string;
    }[];
    return kept.some(({ tags, remark }) => tags.join() === 'cải cách,dở dang' && remark === 'Xem lại');
  });
  await tab.close();
});

test('a table is copied for a spreadsheet, cell by cell, and no cell is a formula', async () => {
  const { tab, reader } = await openReader();
  await reader.click('[data-action=copy-table]');
  await said(reader, 'Đã sao chép bảng');
  const { text } = await browser.readClipboard();
  expect(text.replaceAll('\r', '')).toBe("Phòng\tSố nhiệm vụ\nNội vụ\t1.200\nTư pháp\t'=8\n\t5,6");
  await tab.close();
});

test('a link to a paragraph leads the browser to it', async () => {
  const { tab, reader } = await openReader();
  await reader.hover('.article-body p >> nth=3');
  await reader.click('[data-action=paragraph-link]');
  await said(reader, 'liên kết đến đoạn');
  const { text: link } = await browser.readClipboard();
  expect(link).toMatch(/^https:\/\/quan1\.haiphong\.gov\.vn\/tin\/ke-hoach#:~:text=/);
  expect(decodeURIComponent(link)).toContain('1. Mục tiêu: Ủy ban nhân,');
  await tab.close();
});

test('without a voice listening says what to do; with one each sentence is marked in turn', async () => {
  const { tab, reader } = await openReader();
  await reader.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    const voice = { name: 'Giọng thử', lang: 'vi-VN', localService: true, default: true, voiceURI: 'thu' };
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
      value: class {
        voice: unknown;
        constructor(readonly text: string) {}
      },
    });
    let timer = 0;
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        cancel: () => clearTimeout(timer),
        pause: () => clearTimeout(timer),
        resume: () => {},
        speak: (utterance: { text: string; onstart?: () => void; onend?: () => void }) => {
          spoken.push(utterance.text);
          utterance.onstart?.();
          timer = window.setTimeout(() => utterance.onend?.(), 250);
        },
      }),
    });
  });
  await tab.keyboard.press('l');
  await reader.waitForSelector('.listen-bar');
  const spoken = () => reader.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
  await waitFor('three sentences', async () => (await spoken()).length > 2);
  expect((await spoken())[0]).toContain('Kế hoạch cải cách hành chính');
  expect((await spoken()).join(' ')).toContain(
    'Sáng mười hai tháng ba năm hai nghìn không trăm hai mươi bốn',
  );
  expect(
    await reader.evaluate(() =>
      (CSS as unknown as { highlights: Map<string, unknown> }).highlights.has('spoken'),
    ),
  ).toBe(true);
  await reader.click('[data-action=listen-pause]');
  const count = (await spoken()).length;
  await tab.waitForTimeout(600);
  expect((await spoken()).length).toBe(count);
  await reader.click('[data-action=listen-on]');
  await waitFor('the next', async () => (await spoken()).length > count);
  await reader.click('[data-action=listen-stop]');
  await waitFor('silence', async () => (await reader.locator('.listen-bar').count()) === 0);
  await tab.close();

  const silent = await openReader();
  await silent.reader.evaluate(() => {
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), { getVoices: () => [], cancel: () => {} }),
    });
  });
  await silent.reader.click('[data-action=listen]');
  await waitFor('the sentence', async () =>
    (await silent.reader.locator('.listen-bar').allInnerTexts()).join().includes('chưa có giọng đọc'),
  );
  await silent.tab.close();
});

test('find-in-page finds the words of the page before and after, and only the reader’s own while it is open', async () => {
  const tab = await browser.open(plan);
  // The browser’s search passes over what is inert, as `window.find` does, which is the same search.
  const finds = (): Promise<boolean> =>
    tab.evaluate(() => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find(words: string): boolean }).find('giao cho 11 phòng');
    });
  expect(await finds()).toBe(true);
  await browser.pressShortcut(tab, 'Alt+R');
  const reader = await browser.readerFrame(tab);
  await reader.waitForSelector('.article-body p');
  expect(await finds()).toBe(false);
  expect(
    await reader.evaluate(() =>
      (window as unknown as { find(words: string): boolean }).find('giao cho 11 phòng'),
    ),
  ).toBe(true);
  await browser.pressShortcut(tab, 'Alt+R');
  await browser.waitUntilReaderClosed(tab);
  expect(await finds()).toBe(true);
  await tab.close();
});

test('on paper stand the story and its source, and nothing that is to be pressed', async () => {
  const { tab, reader } = await openReader();
  // The frame is a process of its own, which the page's setting does not reach.
  const session = await browser.context.newCDPSession(reader);
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(await reader.isVisible('.bar')).toBe(false);
  expect(await reader.isVisible('.contents-side')).toBe(false);
  expect(await reader.isVisible('.print-source')).toBe(true);
  expect(await reader.innerText('.print-source')).toContain(plan);
  await tab.close();
});

test('on paper the addresses that links lead to stand at the end, where that is wanted', async () => {
  const settings = await browser.extensionPage('settings.html');
  await settings.check('[data-action="print-links"]');
  const { tab, reader } = await openReader(`${plan}-link`);
  const session = await browser.context.newCDPSession(reader);
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  const list = reader.locator('.print-source li');
  await list.first().waitFor();
  expect(await list.allInnerTexts()).toEqual([`${host}/van-ban/12`]);
  await settings.uncheck('[data-action="print-links"]');
  await waitFor('them to go', async () => (await list.count()) === 0);
  await settings.close();
  await tab.close();
});

test('a page that takes long to read lives on, and a reader that is closed meanwhile opens again', async () => {
  const tab = await browser.open(register);
  await tab.evaluate(() => {
    const turns = { count: 0 };
    Object.assign(globalThis, { turns });
    setInterval(() => turns.count++, 5);
  });
  const turns = () => tab.evaluate<number>('turns.count');
  for (const state of ['shown', 'gone', 'shown']) {
    const before = await turns();
    await browser.pressShortcut(tab, 'Alt+R');
    await waitFor(`the reader to be ${state}`, async () => {
      const frames = tab.frames().filter((frame) => frame !== tab.mainFrame());
      return frames.length === (state === 'shown' ? 1 : 0);
    });
    await waitFor('the page to have its turn', async () => (await turns()) > before);
  }
  const reader = await browser.readerFrame(tab);
  await reader.waitForSelector('.article-body p');
  expect(await reader.innerText('h1')).toBe('Kế hoạch cải cách hành chính năm 2024');
  await tab.close();
});

test('a long story is painted before all of it is laid out, and is then as any other: summed up, found and jumped to', async () => {
  await browser.context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    new MutationObserver((_, watcher) => {
      if (!document.querySelector('.article-body p')) return;
      watcher.disconnect();
      const waiting = document.querySelectorAll('.article-body > [data-later]').length;
      Object.assign(globalThis, { waiting, summed: document.querySelectorAll('.bullets li').length });
    }).observe(document, { childList: true, subtree: true });
  });
  const tab = await browser.open(report);
  await browser.pressShortcut(tab, 'Alt+R');
  const reader = await browser.readerFrame(tab);
  await reader.waitForSelector('.bullets li');
  expect(await reader.evaluate('waiting')).toBeGreaterThan(100);
  expect(await reader.evaluate('summed')).toBe(0);
  await waitFor('the layout', () =>
    reader.evaluate(() => !document.querySelector('.article-body > [data-later]')),
  );
  expect(await reader.locator('.article-body > p').count()).toBeGreaterThan(250);
  expect(await reader.innerText('.article-body > p >> nth=-1')).toContain('Điều 250.');
  expect(await reader.evaluate(() => Boolean(document.querySelector('.article-body [style]')))).toBe(false);

  await reader.click('.bullets .jump >> nth=-1');
  await reader.waitForSelector('mark.found');
  await waitFor('the sentence in sight', () =>
    reader.evaluate(() => {
      const { top = -1, bottom = -1 } = document.querySelector('mark.found')?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    }),
  );
  await tab.close();
});

// Last, since pictures are clicked in every reader from here on.
test('a picture that is clicked before what shows it has loaded is shown by itself all the same', async () => {
  await browser.context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    new MutationObserver((_, watcher) => {
      const picture = document.querySelector<HTMLElement>('.article-body img');
      if (!picture) return;
      watcher.disconnect();
      picture.click();
    }).observe(document, { childList: true, subtree: true });
  });
  const { tab, reader } = await openReader();
  await reader.waitForSelector('dialog.lightbox[open]');
  expect(await reader.innerText('.lightbox figcaption')).toBe('Toàn cảnh hội nghị triển khai kế hoạch.');
  await tab.close();
});
