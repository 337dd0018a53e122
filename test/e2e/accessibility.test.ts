import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from './build';
import { readCase, sitePages } from './site';

const article = readCase('nukeviet-article').expected;

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  let portals: Portals;
  let browser: Chromium;

  beforeAll(async () => {
    portals = await startPortals(sitePages());
    browser = await launchChromium({ extension: chromeExtension, portals, locale: 'vi', colorScheme });
    const page = await browser.open(article.address);
    const popup = await browser.openPopup(page);
    await popup.click('[data-action=save]');
    await waitFor('the save', async () => (await popup.innerText('.message')).includes('Đã lưu'));
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await portals?.close();
  });

  test('the notes page has no fault that axe can find, list and note', async () => {
    const page = await browser.extensionPage('notes.html');
    await page.waitForSelector('.note-list a');
    expect(await violations(page)).toEqual([]);
    await page.click('.note-list a');
    await page.waitForSelector('article h1');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('the welcome page has no fault that axe can find', async () => {
    const page = await browser.extensionPage('welcome.html');
    await page.waitForSelector('.choice');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('the popup has no fault that axe can find', async () => {
    // In a tab of its own the popup reads that tab, which is closed to extensions: its refusal is checked here.
    const page = await browser.extensionPage('popup.html');
    await page.waitForSelector('.notice');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
