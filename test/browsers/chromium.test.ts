import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { type Chromium, launchChromium } from './chromium';
import { type Portals, startPortals } from './portals';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const extension = fileURLToPath(new URL('dummy-extension', import.meta.url));
const article = 'https://haiphong.gov.vn/tin/bai-1.html';
const elsewhere = 'http://chogiac.gov.vn/';

let portals: Portals;
let browser: Chromium;

beforeAll(async () => {
  portals = await startPortals({
    [article]: '<title>Bài 1</title><p>Hải Phòng</p>',
    [`${article}?throw-in-content-script`]: '<p>lỗi</p>',
    [elsewhere]: (address) => ({ body: `<p>${address}</p>` }),
  });
  browser = await launchChromium({ extension, portals, locale: 'vi' });
});

afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

test('portals answer what they do not know with 404, and remember it', async () => {
  const page = await browser.context.newPage();
  const address = 'https://www.example.com/nowhere';
  expect((await page.goto(address))?.status()).toBe(404);
  expect(portals.requests).toContainEqual({ address, status: 404 });
  await page.close();
});

test('the toolbar button opens the popup over the page it is asked for, even twice', async () => {
  const [first, second] = [await browser.open(article), await browser.open(elsewhere)];
  const popup = await browser.openPopup(first);
  expect(await popup.innerText('output')).toBe(article);
  expect(await (await browser.openPopup(second)).innerText('output')).toBe(elsewhere);
  expect(await (await browser.openPopup(second)).innerText('output')).toBe(elsewhere);
  await Promise.all([first.close(), second.close()]);
  await popup.waitUntilClosed();
  await expect(popup.evaluate(() => 1)).rejects.toThrow('closed');
});

test('the service worker starts again after it was stopped', async () => {
  const worker = await browser.worker();
  await worker.evaluate('globalThis.before = true');
  await browser.stopWorker();
  expect(await (await browser.worker()).evaluate('globalThis.before')).toBeUndefined();
});

test('nothing went wrong so far, and then what is thrown anywhere is collected', async () => {
  expect((await browser.exceptions()).filter(({ where }) => where.startsWith(browser.origin))).toEqual([]);
  (await browser.exceptions()).length = 0;

  const page = await browser.open(`${article}?throw-in-content-script`);
  await browser.pressShortcut(page, 'Alt+R');
  const reader = await browser.readerFrame(page);
  await reader.locator('h1').click();
  await page.keyboard.press('x');
  const worker = await browser.worker();
  await worker.evaluate('setTimeout(() => { throw new Error("thrown in the worker"); })');
  await worker.evaluate('console.error("written by the worker")');
  const popup = await browser.openPopup(page);
  await popup.click('#fail');

  await expect.poll(() => browser.exceptions()).toHaveLength(5);
  const collected = (await browser.exceptions()).map(({ kind, text, where }) => {
    return `${kind} in ${where.replace(browser.origin, '')}: ${text.split('\n')[0]}`;
  });
  expect(collected.sort()).toEqual(
    [
      'console in /background.js: written by the worker',
      'exception in /detect.js: Error: thrown in the content script',
      'exception in /popup.js: Error: thrown in the popup',
      'exception in /reader.js: Error: thrown in the reader',
      'exception in /background.js: Error: thrown in the worker',
    ].sort(),
  );
  await page.close();
});

test('a second launch knows the profile, in the dark and in English, even after a power cut', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'thoang-profile-'));
  const first = await launchChromium({ extension, portals, profile });
  const page = await first.open(article);
  const popup = await first.openPopup(page);
  await popup.click('#save');
  await expect.poll(() => first.database('dummy-notes')).toHaveProperty('notes.length', 1);
  await first.kill();

  const second = await launchChromium({ extension, portals, profile, colorScheme: 'dark' });
  expect(await second.database('dummy-notes')).toHaveProperty('notes.length', 1);
  const again = await second.openPopup(await second.open(article));
  expect(await again.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  await second.close();
  await rm(profile, { recursive: true });
});
