import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { repository } from '../bench/bundle';
import { type Chromium, launchChromium } from '../browsers/chromium';
import { startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from '../e2e/build';
import { readCase, sitePages } from '../e2e/site';

const folder = join(repository, 'out/main-job');
const { address } = readCase('seed-tuyen-giao').expected;
const hasScreen =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = !hasScreen || process.argv.includes('--headless');

/** Drives the main job as a reader would and keeps what there is to see: pictures, and what was copied. */
async function drive(browser: Chromium): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, name);
  const page = await browser.open(address);
  await waitFor('the icon to light', async () => (await browser.actionOf(page)).title !== 'Thoáng');
  console.log(`The icon says: ${(await browser.actionOf(page)).title}`);
  await page.screenshot({ path: file('1-portal.png') });

  const popup = await browser.openPopup(page);
  await popup.innerText('.bullets');
  await popup.screenshot(file('2-popup.png'));
  await popup.click('[data-action=copy]');
  await waitFor('the copy', async () => (await browser.readClipboard()).text);
  const { text, html } = await browser.readClipboard();
  writeFileSync(file('copied.txt'), `${text}\n`);
  writeFileSync(file('copied.html'), `${html}\n`);
  await popup.click('[data-action=save]');
  const saved = await waitFor('the save', async () => /.*ghi chú.*/.exec(await popup.innerText('.message')));
  console.log(`The popup says: ${saved[0]}`);
  await popup.click('[data-action=read]');

  const reader = await browser.readerFrame(page);
  await waitFor('the story', async () => (await reader.innerText('body')).includes('Minh Quân'));
  await reader.evaluate(() => document.fonts.ready.then(() => true));
  await page.screenshot({ path: file('3-reader.png') });
  await browser.pressShortcut(page, 'Alt+R');
  await browser.waitUntilReaderClosed(page);

  const notes = await browser.extensionPage('notes.html');
  await notes.click('.note-list a');
  await notes.waitForSelector('article h1');
  await notes.screenshot({ path: file('4-notes.png') });
  console.log(`\n${text.split('\n').at(-1)}\n\nPictures of every step and the copied text are in ${folder}`);
}

/** Leaves the reader's own window open on the article. */
async function show(browser: Chromium): Promise<void> {
  await browser.open(address);
  console.log(
    'Chromium is open on an article. Press Alt+R to read it, or click the icon. Close the window to end.',
  );
  await new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
}

const portals = await startPortals(sitePages());
const browser = await launchChromium({
  extension: chromeExtension,
  portals,
  locale: 'vi',
  headless,
  viewport: { width: 1280, height: 900 },
});
try {
  await (headless ? drive(browser) : show(browser));
} finally {
  await browser.close().catch(() => {});
  await portals.close();
}
