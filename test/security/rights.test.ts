import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from '../e2e/build';
import { attack, host, hostilePage, pages, serve, title } from './site';
import { send, sendFrom, takeOver } from './takeOver';

const home =
  '<!doctype html><title>Trang chủ</title><h1>Quận 1</h1><ul><li><a href="/tin/1">Tin</a></li></ul>';
const chosen = 'https://chon.haiphong.gov.vn/';
const foreign = 'https://xau.example/tin/1';

let portals: Portals;
let browser: Chromium;

beforeAll(async () => {
  portals = await startPortals({ ...pages, [chosen]: home, [`${host}/`]: home, [foreign]: hostilePage() });
  browser = await launchChromium({ extension: chromeExtension, portals, locale: 'en' });
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

interface Stored {
  settings?: { opened: string[] };
  rules?: object[];
}
const stored = async (): Promise<Stored> =>
  (await browser.worker()).evaluate(() => chrome.storage.local.get(null));
const isPicking = async (): Promise<boolean> =>
  (await browser.worker()).evaluate(async () => 'picking' in (await chrome.storage.session.get()));
const isLit = async (page: Page) => (await browser.actionOf(page)).title.includes('article to read');
const isRead = (page: Page): boolean => page.frames().some((frame) => frame.url().startsWith(browser.origin));
/** Long enough for a reader to open that is to stay closed. */
const staysClosed = async (page: Page): Promise<void> => {
  await page.waitForTimeout(700);
  expect(isRead(page)).toBe(false);
};

describe('a page whose process was taken over while somebody picks in it', () => {
  const ruleFor = (site: string) => ({ host: site, story: 'body', drop: [], madeAt: '2026-01-02T03:04:05Z' });
  const refused = { err: expect.objectContaining({ name: 'RuleRefused' }) };
  const own = new URL(host).host;

  test('has a rule kept for its own site alone, once, and in its own tab', async () => {
    const { page, reader } = await attack(browser, serve(portals, hostilePage()));
    const { page: second } = await attack(browser, serve(portals, hostilePage()));
    await page.bringToFront();
    // The frame that asks is gone before it is answered.
    await sendFrom(reader, 'pickBlock', {}).catch(() => {});
    await waitFor('the picker', isPicking);
    const world = await takeOver(page, browser.origin);
    const others = [
      'xau.example',
      'quan2.haiphong.gov.vn',
      'haiphong.gov.vn',
      'gov.vn',
      'vn',
      `${own}.xau.example`,
    ];
    for (const site of others)
      expect(await world.run(send, 'ruleMade', ruleFor(site)), site).toEqual(refused);
    const besides = { url: 'https://xau.example/', sender: { url: 'https://xau.example/' }, tabId: 1 };
    expect(await world.run(send, 'ruleMade', { ...ruleFor('xau.example'), ...besides })).toEqual(refused);
    const beside = await takeOver(second, browser.origin);
    expect(await beside.run(send, 'ruleMade', ruleFor(own))).toEqual(refused);
    expect(await stored()).not.toHaveProperty('rules');

    await world.run(send, 'ruleMade', ruleFor(own));
    expect((await stored()).rules).toEqual([
      { ...ruleFor(own), madeAt: expect.not.stringContaining('2026-01-02T03:04:05Z') },
    ]);
    expect(await world.run(send, 'ruleMade', { ...ruleFor(own), story: 'main' })).toEqual(refused);
    await Promise.all([page.close(), second.close()]);
    await (await browser.worker()).evaluate(() => chrome.storage.local.remove('rules'));
  });
});

describe('a false word that a page is an article', () => {
  test('lights the icon of its own tab, and does nothing else', async () => {
    await (await browser.worker()).evaluate(
      (opened) => chrome.storage.local.set({ settings: { opened } }),
      [new URL(chosen).host],
    );
    const other = await browser.open(chosen);
    const page = await browser.open(`${host}/`);
    const world = await takeOver(page, browser.origin);
    const before = [await stored(), await browser.database('thoang'), browser.context.pages().length];
    expect([await isLit(other), await isLit(page)]).toEqual([false, false]);

    const otherTab = { id: await browser.tabIdOf(other), url: chosen };
    const lies = { tabId: otherTab.id, tab: otherTab, url: chosen, sender: { tab: otherTab } };
    await world.run(send, 'pageSeen', { isArticle: true, ...lies });
    await waitFor('the icon', () => isLit(page));
    await Promise.all([staysClosed(page), staysClosed(other)]);
    expect(await isLit(other)).toBe(false);
    expect([await stored(), await browser.database('thoang'), browser.context.pages().length]).toEqual(
      before,
    );
    await Promise.all([page.close(), other.close()]);
  });

  test('opens the reader where that site was chosen', async () => {
    const page = await browser.open(chosen);
    await staysClosed(page);
    const world = await takeOver(page, browser.origin);
    await world.run(send, 'pageSeen', { isArticle: true });
    await waitFor('the reader', () => isRead(page));
    await page.close();
  });
});

test('a settings file with sites in it gives no right to any, not even where the browser would grant it', async () => {
  const site = new URL(foreign).host;
  const worker = await browser.worker();
  const rights = () =>
    worker.evaluate(async () => [
      await chrome.permissions.getAll(),
      await chrome.scripting.getRegisteredContentScripts(),
    ]);
  await browser.approveHosts(`*://*.${site}/*`);
  const before = await rights();
  const patterns = [`*://*.${site}/*`, '*://*/*'];
  const file = {
    format: 'thoang-settings',
    version: 1,
    settings: { opened: [site], permissions: patterns, origins: patterns },
    noticing: true,
    permissions: { origins: patterns },
    host_permissions: patterns,
    origins: patterns,
  };
  const settings = await browser.extensionPage('settings.html');
  await settings.setInputFiles('#transfer input[type=file]', {
    name: 'thoang-settings.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await waitFor('the file', async () => (await stored()).settings?.opened[0] === site);
  await settings.waitForTimeout(300);
  expect(await rights()).toEqual(before);
  const page = await browser.open(foreign);
  await staysClosed(page);
  expect(await isLit(page)).toBe(false);
  await page.close();

  // It was the right alone that was missing.
  await browser.grantHosts(`*://*.${site}/*`);
  await waitFor('the detector', async () => JSON.stringify(await rights()).includes('detect-opened'));
  const allowed = await browser.open(foreign);
  await waitFor('the reader', () => isRead(allowed));
  expect(await (await browser.readerFrame(allowed)).innerText('h1')).toBe(title);
  await Promise.all([allowed.close(), settings.close()]);
});
