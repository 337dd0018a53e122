import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { launchChromium } from '../browsers/chromium';
import { startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from '../e2e/build';
import { readCase, sitePages } from '../e2e/site';

/** Draws the README's picture: a portal page as it comes, and the same page in the reader. */
const output = fileURLToPath(new URL('before-after.png', import.meta.url));
const { address, byline } = readCase('seed-tuyen-giao').expected;
const width = 900;
const height = 1000;

const css = readFileSync(new URL('portal.css', import.meta.url), 'utf8');
const pages = sitePages();
const page = pages[address];
if (typeof page === 'string') pages[address] = page.replace('</head>', `<style>${css}</style></head>`);
const portals = await startPortals(pages);
const browser = await launchChromium({
  extension: chromeExtension,
  portals,
  locale: 'vi',
  viewport: { width, height },
});

const tab = await browser.open(address);
await tab.waitForLoadState('load');
const before = await tab.screenshot();
await browser.pressShortcut(tab, 'Alt+R');
const reader = await browser.readerFrame(tab);
await waitFor('the story', async () => (await reader.innerText('body')).includes(byline ?? ''));
await reader.evaluate(() => document.fonts.ready.then(() => true));
const after = await tab.screenshot();

const sheet = await browser.context.newPage();
const picture = (png: Buffer) =>
  `<img src="data:image/png;base64,${png.toString('base64')}" width="${width}" height="${height}">`;
await sheet.setViewportSize({ width: 2 * width + 90, height: height + 60 });
await sheet.setContent(
  `<style>body{margin:0;padding:30px;display:flex;gap:30px;background:#e9e6de}img{border-radius:12px;box-shadow:0 6px 24px #0003}</style>${picture(before)}${picture(after)}`,
);
await sheet.screenshot({ path: output });
await browser.close();
await portals.close();
console.log(output);
