import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { ofTheDay } from '../ofTheDay';
import { chromeExtension } from './build';
import { readCase, sitePages } from './site';
import { longStory } from './stories';

const host = 'https://quan1.haiphong.gov.vn';
const hostile = readCase('hostile-links').expected.address;
const title = 'Khánh thành cầu Rế mới sau hai năm thi công';
const story = `<title>${title}</title>${longStory(title)}`;

let portals: Portals;
let browser: Chromium;

beforeAll(async () => {
  portals = await startPortals({
    ...sitePages(),
    [`${host}/rong`]: '',
    [`${host}/5mb`]: `${story}<pre>${'Số liệu quan trắc. '.repeat(230_000)}</pre>`,
    [`${host}/long-nhau`]: `${story}${'<div>'.repeat(20_000)}Đáy`,
    [`${host}/long-nhau-2`]: `${story}<script>
      let box = document.body;
      for (let i = 0; i < 1500; i++) { const inner = document.createElement('div'); box.append(inner); box = inner; }
      box.append('Đáy'); </script>`,
    [hostile]: { body: hostilePage(), headers: { 'content-security-policy': "script-src 'none'" } },
    [`${host}/trieu-nut`]: `${story}${unseen}<script>
      const part = document.createDocumentFragment();
      for (let i = 0; i < 500000; i++) { const s = document.createElement('span'); s.append('x'); part.append(s); }
      rac.append(part); </script>`,
    [`${host}/trieu-nut-trong-bai`]: `${story.replace('</main>', `${unseen}</main>`)}<script>
      for (let i = 0; i < 100000; i++) { const s = document.createElement('p'); s.append('x'); rac.append(s); }</script>`,
    [`${host}/an-parentnode`]: `${story}<form><input name="parentNode"></form>`,
    [`${host}/ten-form`]: `<title>${title}</title><form name="attributes"><input name="body"></form><form name="body">${longStory(title)}<input name="attributes"><input name="childNodes"></form>`,
    [`${host}/van-ban.pdf`]: { body: minimalPdf(), headers: { 'content-type': 'application/pdf' } },
    [`${host}/chu-thuong`]: { body: 'Chỉ là chữ.', headers: { 'content-type': 'text/plain; charset=utf-8' } },
    [`${host}/bai`]: story,
    'http://cong-cu.haiphong.gov.vn/tin/anh': `<title>${title}</title>${longStory(title).replace('</h1>', '</h1><p><img src="/anh.png" width="640" height="400"></p>')}`,
    'http://cong-cu.haiphong.gov.vn/anh.png': { body: sitePhoto(), headers: { 'content-type': 'image/png' } },
  });
  browser = await launchChromium({ extension: chromeExtension, portals, locale: 'en' });
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

/** What the popup says of a page: its title, or the sentence for a page that cannot be read. */
async function popupOver(address: string): Promise<string> {
  const page = await browser.open(address);
  const popup = await browser.openPopup(page);
  const said = await waitFor(
    'an answer',
    () => popup.evaluate(() => document.querySelector<HTMLElement>('header h1, .notice')?.innerText),
    60_000,
  );
  await page.close();
  return said;
}

/** Where a page puts so many nodes that laying them out would take longer than reading it. */
const unseen =
  '<div id="rac" style="height:9px;overflow:hidden;contain:strict;content-visibility:auto"></div>';

describe('an odd page gives the best article there is, or a clear sentence', () => {
  const heavy = ['5mb', 'long-nhau', 'long-nhau-2', 'an-parentnode', 'ten-form'];
  test.each(ofTheDay(heavy, 3))('%s: its article', async (name) => {
    expect(await popupOver(`${host}/${name}`)).toBe(title);
  });

  const huge: [string, string, RegExp | string][] = [
    ['a million nodes beside the story: its article', 'trieu-nut', title],
    [
      'more nodes in the story itself than can be read: too large, and what to do',
      'trieu-nut-trong-bai',
      /too large to be read\.\s+Open a part of it/,
    ],
  ];
  test.each(ofTheDay(huge, 1))(
    '%s',
    async (_, name, said) => {
      expect(await popupOver(`${host}/${name}`)).toMatch(said);
    },
    90_000,
  );

  test('an empty page: no article', async () => {
    expect(await popupOver(`${host}/rong`)).toContain('There is no article to read on this page.');
  });

  test('a frameset: no article', async () => {
    expect(await popupOver(readCase('frameset').expected.address)).toContain('no article');
  });

  const odd = [
    'clobbered-forms',
    'no-body-tag',
    'xhtml',
    'broken-dates',
    'hostile-links',
    'decomposed-accents',
    'single-line',
  ];
  test.each(ofTheDay(odd, 3))('%s: its article', async (name) => {
    const { address, title: wanted } = readCase(name).expected;
    expect(await popupOver(address)).toBe(wanted);
  });

  test('a PDF or plain text: not a web page', async () => {
    expect(await popupOver(`${host}/chu-thuong`)).toContain('not a web page');
    expect(await popupOver(`${host}/van-ban.pdf`)).toMatch(/not a web page|keeps extensions out/);
  });

  test('a page of the browser itself: extensions are kept out', async () => {
    expect(await popupOver('chrome://version/')).toContain('keeps extensions out of this page');
  });
});

test('a hostile article runs nothing and loads nothing in the reader', async () => {
  const page = await browser.open(hostile);
  const asked = portals.requests.length;
  await browser.pressShortcut(page, 'Alt+R');
  const reader = await browser.readerFrame(page);
  await waitFor('the story', async () => (await reader.innerText('body')).includes('quan trắc'));
  const found = await reader.evaluate(() => ({
    links: [...document.querySelectorAll('a')].map((link) => link.protocol),
    elements: document.querySelectorAll(
      '.article-body :is(script, style, iframe, object, embed, svg, math, form, input, link, meta)',
    ).length,
    handlers: [...document.querySelectorAll('.article-body *')].flatMap((each) =>
      each.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style'),
    ),
  }));
  expect(found.links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
  expect(found.elements).toBe(0);
  expect(found.handlers).toEqual([]);
  const loaded = portals.requests.slice(asked).map((request) => new URL(request.address).host);
  expect(loaded.filter((name) => name.includes('theo-doi') || name.includes('lua-dao'))).toEqual([]);
  await page.close();
});

test('pictures that the frame may not load come through the page', async () => {
  const page = await browser.open('http://cong-cu.haiphong.gov.vn/tin/anh');
  await browser.pressShortcut(page, 'Alt+R');
  const reader = await browser.readerFrame(page);
  await waitFor('the picture', () =>
    reader.evaluate(() => {
      const image = document.querySelector<HTMLImageElement>('.article-body img');
      return image?.src.startsWith('data:image/png') && image.naturalWidth === 640;
    }),
  );
  await page.close();
});

test('Esc leaves the reader', async () => {
  const page = await browser.open(`${host}/bai`);
  await browser.pressShortcut(page, 'Alt+R');
  const reader = await browser.readerFrame(page);
  await waitFor('the story', async () => (await reader.innerText('body')).includes('cầu Rế'));
  await page.keyboard.press('Escape');
  await browser.waitUntilReaderClosed(page);
  await page.close();
});

test('the context menu opens the reader', async () => {
  const page = await browser.open(`${host}/bai`);
  await browser.contextMenuClick('read-page', page);
  await browser.readerFrame(page);
  await page.close();
});

test('a save is acknowledged by a transaction that is on disk', async () => {
  await browser.stopWorker();
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (
      this: IDBDatabase,
      ...options: Parameters<typeof transaction>
    ) {
      if (options[1] === 'readwrite') asked.push(options[2]?.durability);
      return transaction.apply(this, options);
    };
  });
  const page = await browser.open(`${host}/bai`);
  const popup = await browser.openPopup(page);
  await popup.click('[data-action=save]');
  await waitFor('the save', async () => (await popup.innerText('.message')).includes('Saved'));
  // The save, and the generation a new library is given.
  const asked = await (await browser.worker()).evaluate<string[]>('globalThis.asked');
  expect(asked[0]).toBe('strict');
  expect(new Set(asked)).toEqual(new Set(['strict']));
  await page.close();
});

test('storage that is refused is said so, with what to do, and nothing is lost', async () => {
  // A worker that has not opened the database yet.
  await browser.stopWorker();
  const worker = await browser.worker();
  await worker.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied by the test', 'SecurityError');
    };
  });
  const page = await browser.open(`${host}/bai`);
  const popup = await browser.openPopup(page);
  await popup.click('[data-action=save]');
  expect(await waitFor('an answer', async () => (await popup.innerText('.message')) || undefined)).toContain(
    'refused to store the note',
  );
  await popup.click('[data-action=copy]');
  await waitFor('the copy', async () => (await popup.innerText('.message')).includes('copied'));
  await page.close();
  await browser.stopWorker();
});

