import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { repository } from '../bench/bundle';
import { type Chromium, launchChromium } from '../browsers/chromium';
import { startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from '../e2e/build';
import { article, portalPages } from './portalPages';
import { picturesAreThere } from './picturesAreThere';
import { photographWhole, seeWhole } from './wholePopup';

const folder = join(repository, 'out/main-job');
const { address } = article;
const hasScreen =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = !hasScreen || process.argv.includes('--headless');

const ownBrowser = `To have Thoáng in your own browser:
- Chrome, Edge: open chrome://extensions, switch Developer mode on, press “Load unpacked”, choose
  ${chromeExtension}
- Firefox 147 or newer: run \`npm run build\`, open about:debugging#/runtime/this-firefox, press “Load Temporary Add-on”,
  choose ${join(repository, '.output/firefox-mv3/manifest.json')}`;

/** Drives the main job as a reader would and keeps what there is to see: pictures, and what was copied. */
async function drive(browser: Chromium): Promise<void> {
  console.log(
    `${hasScreen ? 'As asked, no window opens' : 'There is no screen here, so no window opens'}: Chromium runs unseen, does what ` +
      'a reader would do on an article of a portal, and takes pictures of it.\n',
  );
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, name);
  const page = await browser.open(address);
  await waitFor('the icon to light', async () => (await browser.actionOf(page)).title !== 'Thoáng');
  console.log(`The icon says: ${(await browser.actionOf(page)).title}`);
  await page.screenshot({ path: file('1-portal.png') });

  const popup = await browser.openPopup(page);
  await popup.innerText('.bullets');
  const seen = await seeWhole(popup);
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
  await picturesAreThere(reader);
  await page.screenshot({ path: file('3-reader.png') });
  await browser.pressShortcut(page, 'Alt+R');
  await browser.waitUntilReaderClosed(page);

  const notes = await browser.extensionPage('notes.html');
  await notes.click('.note-list a');
  await notes.waitForSelector('article h1');
  await notes.screenshot({ path: file('4-notes.png') });
  await photographWhole(seen, browser.context, file('2-popup.png'));
  console.log(
    `What was copied ends with:\n${text.split('\n').at(-1)}\n\nPictures of every step and the copied text are in ${folder}\n\n${ownBrowser}`,
  );
}

/** Leaves the reader's own window open on the article. */
async function show(browser: Chromium): Promise<void> {
  await browser.open(address);
  console.log(
    `Chromium is open on an article. Press Alt+R to read it, or click the icon. Close the window to end.\n\n${ownBrowser}`,
  );
  await new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
}

const portals = await startPortals(portalPages());
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
