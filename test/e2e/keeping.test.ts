import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { expressionOf } from '../browsers/expression';
import { refuseWrites } from '../browsers/storage';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from './build';
import { photo } from './site';
import { longStory } from './stories';

const title = 'Trường mầm non Đằng Hải đón học sinh mới';
const host = 'https://quan1.haiphong.gov.vn';
const story = `${host}/tin/truong-mam-non`;
const picture = `${host}/anh/truong.png`;

let portals: Portals;
let browser: Chromium;
let pictureRequests = 0;

beforeAll(async () => {
  const figures = `<figure><img src="${picture}" width="640" height="400" alt="Cổng trường"><figcaption>Cổng trường mầm non Đằng Hải sáng khai giảng.</figcaption></figure>
<figure><img src="${host}/anh/mat.png" width="640" height="400" alt="Lớp học"><figcaption>Lớp học mới của trường.</figcaption></figure>`;
  portals = await startPortals({
    [story]: `<!doctype html><html lang="vi"><head><title>${title}</title></head><body>${longStory(title).replace('</p>', `</p>${figures}`)}</body></html>`,
    [picture]: { body: photo, headers: { 'content-type': 'image/png' } },
  });
  browser = await launchChromium({ extension: chromeExtension, portals, locale: 'vi' });
  browser.context.on('request', (request) => {
    if (request.url().includes('/anh/')) pictureRequests += 1;
  });
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

const stored = async (table: string) =>
  ((await browser.database('thoang'))?.[table] ?? []) as Record<string, unknown>[];
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body ? 'nothing' : activeElement?.textContent || activeElement?.tagName;
  });

test('pictures are kept with a note when asked, and shown in it without a request', async () => {
  const page = await browser.open(story);
  await browser.pressShortcut(page, 'Alt+R');
  const reader = await browser.readerFrame(page);
  await reader.click('[data-action=save]');
  await reader.waitForSelector('[data-action=keep-pictures]');
  expect(await stored('pictures')).toEqual([]);
  await reader.click('[data-action=keep-pictures]');
  await waitFor('the size', async () => (await reader.innerText('.keep-pictures')).includes('Đã giữ 1 ảnh'));
  expect(await reader.innerText('.keep-pictures')).toContain('1 ảnh không tải được');
  expect(await stored('pictures')).toMatchObject([{ url: picture, type: 'image/png' }]);
  await page.close();

  const asked = pictureRequests;
  const notes = await browser.extensionPage('notes.html');
  await notes.click('.note-list a');
  await notes.waitForSelector('.article-body img');
  await waitFor('the picture', () =>
    notes.evaluate(
      () => (document.querySelector('.article-body img') as HTMLImageElement).naturalWidth === 640,
    ),
  );
  expect(await notes.locator('.article-body img').count()).toBe(1);
  expect(await notes.innerText('.article')).toContain('Đã giữ 1 ảnh');
  expect(pictureRequests).toBe(asked);
  await notes.close();
});

test('the context menu keeps them too once it is so set', async () => {
  await (await browser.worker()).evaluate(async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('thoang');
      opening.onsuccess = () => {
        const clearing = opening.result.transaction('pictures', 'readwrite');
        clearing.objectStore('pictures').clear();
        clearing.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  });
  const page = await browser.open(story);
  await browser.contextMenuClick('save-page', page);
  await waitFor('the picture', async () => (await stored('pictures')).length === 1);
  await page.close();
});

test('a remark in Markdown is shown as it is meant, and can load nothing', async () => {
  const notes = await browser.extensionPage('notes.html');
  await notes.click('.note-list a');
  const asked = pictureRequests;
  await notes.fill(
    '.own textarea',
    `**Cần xem lại**\n\n- mục một\n- ![x](${picture}) <img src="${picture}">`,
  );
  await notes.waitForSelector('.remark-preview li');
  expect(await notes.innerText('.remark-preview strong')).toBe('Cần xem lại');
  expect(await notes.locator('.remark-preview img').count()).toBe(0);
  expect(pictureRequests).toBe(asked);
  await notes.fill('.own textarea', 'Chỉ là chữ');
  await waitFor('it to go', async () => (await notes.locator('.remark-preview').count()) === 0);
  await notes.close();
});

