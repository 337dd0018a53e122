import { readFileSync } from 'node:fs';

import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from './build';
import { readCase, sitePages } from './site';
import { longStory } from './stories';

const seed = readCase('seed-tuyen-giao').expected;
const title = 'Khánh thành cầu Rế mới sau hai năm thi công';
const bridge = 'https://quan1.haiphong.gov.vn/tin/cau-re';
const storyPage = (change: (html: string) => string = (html) => html): string =>
  `<!doctype html><html lang="vi"><head><title>${title}</title></head><body>${change(longStory(title))}</body></html>`;

describe('notes', () => {
  let portals: Portals;
  let browser: Chromium;

  beforeAll(async () => {
    portals = await startPortals({ ...sitePages(), [bridge]: storyPage() });
    browser = await launchChromium({ extension: chromeExtension, portals, locale: 'vi' });
  });
  afterAll(async () => {
    await browser?.close();
    await portals?.close();
  });

  const stored = async (table: string) =>
    ((await browser.database('thoang'))?.[table] ?? []) as Record<string, unknown>[];
  const saying = (page: Page | Frame, words: string) =>
    waitFor(`“${words}”`, async () => (await page.innerText('.bar .message')).includes(words));
  const openReader = async (address: string) => {
    const page = await browser.open(address);
    await browser.pressShortcut(page, 'Alt+R');
    const reader = await browser.readerFrame(page);
    await reader.waitForSelector('.article-body p');
    return { page, reader };
  };
  /** Selects the first words of a paragraph, as dragging over them does. */
  const select = (view: Page | Frame, paragraph: number, letters: number) =>
    view.evaluate(
      ({ paragraph: index, letters: count }) => {
        const node = document.createTreeWalker(
          document.querySelectorAll('.article-body p')[index] as Node,
          NodeFilter.SHOW_TEXT,
        );
        const text = node.nextNode() as Text;
        getSelection()?.setBaseAndExtent(text, 0, text, Math.min(count, text.length));
        return getSelection()?.toString() ?? '';
      },
      { paragraph, letters },
    );

  test('a save is on disk before tags and a remark are asked for, and can be taken back', async () => {
    const page = await browser.open(seed.address);
    const popup = await browser.openPopup(page);
    await popup.click('[data-action=save]');
    await popup.click('[data-action=add-tag]');
    expect(await stored('notes')).toMatchObject([{ title: seed.title, tags: [], remark: '' }]);
    await popup.type('tuyên giáo,');
    await waitFor('the tag', async () => (await stored('notes'))[0]?.['tags']?.toString() === 'tuyên giáo');
    await popup.click('.saved-box textarea');
    await popup.type('Xem lại số liệu');
    await waitFor('the remark', async () => (await stored('notes'))[0]?.['remark'] === 'Xem lại số liệu');
    await popup.click('[data-action=undo-save]');
    await waitFor('it to go', async () => (await stored('notes'))[0]?.['binnedAt'] !== undefined);
    await page.close();

    const again = await browser.open(seed.address);
    const second = await browser.openPopup(again);
    await second.click('[data-action=save]');
    await waitFor('it to come back', async () => (await stored('notes'))[0]?.['binnedAt'] === undefined);
    expect((await stored('notes'))[0]).toMatchObject({ tags: ['tuyên giáo'], remark: 'Xem lại số liệu' });
    await again.close();
  });

  test('what is selected in the reader is highlighted, kept in the note and drawn again, outside the page’s reach', async () => {
    const { page, reader } = await openReader(bridge);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const words = await select(reader, 1, 60);
    expect(words.length).toBeGreaterThan(20);
    await reader.click('[data-action=highlight-green]');
    await saying(reader, 'Đã tô');
    await waitFor('the drawing', () =>
      reader.evaluate(() => Boolean(document.querySelector('mark.highlight.green'))),
    );
    // The note was made with it.
    expect(await stored('notes')).toHaveLength(2);
    const [mark] = await stored('highlights');
    expect(mark).toMatchObject({ colour: 'green' });
    // A syllable that was half selected is taken whole.
    expect(String(mark?.['quote']).startsWith(words.trim())).toBe(true);
    expect(String(mark?.['quote']).length - words.trim().length).toBeLessThan(8);
    await reader.fill('.marks textarea', 'Đoạn **then chốt**');
    await waitFor(
      'the remark',
      async () => (await stored('highlights'))[0]?.['remark'] === 'Đoạn **then chốt**',
    );
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();

    const again = await openReader(bridge);
    await waitFor('the drawing', async () =>
      words
        .trim()
        .includes((await again.reader.locator('mark.highlight').allInnerTexts()).join('').slice(0, 20)),
    );
    await again.reader.click('.article-head h1');
    await select(again.reader, 2, 30);
    await again.reader.press('body', 'h');
    await saying(again.reader, 'Đã tô');
    expect(await again.reader.locator('.marks li').count()).toBe(2);
    await again.page.close();
  });

  test('the context menu and the shortcut save without opening anything, and the icon tells so', async () => {
    const address = readCase('nukeviet-article').expected.address;
    const page = await browser.open(address);
    await browser.contextMenuClick('save-page', page);
    await waitFor('the note', async () =>
      (await stored('notes')).some((note) => note['title'] === readCase('nukeviet-article').expected.title),
    );
    await waitFor('the sign', async () => (await browser.actionOf(page)).badge === '✓');
    const { revision } = (await stored('notes')).find((note) => note['address'] === address) ?? {};
    await browser.pressShortcut(page, 'Alt+S');
    await waitFor('the second save', async () =>
      (await stored('notes')).some(
        (note) => note['address'] === address && note['revision'] === Number(revision) + 1,
      ),
    );
    // The tests behind this one know of two notes.
    const notes = await browser.extensionPage('notes.html');
    await notes.click(
      `.note-list a[href="#${String((await stored('notes')).find((note) => note['address'] === address)?.['id'])}"]`,
    );
    await notes.click('[data-action=delete]');
    await waitFor('it to go', async () => (await notes.locator('.note-list a').count()) === 2);
    await notes.click('.filters summary');
    await notes.click('[data-action=filter-binned]');
    await waitFor('the bin', async () => (await notes.locator('.note-list a').count()) === 1);
    await notes.click('[data-action=empty-bin]');
    await notes.click('[data-action=empty-bin-sure]');
    await waitFor('it to be gone', async () => (await stored('notes')).length === 2);
    expect((await stored('tombstones')).length).toBe(2);
    await notes.close();
    await page.close();
  });

  test('a page that says something else when it is visited again keeps both versions, and shows the difference', async () => {
    portals.add({
      [bridge]: storyPage((html) => html.replace(/(\p{L}+) (\p{L}+)\.<\/p>/u, '$1 đã được sửa lại.</p>')),
    });
    const page = await browser.open(bridge);
    const popup = await browser.openPopup(page);
    await waitFor('the word', async () =>
      (await popup.innerText('.page-changed')).includes('đã khác so với khi lưu'),
    );
    expect(await stored('versions')).toHaveLength(3);
    const opening = browser.context.waitForEvent('page');
    await popup.click('[data-action=show-changes]');
    const notes = await opening;
    await notes.waitForSelector('.changes ins');
    expect(await notes.innerText('.changes ins')).toContain('sửa');
    expect(await notes.locator('.versions li').count()).toBe(2);
    for (const verify of await notes.locator('[data-action=verify]').all()) await verify.click();
    await waitFor('the proof', async () => (await notes.innerText('.versions')).match(/Khớp/g)?.length === 2);
    await notes.close();
    await page.close();
  });

  test('the library finds as one types, with and without accents, and narrows down', async () => {
    const page = await browser.extensionPage('notes.html');
    await page.waitForSelector('.note-list a');
    const titles = () => page.locator('.note-title').allInnerTexts();
    const find = async (query: string, wanted: string[]) => {
      await page.fill('input[type=search]', query);
      await waitFor(`“${query}”`, async () => JSON.stringify(await titles()) === JSON.stringify(wanted));
    };
    await find('tuyen giao', [seed.title ?? '']);
    await waitFor('the hit', async () => (await page.locator('.snippet mark').allInnerTexts()).length > 0);
    await find('cầu Rế', [title]);
    await find('cau re', [title]);
    await find('cậu rể', []);
    await find('then chốt', [title]);
    await find('05-CT/TW', [seed.title ?? '']);
    await page.fill('input[type=search]', '');
    await page.click('.filters summary');
    await page.selectOption('.filters select >> nth=1', 'tuyên giáo');
    await waitFor('the filter', async () => (await titles()).join() === seed.title);
    await page.selectOption('.filters select >> nth=1', '');
    await page.click('[data-action=filter-changed]');
    await waitFor('the filter', async () => (await titles()).join() === title);
    await page.close();
  });

  test('all of it is exported, and imported into an empty library word for word', async () => {
    const page = await browser.extensionPage('notes.html');
    await page.waitForSelector('.note-list a');
    const download = async (press: () => Promise<void>) => {
      const coming = page.waitForEvent('download');
      await press();
      return readFileSync(await (await coming).path());
    };
    await page.click('.library-tools summary').catch(() => {});
    if (!(await page.isVisible('[data-action=backup]'))) await page.click('.library-tools summary');
    const backup = await download(() => page.click('[data-action=backup]'));
    const parsed = JSON.parse(backup.toString()) as { notes: { marks: unknown[]; versions: unknown[] }[] };
    expect(parsed.notes).toHaveLength(2);
    expect(parsed.notes.flatMap(({ marks }) => marks)).toHaveLength(2);
    expect(parsed.notes.flatMap(({ versions }) => versions)).toHaveLength(3);
    for (const format of ['markdown', 'html', 'docx', 'epub', 'csv', 'bibtex', 'ris', 'csl-json']) {
      const file = await download(async () => {
        await page.click('.shelf [data-action=export]');
        await page.click(`.shelf [data-action=export-${format}]`);
      });
      expect(file.length, format).toBeGreaterThan(200);
    }
    await page.close();

    const empty = await launchChromium({ extension: chromeExtension, portals, locale: 'vi' });
    const other = await empty.extensionPage('notes.html');
    await other.click('.library-tools > summary');
    await other.setInputFiles('.import input[type=file]', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: backup,
    });
    await other.waitForSelector('.import-plan');
    expect(await other.innerText('.import-plan')).toContain('2 mới');
    expect((await empty.database('thoang'))?.['notes'] ?? []).toEqual([]);
    await other.evaluate(() => document.querySelector<HTMLElement>('[data-action=import-apply]')?.click());
    await waitFor('the notes', async () => (await other.locator('.note-list a').count()) === 2);
    const coming = other.waitForEvent('download');
    await other.evaluate(() => document.querySelector<HTMLElement>('[data-action=backup]')?.click());
    const again = readFileSync(await (await coming).path()).toString();
    const timeless = (text: string) => text.replace(/"exportedAt":\s*"[^"]+"/, '');
    expect(timeless(again)).toBe(timeless(backup.toString()));
    await empty.close();
  });

  test('a file that is no backup is refused in a sentence, and the library is untouched', async () => {
    const page = await browser.extensionPage('notes.html');
    await page.waitForSelector('.note-list a');
    if (!(await page.isVisible('[data-action=backup]'))) await page.click('.library-tools > summary');
    const before = await stored('notes');
    for (const [body, words] of [
      ['', 'trống'],
      ['xin chào', 'không phải bản sao lưu'],
      ['{"format":"thoang-backup","schema":2,"notes":[', 'bị cụt'],
      ['{"format":"thoang-backup","schema":99}', 'mới hơn'],
      ['[]', 'không phải bản sao lưu'],
    ] as const) {
      await page.setInputFiles('.import input[type=file]', {
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from(body),
      });
      await waitFor(words, async () =>
        (await page.locator('.import .message').allInnerTexts()).join().includes(words),
      );
    }
    expect(await stored('notes')).toEqual(before);
    await page.close();
  });

  test('a library that comes back empty is noticed, and its own copy brings it back', async () => {
    const other = await launchChromium({ extension: chromeExtension, portals, locale: 'vi' });
    const page = await other.open(seed.address);
    const popup = await other.openPopup(page);
    await popup.click('[data-action=save]');
    await waitFor('the note', async () => ((await other.database('thoang'))?.['notes'] ?? []).length === 1);
    await page.close();
    const notes = await other.extensionPage('notes.html');
    await notes.waitForSelector('.note-list a');
    await waitFor('the copy', () =>
      notes.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const folder = await root.getDirectoryHandle('copies').catch(() => undefined);
        for await (const file of folder?.values() ?? []) {
          // While one is written another stands there that goes away.
          const handle = file.kind === 'file' ? (file as FileSystemFileHandle) : undefined;
          const copy = await handle?.getFile().catch(() => undefined);
          if (copy && copy.size > 1_000) return true;
        }
        return false;
      }),
    );
    expect(await notes.locator('.library-lost').count()).toBe(0);
    await notes.close();

    // What a damaged database looks like when the browser has started an empty one in its place.
    const worker = await other.worker();
    await worker.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('thoang').onsuccess = resolve;
        }),
    );
    await other.stopWorker();
    const again = await other.extensionPage('notes.html');
    await again.waitForSelector('.library-lost');
    expect(await again.innerText('.library-lost')).toContain('Thiếu 1 ghi chú');
    await again.click('[data-action=restore-copy]');
    await again.click('[data-action=import-apply]');
    await waitFor(
      'the note',
      async () => (await again.locator('.note-title').allInnerTexts()).join() === seed.title,
    );
    await waitFor('the notice to go', async () => (await again.locator('.library-lost').count()) === 0);
    await again.reload();
    await again.waitForSelector('.note-list a');
    await again.waitForTimeout(2_000);
    expect(await again.locator('.library-lost').count()).toBe(0);
    await other.close();
  });
});
