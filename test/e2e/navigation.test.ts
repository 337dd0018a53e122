import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from './build';
import { longStory } from './stories';

const host = 'https://quan1.haiphong.gov.vn';
let portals: Portals;
let browser: Chromium;

beforeAll(async () => {
  portals = await startPortals({
    [`${host}/tin/ung-dung`]: singlePage,
    [`${host}/tin/den-muon`]: `<title>Khánh thành cầu Rế mới sau hai năm thi công</title><div id="app">Đang tải…</div>
      <script>setTimeout(() => { app.innerHTML = ${JSON.stringify(longStory('Khánh thành cầu Rế mới sau hai năm thi công'))} }, 1500)</script>`,
    [`${host}/tin/bai`]: `<title>Khánh thành cầu Rế mới sau hai năm thi công</title>${longStory('Khánh thành cầu Rế mới sau hai năm thi công')}`,
    [`${host}/`]:
      '<title>Trang chủ</title><h1>Quận 1</h1><ul><li><a href="/tin/bai">Khánh thành cầu Rế mới</a></li></ul>',
    'https://xa-khong-ten.gov.vn/tin/bai-12': `<title>Khánh thành cầu Rế mới sau hai năm thi công</title>${longStory('Khánh thành cầu Rế mới sau hai năm thi công')}`,
  });
  browser = await launchChromium({
    extension: chromeExtension,
    portals,
    locale: 'en',
    backForwardCache: true,
  });
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

const isLit = async (page: Page): Promise<boolean> =>
  (await browser.actionOf(page)).title.includes('article to read');
const lights = (page: Page) => waitFor('the icon to light', () => isLit(page));
const goesOut = (page: Page) => waitFor('the icon to go out', async () => !(await isLit(page)));

test('a page that moves on by pushState is looked at again, both ways', async () => {
  const page = await browser.open(`${host}/tin/ung-dung`);
  await page.waitForTimeout(700);
  expect(await isLit(page)).toBe(false);
  await page.click('a');
  await lights(page);
  await page.evaluate(() => history.back());
  await goesOut(page);
  await page.close();
});

test('a page that fills itself late lights the icon when it has', async () => {
  const page = await browser.open(`${host}/tin/den-muon`);
  expect(await isLit(page)).toBe(false);
  await lights(page);
  await page.close();
});

test('a page brought back from the back-forward cache has its lit icon back', async () => {
  const page = await browser.open(`${host}/tin/bai`);
  await lights(page);
  await page.evaluate(() => Object.assign(globalThis, { kept: true }));
  await page.goto(`${host}/`);
  await goesOut(page);
  await page.evaluate(() => history.back());
  await waitFor('the way back', () => page.url().endsWith('/tin/bai'));
  await lights(page);
  expect(await page.evaluate('globalThis.kept')).toBe(true);
  await page.close();
});

test('looking at a page and reading it changes nothing in it', async () => {
  const page = await browser.open(`${host}/tin/bai`);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver((records) => seen.push(...records.map((record) => record.type))).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  await lights(page);
  const popup = await browser.openPopup(page);
  expect(await popup.innerText('header h1')).toContain('Khánh thành cầu Rế');
  expect(await page.evaluate('globalThis.seen')).toEqual([]);
  await page.close();
});

test('on other gov.vn sites the detector runs once the reader has allowed it', async () => {
  const before = await browser.open('https://xa-khong-ten.gov.vn/tin/bai-12');
  await before.waitForTimeout(700);
  expect(await isLit(before)).toBe(false);
  await before.close();
  await browser.grantHosts('*://*.gov.vn/*');
  const worker = await browser.worker();
  await waitFor('the script to be registered', () =>
    worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
  );
  const after = await browser.open('https://xa-khong-ten.gov.vn/tin/bai-12');
  await lights(after);
  await after.close();
});

test('the first run shows the welcome page, with the choice of all of gov.vn', async () => {
  const page = await waitFor('the welcome page', () =>
    browser.context.pages().find((each) => each.url().endsWith('/welcome.html')),
  );
  expect(await page.textContent('h1')).toBe('Welcome to Thoáng');
  expect(await page.textContent('.choice')).toContain('*.gov.vn');
});

const singlePage = `<title>Quận 1</title><div id="app"><h1>Tin mới</h1><ul><li><a href="#">Khánh thành cầu Rế mới sau hai năm</a></li></ul></div>
<script>
  const list = app.innerHTML;
  const story = ${JSON.stringify(longStory('Khánh thành cầu Rế mới sau hai năm thi công'))};
  const show = (isStory) => setTimeout(() => {
    document.title = isStory ? 'Khánh thành cầu Rế mới sau hai năm thi công' : 'Quận 1';
    app.innerHTML = isStory ? story : list;
  }, 100);
  app.addEventListener('click', (event) => { event.preventDefault(); history.pushState({}, '', '/tin/ung-dung/khanh-thanh-cau-re'); show(true); });
  addEventListener('popstate', () => show(false));
</script>`;