test('a script that never comes into the page is waited for no longer than ten seconds, and asked for again', async () => {
  await browser.stopWorker();
  const worker = await browser.worker();
  await worker.evaluate(() => {
    type Injection = { target: { tabId: number }; files: string[] };
    const inject: (how: Injection) => Promise<unknown> = chrome.scripting.executeScript;
    Object.assign(chrome.scripting, {
      executeScript: async (how: Injection) => how.files[0] !== '/read.js' && inject(how),
    });
  });
  const page = await browser.open(`${host}/bai`);
  await browser.pressShortcut(page, 'Alt+R');
  const reader = await browser.readerFrame(page);
  await reader.waitForSelector('.notice', { timeout: 14_000 });
  expect(await reader.innerText('.notice')).toContain('could not be read');
  await browser.stopWorker();
  await reader.click('.notice ~ button');
  await waitFor('the story', async () => (await reader.innerText('body')).includes('cầu Rế'));
  await page.close();
});

test('nothing of ours complained anywhere', async () => {
  const ours = (await browser.exceptions()).filter((complaint) => !/^https?:/.test(complaint.where));
  expect(ours).toEqual([]);
});

test('an extension that is reloaded gives the page back, says so, and reads it again when asked', async () => {
  const page = await browser.open(`${host}/bai`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await browser.pressShortcut(page, 'Alt+R');
  await browser.readerFrame(page);
  const worker = await browser.worker();
  const settings = await browser.open('chrome://extensions');
  await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await settings.close();
  await worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50));
  const session = await browser.context.newCDPSession(page);
  await waitFor('the word', async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.some(({ name }) =>
      /updated or switched off, so the reader was closed/.test(String(name?.value)),
    );
  });
  await waitFor(
    'the page to be back',
    async () => (await page.evaluate(() => document.documentElement.outerHTML)) === before,
    20_000,
  );
  await waitFor(
    'the extension to be back',
    async () => (await browser.worker().catch(() => undefined)) !== undefined,
    10_000,
  );
  const popup = await browser.openPopup(page);
  expect(await popup.innerText('header h1')).toBe(title);
});

function sitePhoto(): Uint8Array {
  const [photo] = Object.values(sitePages()).flatMap((page) =>
    typeof page === 'object' && page.body instanceof Uint8Array ? [page.body] : [],
  );
  if (!photo) throw new Error('the site has no photo');
  return photo;
}

/** The poisoned page, but for the refresh that would take it away and the scripts whose dialogs would stop the test. */
function hostilePage(): string {
  return readFileSync(readCase('hostile-links').file, 'utf8').replace(/<meta[^>]+refresh[^>]*>/gi, '');
}

function minimalPdf(): string {
  return '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>';
}
