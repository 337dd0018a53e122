import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from '../e2e/build';
import { readCase } from '../e2e/site';
import { picturesAreThere } from './picturesAreThere';
import { article, portalPages } from './portalPages';

/** Draws the README's pictures: a page before and after, the reader in the dark, and a note with tags and a remark. */
const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const desk = { width: 1280, height: 900 };
const portals = await startPortals(portalPages());

async function withBrowser(
  size: typeof desk,
  colorScheme: 'light' | 'dark',
  draw: (browser: Chromium) => Promise<void>,
): Promise<void> {
  const browser = await launchChromium({
    extension: chromeExtension,
    portals,
    locale: 'vi',
    colorScheme,
    viewport: size,
  });
  try {
    await draw(browser);
  } finally {
    await browser.close();
  }
}

async function openReader(browser: Chromium, page: Page) {
  await browser.pressShortcut(page, 'Alt+R');
  const reader = await browser.readerFrame(page);
  await waitFor('the story', async () => (await reader.innerText('body')).includes(article.byline ?? ''));
  await reader.waitForSelector('.bullets li');
  await picturesAreThere(reader);
  return reader;
}

async function drawBeforeAndAfter(browser: Chromium, { width, height }: typeof desk): Promise<void> {
  const page = await browser.open(article.address);
  await picturesAreThere(page);
  const before = await page.screenshot();
  await openReader(browser, page);
  const after = await page.screenshot();
  const sheet = await browser.context.newPage();
  const picture = (png: Buffer) =>
    `<img src="data:image/png;base64,${png.toString('base64')}" width="${width}" height="${height}">`;
  await sheet.setViewportSize({ width: 2 * width + 90, height: height + 60 });
  await sheet.setContent(
    `<style>body{margin:0;padding:30px;display:flex;gap:30px;background:#e9e6de}img{border-radius:12px;box-shadow:0 6px 24px #0003}</style>${picture(before)}${picture(after)}`,
  );
  await sheet.screenshot({ path: file('before-after.png') });
}

async function drawDark(browser: Chromium): Promise<void> {
  const page = await browser.open(article.address);
  await openReader(browser, page);
  await page.screenshot({ path: file('reader-dark.png') });
}

async function save(browser: Chromium, address: string, tags: string, remark = ''): Promise<void> {
  const popup = await browser.openPopup(await browser.open(address));
  await popup.click('[data-action=save]');
  await popup.click('[data-action=add-tag]');
  await popup.type(`${tags},`);
  const [first = ''] = tags.split(',');
  await waitFor('the tags', async () => (await popup.innerText('.saved-box')).includes(first));
  if (!remark) return;
  await popup.click('.saved-box textarea');
  await popup.type(remark);
  await waitFor('the remark', async () =>
    (await browser.database('thoang'))?.['notes']?.some(
      (note) => (note as { remark?: string }).remark === remark,
    ),
  );
}

async function drawNote(browser: Chromium): Promise<void> {
  await save(browser, readCase('guide-in-sections').expected.address, 'thủ tục');
  await save(browser, readCase('nukeviet-article').expected.address, 'địa phương');
  await save(
    browser,
    article.address,
    'tuyên giáo, Hải Phòng',
    'Đối chiếu **1.860 cộng tác viên** với báo cáo 6 tháng đầu năm.',
  );
  const notes = await browser.extensionPage('notes.html');
  await notes.setViewportSize(desk);
  await notes.fill('input[type=search]', 'tuyen giao');
  await notes.waitForSelector('.snippet mark');
  await notes.click('.note-list a');
  await notes.waitForSelector('.own .chip');
  await notes.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await notes.mouse.move(desk.width - 1, desk.height - 1);
  await picturesAreThere(notes);
  await notes.screenshot({ path: file('notes.png') });
}

try {
  // So tall that the first photo of the story is in sight on both sides.
  const column = { width: 900, height: 1530 };
  await withBrowser(column, 'light', (browser) => drawBeforeAndAfter(browser, column));
  await withBrowser(desk, 'dark', drawDark);
  await withBrowser(desk, 'light', drawNote);
} finally {
  await portals.close();
}
for (const name of ['before-after.png', 'reader-dark.png', 'notes.png']) console.log(file(name));
