import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { repository } from '../bench/bundle';
import { type Chromium, launchChromium } from '../browsers/chromium';
import { startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from '../e2e/build';
import { readCase, sitePages } from '../e2e/site';
import { picturesAreThere } from './picturesAreThere';

/** Pictures of every screen in each theme, language and width, on one HTML page to look through. */
const folder = join(repository, 'out/gallery');
const article = readCase('seed-tuyen-giao').expected;
const withFiles = readCase('nukeviet-article').expected;
const guide = readCase('guide-in-sections').expected;
const notice = readCase('notice-two-sentences').expected;
const home = readCase('home-portal').expected;
mkdirSync(folder, { recursive: true });

const portals = await startPortals(sitePages());
const shots: string[] = [];

async function photograph(browser: Chromium, name: string, width: number): Promise<void> {
  const shot = (screen: string) => {
    shots.push(`${screen}-${name}.png`);
    return join(folder, `${screen}-${name}.png`);
  };
  for (const [screen, { address }] of Object.entries({ reader: article, files: withFiles, home })) {
    const page = await browser.open(address);
    await browser.pressShortcut(page, 'Alt+R');
    const reader = await browser.readerFrame(page);
    await waitFor('the reader', async () => (await reader.innerText('body')).length > 60);
    await reader.evaluate(() => document.fonts.ready.then(() => true));
    await reader.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    await page.screenshot({ path: shot(screen) });
    if (screen === 'reader') {
      await reader.evaluate(() => document.querySelector('.figures')?.scrollIntoView({ block: 'center' }));
      await page.screenshot({ path: shot('figures') });
      await reader.click('[data-action=copy-more]');
      await page.screenshot({ path: shot('menu') });
      await reader.press('[data-action=copy-more]', 'Escape');
      await reader.click('.bullets li:last-child .jump');
      await waitFor('the sentence', () =>
        reader.evaluate(() => document.querySelector('mark.found') !== null),
      );
      await page.screenshot({ path: shot('found') });
      await reader.evaluate(() => {
        const text = document.querySelector('.article-body p')?.firstChild;
        if (text)
          getSelection()?.setBaseAndExtent(text, 0, text, Math.min(60, text.textContent?.length ?? 0));
        document.querySelector('.article-body p')?.scrollIntoView({ block: 'center' });
      });
      await reader.click('[data-action=highlight-blue]');
      await waitFor('the highlight', () =>
        reader.evaluate(() => document.querySelector('mark.highlight') !== null),
      );
      await reader.evaluate(() => {
        const text = document.querySelectorAll('.article-body p')[1]?.firstChild;
        if (text)
          getSelection()?.setBaseAndExtent(text, 0, text, Math.min(40, text.textContent?.length ?? 0));
      });
      await page.screenshot({ path: shot('highlight') });
      await reader.evaluate(() => getSelection()?.removeAllRanges());
      await reader.evaluate(() => document.querySelector('.marks')?.scrollIntoView({ block: 'start' }));
      await page.screenshot({ path: shot('marks') });
      await reader.evaluate(() => document.querySelector('.documents')?.scrollIntoView({ block: 'start' }));
      await page.screenshot({ path: shot('documents') });
      await reader.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.screenshot({ path: shot('agency') });
    }
    if (screen === 'files') {
      await reader.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.screenshot({ path: shot('files-end') });
    }
    await page.close();
  }
  // The popup's width is its own.
  if (width < 1_000) {
    for (const [screen, { address }] of Object.entries({
      'popup-article': article,
      'popup-notice': notice,
      'popup-home': home,
    })) {
      const page = await browser.open(address);
      const popup = await browser.openPopup(page);
      await popup.innerText('header h1, .notice');
      if (screen === 'popup-article') {
        await popup.click('[data-action=save]');
        await waitFor('the save', async () => (await popup.innerText('.message')) !== '');
      }
      await popup.screenshot(shot(screen));
      if (screen === 'popup-article') {
        await popup.click('[data-action=copy-more]');
        await popup.screenshot(shot('popup-menu'));
        await popup.click('[data-action=copy-more]');
        await popup.click('.more summary');
        await popup.screenshot(shot('popup-more'));
      }
      await page.close();
    }
  } else {
    const page = await browser.open(article.address);
    const popup = await browser.openPopup(page);
    await popup.click('[data-action=save]');
    await waitFor('the save', async () => (await popup.innerText('.message')) !== '');
    await page.close();
  }
  const notes = await browser.extensionPage('notes.html');
  await notes.waitForSelector('.note-list a');
  await notes.screenshot({ path: shot('notes-list') });
  await notes.fill('input[type=search]', 'tuyen giao');
  await notes.waitForSelector('.snippet mark');
  await notes.click('.filters summary');
  await notes.screenshot({ path: shot('notes-found') });
  await notes.evaluate(() => document.querySelector('.library-tools')?.scrollIntoView({ block: 'end' }));
  await notes.click('.sync summary');
  await notes.evaluate(() => document.querySelector('.sync')?.scrollIntoView({ block: 'end' }));
  await notes.screenshot({ path: shot('notes-tools') });
  await notes.click('.note-list a');
  await notes.waitForSelector('article h1');
  await notes.screenshot({ path: shot('notes-open') });
  await notes.evaluate(() => document.querySelector('.versions')?.scrollIntoView({ block: 'end' }));
  await notes.screenshot({ path: shot('notes-versions') });
  await notes.close();
  for (const name of ['welcome', 'settings']) {
    const page = await browser.extensionPage(`${name}.html`);
    await page.waitForSelector('main h1');
    // As tall as the page: what clings to the edge of a smaller window would stand in the middle of the picture.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await picturesAreThere(page);
    await page.screenshot({ path: shot(name), fullPage: true });
    await page.close();
  }
  await photographReading(browser, shot);
}

/** What belongs to reading: contents, type, keys, pictures, picking, and the themes that no system has. */
async function photographReading(browser: Chromium, shot: (screen: string) => string): Promise<void> {
  const page = await browser.open(guide.address);
  await browser.pressShortcut(page, 'Alt+R');
  const reader = await browser.readerFrame(page);
  await reader.waitForSelector('.article-body p');
  await reader.press('body', 'j');
  await reader.press('body', 't');
  await page.screenshot({ path: shot('contents') });
  await reader.press('body', 't');
  await reader.press('body', '?');
  // The sheet comes with what is loaded behind the story, and is painted a frame after it is there.
  await reader.waitForSelector('.key-sheet[open] dd');
  await picturesAreThere(reader);
  await page.screenshot({ path: shot('keys') });
  await page.keyboard.press('Escape');
  for (const theme of ['sepia', 'black', 'contrast']) {
    await reader.click('[data-action=look]');
    await reader.check(`[data-action=theme] input[value=${theme}]`, { force: true });
    await page.screenshot({ path: shot(`look-${theme}`) });
    await reader.press('[data-action=look]', 'Escape');
  }
  await reader.click('[data-action=look]');
  await reader.click('[data-action=look-reset]');
  await reader.press('[data-action=look]', 'Escape');
  await reader.evaluate(() => document.querySelector('.receipt')?.scrollIntoView());
  await reader.click('.receipt-group > summary >> nth=0');
  await page.screenshot({ path: shot('receipt') });
  await reader.click('[data-action=more]');
  await page.screenshot({ path: shot('more') });
  await reader.click('[data-action=pick]');
  await waitFor('the picker', async () => page.frames().length === 1);
  await page.waitForTimeout(500);
  await page.keyboard.press('ArrowUp');
  await page.screenshot({ path: shot('pick') });
  await page.close();
  const photos = await browser.open(article.address);
  await browser.pressShortcut(photos, 'Alt+R');
  const story = await browser.readerFrame(photos);
  await story.click('.article-body img >> nth=0');
  await story.waitForSelector('.lightbox[open]');
  await photos.screenshot({ path: shot('lightbox') });
  await photos.close();
}

for (const locale of ['vi', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      const browser = await launchChromium({
        extension: chromeExtension,
        portals,
        locale,
        colorScheme,
        viewport: { width, height: width < 1_000 ? 740 : 900 },
      });
      await photograph(browser, `${locale}-${colorScheme}-${width}`, width);
      await browser.close();
    }
  }
}
await portals.close();
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Thoáng</title><style>body{font:14px sans-serif;background:#ddd}figure{display:inline-block;margin:8px;vertical-align:top}img{max-width:420px;border:1px solid #999}</style>${shots.map((file) => `<figure><img src="${file}" loading="lazy"><figcaption>${file}</figcaption></figure>`).join('')}`,
);
console.log(`${shots.length} pictures: ${join(folder, 'index.html')}`);
