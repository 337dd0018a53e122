import type { Page } from 'playwright';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { copyExtension, removeExtensions } from '../security/extensions';
import { longStory } from './stories';

const address = 'https://quan1.haiphong.gov.vn/tin/cau-moi';
const title = 'Khánh thành cầu Rế mới sau hai năm thi công';
const phone = { width: 360, height: 740 };

let portals: Portals;
let browser: Chromium;

/** The package as Firefox for Android runs it: without shortcuts, without a context menu, on a narrow screen. */
beforeAll(async () => {
  portals = await startPortals({ [address]: `<title>${title}</title>${longStory(title)}` });
  const extension = copyExtension('android', (manifest) => {
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'contextMenus');
    delete (manifest as { commands?: object }).commands;
  });
  browser = await launchChromium({ extension, portals, locale: 'vi', viewport: phone });
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
  removeExtensions();
});

/** How far a page reaches beyond the screen's edge, in pixels. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('where the browser has neither shortcuts nor a context menu, the popup reads and saves', async () => {
  const page = await browser.open(address);
  await waitFor('the icon to light up', async () => (await browser.actionOf(page)).title.includes('có bài'));
  const popup = await browser.openPopup(page);
  await waitFor('the article', () => popup.evaluate(() => document.querySelector('header h1') !== null));
  await popup.click('[data-action=save]');
  await waitFor('the note', async () => ((await browser.database('thoang'))?.['notes'] ?? []).length === 1);
  await popup.click('[data-action=read]');
  const reader = await browser.readerFrame(page);
  expect(await reader.locator('h1').first().innerText()).toBe(title);
  expect(
    await reader.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
  await reader.locator('[data-action=close]').click();
  await browser.waitUntilReaderClosed(page);
  await page.close();
});

test('its own pages fit a narrow screen, and speak of no keys that are not there', async () => {
  for (const name of ['welcome', 'notes', 'settings']) {
    const page = await browser.extensionPage(`${name}.html`);
    await page.locator('h1').first().waitFor();
    expect(await overflowOf(page), name).toBe(0);
    expect(await page.locator('[data-action=open-shortcuts], .shortcut').count(), name).toBe(0);
    await page.close();
  }
});

test('nothing complains', async () => {
  expect(await browser.exceptions()).toEqual([]);
});