test('the keyboard stays where it was at work when the pressed control goes away', async () => {
  const notes = await browser.extensionPage('notes.html');
  await notes.click('.note-list a');
  await notes.fill('[data-action=add-tag]', 'một, hai, ba,');
  await waitFor('the tags', async () => (await notes.locator('.chip-remove').count()) === 3);
  await notes.focus('.chip-remove >> nth=0');
  await notes.keyboard.press('Enter');
  await waitFor('it to go', async () => (await notes.locator('.chip-remove').count()) === 2);
  await waitFor('the next one', async () => (await focused(notes)) === 'Bỏ thẻ hai');
  await notes.focus('[data-action=delete]');
  await notes.keyboard.press('Enter');
  await notes.waitForSelector('[data-action=undo]');
  await waitFor('the search', async () => (await focused(notes)) === 'INPUT');
  await notes.focus('[data-action=undo]');
  await notes.keyboard.press('Enter');
  await waitFor('the note', async () => (await notes.locator('.note-list a').count()) === 1);
  await waitFor('some control', async () => (await focused(notes)) !== 'nothing');
  await notes.close();
});

test('the search that does not start says so, and titles are found nonetheless', async () => {
  const notes = await browser.context.newPage();
  await notes.addInitScript(() => {
    globalThis.Worker = class extends EventTarget {
      onerror: ((event: Event) => void) | undefined;
      constructor() {
        super();
        setTimeout(() => this.onerror?.(new Event('error', { cancelable: true })));
      }
      postMessage(): void {}
      terminate(): void {}
    } as unknown as typeof Worker;
  });
  await notes.goto(`${browser.origin}/notes.html`);
  await notes.waitForSelector('.note-list a');
  await notes.fill('input[type=search]', 'mam non');
  await waitFor('the sentence', async () => (await notes.innerText('.status')).includes('theo tiêu đề'));
  expect(await notes.locator('.note-list a').count()).toBe(1);
  await notes.fill('input[type=search]', 'cầu đường');
  await waitFor('none', async () => (await notes.locator('.note-list a').count()) === 0);
  await notes.close();
});

test('a full disk is said so for a highlight and an import, and the library stays as it was', async () => {
  const page = await browser.open(story);
  await browser.pressShortcut(page, 'Alt+R');
  const reader = await browser.readerFrame(page);
  await reader.waitForSelector('.article-body p');
  await (await browser.worker()).evaluate(expressionOf(refuseWrites, 'put'));
  await reader.evaluate(() => {
    const paragraph = document.querySelectorAll('.article-body p')[1];
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await reader.click('[data-action=highlight-yellow]');
  await waitFor('the sentence', async () =>
    (await reader.innerText('.bar .message')).includes('Chưa tô được'),
  );
  expect(await stored('highlights')).toEqual([]);
  await page.close();
  await browser.stopWorker();

  const notes = await browser.extensionPage('notes.html');
  await notes.waitForSelector('.note-list a');
  const before = await stored('notes');
  const coming = notes.waitForEvent('download');
  if (!(await notes.isVisible('[data-action=backup]'))) await notes.click('.library-tools > summary');
  await notes.click('[data-action=backup]');
  const backup = JSON.parse(
    await (await import('node:fs/promises')).readFile(await (await coming).path(), 'utf8'),
  ) as { notes: { remark: string; revision: number; updatedAt: string }[] };
  const [note] = backup.notes;
  if (!note) throw new Error('no note');
  Object.assign(note, { remark: 'từ máy khác', revision: 1_000, updatedAt: '2099-01-01T00:00:00.000Z' });
  await notes.evaluate(expressionOf(refuseWrites, 'put'));
  await notes.setInputFiles('.import input[type=file]', {
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  });
  await notes.click('[data-action=import-apply]');
  await waitFor('the sentence', async () => (await notes.innerText('.status')).includes('kho vẫn như cũ'));
  expect(await stored('notes')).toEqual(before);
  await notes.close();
});
