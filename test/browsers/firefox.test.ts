import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { findFirefox } from './find.mjs';
import { type Firefox, launchFirefox } from './firefox';
import { type Portals, startPortals } from './portals';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const extension = fileURLToPath(new URL('dummy-extension', import.meta.url));
const article = 'https://haiphong.gov.vn/tin/bai-1.html';
const elsewhere = 'http://chogiac.gov.vn/';

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
});
