import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

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
    [elsewhere]: (address) => ({ body: `<p>${address}</p>`, headers: { 'x-portal': 'yes' } }),
    'https://haiphong.gov.vn/loi': { status: 500, body: '<script>console.error("of the page")</script>' },
  });
  browser = await launchChromium({ extension, portals, locale: 'vi' });
});

afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

describe('portals', () => {
  test('answer under any name, over https and http', async () => {
    const page = await browser.open(article);
    expect(await page.textContent('p')).toBe('Hải Phòng');
    expect(await page.evaluate('isSecureContext')).toBe(true);
    await page.goto(elsewhere);
    expect(await page.textContent('p')).toBe(elsewhere);
    await page.close();
  });

  test('answer what they do not know with 404, and remember it', async () => {
    const page = await browser.context.newPage();
    const address = 'https://www.example.com/nowhere';
    expect((await page.goto(address))?.status()).toBe(404);
    expect(portals.requests).toContainEqual({ address, status: 404 });
    await page.close();
  });
});

describe('the toolbar button', () => {
  test('opens the real popup, with rights over a page the extension has none on', async () => {
    const page = await browser.open(elsewhere);
    const popup = await browser.openPopup(page);
    expect(await popup.innerText('output')).toBe(elsewhere);
    await popup.click('button', 'read');
    await browser.readerFrame(page);
    expect((await popup.screenshot()).subarray(1, 4).toString()).toBe('PNG');
    await page.close();
    await popup.waitUntilClosed();
    await expect(popup.evaluate(() => 1)).rejects.toThrow('closed');
  });

  test('opens the popup over the page it is asked for, even twice', async () => {
    const [first, second] = [await browser.open(article), await browser.open(elsewhere)];
    const popup = await browser.openPopup(first);
    expect(await popup.innerText('output')).toBe(article);
    expect(await (await browser.openPopup(second)).innerText('output')).toBe(elsewhere);
    expect(await (await browser.openPopup(second)).innerText('output')).toBe(elsewhere);
    await Promise.all([first.close(), second.close()]);
  });

  test('tells its state on each page', async () => {
    const page = await browser.open(article);
    const other = await browser.open(elsewhere);
    await expect.poll(() => browser.actionOf(page)).toMatchObject({ title: 'article', badge: '1' });
    expect(await browser.actionOf(other)).toMatchObject({ title: 'Đọc trang này', badge: '', enabled: true });
    await Promise.all([page.close(), other.close()]);
  });

  test('gets no popup where there is none', async () => {
    const page = await browser.open(article);
    const tabId = await browser.tabIdOf(page);
    const worker = await browser.worker();
    await worker.evaluate(`chrome.action.setPopup({ tabId: ${tabId}, popup: '' })`);
    await worker.evaluate('chrome.action.onClicked.addListener((tab) => { globalThis.clicked = tab.id; })');
    expect(await browser.clickToolbarButton(page)).toBeUndefined();
    await expect.poll(() => worker.evaluate('globalThis.clicked')).toBe(tabId);
    await page.close();
  });
});

describe('the reader', () => {
  test('opens and closes at the shortcut, and can be clicked and read', async () => {
    const page = await browser.open(article);
    await browser.pressShortcut(page, 'Alt+R');
    const reader = await browser.readerFrame(page);
    await reader.locator('h1').click();
    expect(await reader.locator('h1').innerText()).toBe('Đã bấm');
    await browser.pressShortcut(page, 'Alt+R');
    await browser.waitUntilReaderClosed(page);
    await page.close();
  });

  test('opens from the context menu', async () => {
    const page = await browser.open(article);
    await browser.contextMenuClick('read', page);
    await browser.readerFrame(page);
    await page.close();
  });
});

describe('what is kept', () => {
  test('the clipboard is read while the popup stays open', async () => {
    const page = await browser.open(article);
    const popup = await browser.openPopup(page);
    await popup.click('#copy');
    await expect.poll(() => popup.evaluate(() => document.body.getAttribute('data-done'))).toBe('copy');
    const { text, html } = await browser.readClipboard();
    expect(text).toBe('Hải Phòng');
    expect(html).toContain('<b>Hải Phòng</b>');
    expect(await popup.isClosed()).toBe(false);
    await popup.close();
    await page.close();
  });

  test('the database is read by name', async () => {
    expect(await browser.database('dummy-notes')).toBeUndefined();
    const page = await browser.open(article);
    const popup = await browser.openPopup(page);
    await popup.click('#save');
    await expect
      .poll(() => browser.database('dummy-notes'))
      .toEqual({ notes: [{ id: article, savedOn: '1970-01-01T00:00:00.000Z' }] });
    await page.close();
  });

  test('a page of the extension opens in a tab', async () => {
    const page = await browser.extensionPage('notes.html');
    expect(await page.innerText('body')).toBe('Sổ ghi');
    await page.close();
  });
});

test('the service worker starts again after it was stopped', async () => {
  const worker = await browser.worker();
  await worker.evaluate('globalThis.before = true');
  await browser.stopWorker();
  expect(await (await browser.worker()).evaluate('globalThis.before')).toBeUndefined();
});

test('optional hosts are granted', async () => {
  await browser.grantHosts('*://*.gov.vn/*');
  const worker = await browser.worker();
  expect(await worker.evaluate('chrome.permissions.getAll()')).toHaveProperty(
    'origins',
    expect.arrayContaining(['*://*.gov.vn/*']),
  );
});

test('the browser speaks the language it was launched in', async () => {
  const worker = await browser.worker();
  expect(await worker.evaluate('chrome.i18n.getUILanguage()')).toBe('vi');
  expect(await worker.evaluate('chrome.i18n.getMessage("title")')).toBe('Đọc trang này');
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
