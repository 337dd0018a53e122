import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { findFirefox } from './find.mjs';
import { type Firefox, launchFirefox } from './firefox';
import { type Portals, startPortals } from './portals';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const extension = fileURLToPath(new URL('dummy-extension', import.meta.url));
const article = 'https://haiphong.gov.vn/tin/bai-1.html';
const elsewhere = 'http://chogiac.gov.vn/';

// A Firefox speaks the languages it has packs for; that a contributor's has this one cannot be asked.
const pack = '/usr/lib/firefox-esr/browser/extensions/langpack-vi@firefox-esr.mozilla.org.xpi';
const locale = existsSync(pack) ? 'vi' : 'en';
const title = { vi: 'Đọc trang này', en: 'Read this page' }[locale];

describe.skipIf(!findFirefox())('Firefox', () => {
  let portals: Portals;
  let browser: Firefox;

  beforeAll(async () => {
    portals = await startPortals({
      [article]: '<!doctype html><title>Bài 1</title><p>Hải Phòng</p>',
      [`${article}?throw-in-content-script`]: '<!doctype html><p>lỗi</p>',
      [elsewhere]: (address) => ({ body: `<!doctype html><p>${address}</p>` }),
    });
    browser = await launchFirefox({
      extension,
      portals,
      locale: 'vi',
      viewport: { width: 900, height: 700 },
    });
  });

  afterAll(async () => {
    await browser?.close();
    await portals?.close();
  });

  test('portals answer under any name, and refuse what they do not know', async () => {
    const page = await browser.open(article);
    expect(await page.$eval('p', (p) => p.textContent)).toBe('Hải Phòng');
    expect(await page.evaluate('isSecureContext')).toBe(true);
    await page.goto(elsewhere);
    expect(await page.$eval('p', (p) => p.textContent)).toBe(elsewhere);
    expect((await page.goto('https://www.example.com/nowhere'))?.status()).toBe(404);
    await page.close();
  });

  test('the toolbar button opens the real popup over the page it is asked for', async () => {
    const [first, second] = [await browser.open(article), await browser.open(elsewhere)];
    const popup = await browser.openPopup(first);
    expect(await popup.innerText('output')).toBe(article);
    const other = await browser.openPopup(second);
    expect(await other.innerText('output')).toBe(elsewhere);
    expect(await popup.isClosed()).toBe(true);
    expect((await other.screenshot()).subarray(1, 4).toString()).toBe('PNG');
    await other.click('button', 'read');
    await browser.readerFrame(second);
    await other.close();
    await expect(other.evaluate(() => 1)).rejects.toThrow('closed');
    await Promise.all([first.close(), second.close()]);
  });

  test('the toolbar button tells its state on each page', async () => {
    const page = await browser.open(article);
    const other = await browser.open(elsewhere);
    await expect.poll(() => browser.actionOf(page)).toMatchObject({ title: 'article', badge: '1' });
    expect(await browser.actionOf(other)).toMatchObject({ title, badge: '', enabled: true });
    await Promise.all([page.close(), other.close()]);
  });

  test('the shortcut opens and closes the reader, which can be clicked, read and typed in', async () => {
    const page = await browser.open(article);
    await browser.pressShortcut(page, 'Alt+R');
    const reader = await browser.readerFrame(page);
    await reader.click('h1');
    expect(await reader.innerText('h1')).toBe('Đã bấm');
    await reader.type('k');
    expect(await reader.innerText('h1')).toBe('k');
    expect(await page.screenshot()).not.toHaveLength(0);
    await browser.pressShortcut(page, 'Alt+R');
    await browser.waitUntilReaderClosed(page);
    expect(await reader.isClosed()).toBe(true);
    await page.close();
  });

  test('the clipboard is read while the popup stays open', async () => {
    const page = await browser.open(article);
    const popup = await browser.openPopup(page);
    await popup.click('#copy');
    await expect.poll(() => popup.evaluate(() => document.body.getAttribute('data-done'))).toBe('copy');
    const { text, html } = await browser.readClipboard();
    expect(text).toBe('Hải Phòng');
    expect(html).toContain('<b>Hải Phòng</b>');
    expect(await popup.isClosed()).toBe(false);
    await page.close();
  });

  test('the database is read by name, also after the background was stopped', async () => {
    expect(await browser.database('dummy-notes')).toBeUndefined();
    const page = await browser.open(article);
    const popup = await browser.openPopup(page);
    await popup.click('#save');
    await expect
      .poll(() => browser.database('dummy-notes'))
      .toEqual({ notes: [{ id: article, savedOn: '1970-01-01T00:00:00.000Z' }] });
    await page.close();
    await browser.stopWorker();
    expect(await browser.database('dummy-notes')).toHaveProperty('notes.length', 1);
  });

  test('a page of the extension opens in a tab', async () => {
    const page = await browser.extensionPage('notes.html');
    expect(await page.$eval('body', (body) => body.textContent)).toBe('Sổ ghi');
    await page.close();
  });

  test('optional hosts are granted', async () => {
    await browser.grantHosts('*://*.gov.vn/*');
    const page = await browser.extensionPage('notes.html');
    expect(await page.evaluate('browser.permissions.getAll()')).toHaveProperty(
      'origins',
      expect.arrayContaining(['*://*.gov.vn/*']),
    );
    expect(await page.evaluate('browser.i18n.getUILanguage()')).toMatch(locale);
    await page.close();
  });

  test('nothing went wrong so far, and then what is thrown anywhere is collected', async () => {
    expect(await browser.exceptions()).toEqual([]);
    const page = await browser.open(`${article}?throw-in-content-script`);
    await browser.pressShortcut(page, 'Alt+R');
    const reader = await browser.readerFrame(page);
    await reader.click('h1');
    await reader.type('x');
    const popup = await browser.openPopup(page);
    await popup.click('#fail');
    await popup.evaluate(() => console.error('written by the popup'));

    await expect.poll(() => browser.exceptions()).toHaveLength(4);
    const collected = (await browser.exceptions()).map(({ kind, text, where }) => {
      return `${kind} in ${where.replace(browser.origin, '')}: ${text}`;
    });
    expect(collected.sort()).toEqual([
      'console in : "written by the popup"',
      'exception in /detect.js: Error: thrown in the content script',
      'exception in /popup.js: Error: thrown in the popup',
      'exception in /reader.js: Error: thrown in the reader',
    ]);
    await page.close();
  });

  test('a second launch knows the profile, in the dark and in English, even after a power cut', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'thoang-profile-'));
    const first = await launchFirefox({ extension, portals, profile });
    const popup = await first.openPopup(await first.open(article));
    await popup.click('#save');
    await expect.poll(() => first.database('dummy-notes')).toHaveProperty('notes.length', 1);
    await first.kill();

    const second = await launchFirefox({ extension, portals, profile, colorScheme: 'dark' });
    expect(await second.database('dummy-notes')).toHaveProperty('notes.length', 1);
    const page = await second.open(article);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    const again = await second.openPopup(page);
    expect(await again.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    await second.close();
    await rm(profile, { recursive: true });
  });
});
