import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { ofTheDay } from '../ofTheDay';
import { chromeExtension } from './build';
import { readCase, sitePages } from './site';

const article = readCase('seed-tuyen-giao').expected;
const guide = readCase('guide-in-sections').expected;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page, a frame or the popup. */
interface View {
  evaluate: <Result>(action: () => Result) => Promise<Awaited<Result>>;
}

type Axe = {
  run: (
    root: Document,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** What axe finds, with every text held to 7 : 1. Evaluated from outside: the pages themselves would refuse the script. */
async function faults(view: View): Promise<string[]> {
  await view.evaluate(new Function(axe) as () => void);
  return view.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: Axe };
    const rules = { 'color-contrast-enhanced': { enabled: true } };
    const { violations } = await checker.run(document, { rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`));
  });
}

const combinations = [
  { colorScheme: 'light', locale: 'vi', themes: ['system', 'light', 'sepia'] },
  { colorScheme: 'dark', locale: 'en', themes: ['system', 'dark', 'black', 'contrast'] },
] as const;

describe.each(combinations)(
  'in $locale, where the system is $colorScheme',
  ({ colorScheme, locale, themes }) => {
    let portals: Portals;
    let browser: Chromium;

    beforeAll(async () => {
      portals = await startPortals(sitePages());
      browser = await launchChromium({ extension: chromeExtension, portals, locale, colorScheme });
    });
    afterAll(async () => {
      await browser?.close();
      await portals?.close();
    });

    const setTheme = async (theme: string) =>
      (await browser.worker()).evaluate(
        (chosen) =>
          (
            globalThis as unknown as {
              chrome: { storage: { local: { set: (value: object) => Promise<void> } } };
            }
          ).chrome.storage.local.set({
            settings: { theme: chosen },
          }),
        theme,
      );

    test('the popup over an article has no fault, also right after a save', async () => {
      const page = await browser.open(article.address);
      const popup = await browser.openPopup(page);
      await popup.click('.more summary');
      expect(await faults(popup)).toEqual([]);
      await popup.click('[data-action=save]');
      await popup.click('[data-action=add-tag]');
      await popup.click('[data-action=copy-more]');
      expect(await faults(popup)).toEqual([]);
      await page.close();
    }, 120_000);

    test.each(ofTheDay(themes, 1))(
      'the reader, its panels and the notes have none in the theme “%s”',
      async (theme) => {
        await setTheme(theme);
        const page = await browser.open(article.address);
        await browser.contextMenuClick('read-page', page);
        const reader = await browser.readerFrame(page);
        await reader.waitForSelector('.article-body p');
        await reader.waitForSelector('.citation');
        for (const summary of await reader.locator('.receipt-group > summary').all()) await summary.click();
        await reader.click('[data-action=look]');
        await reader.waitForSelector('.look-panel .menu');
        expect(await faults(reader)).toEqual([]);
        await reader.press('body', 'Escape');
        await reader.press('body', '?');
        await reader.waitForSelector('.key-sheet[open]');
        expect(await faults(reader)).toEqual([]);
        await page.close();
        const notes = await browser.extensionPage('notes.html');
        await notes.click('.note-list a');
        await notes.waitForSelector('article h1');
        expect(await faults(notes)).toEqual([]);
        await notes.close();
      },
      180_000,
    );

    test('names and states of the reader’s controls are in the accessibility tree', async () => {
      const page = await browser.open(guide.address);
      await browser.pressShortcut(page, 'Alt+R');
      const reader = await browser.readerFrame(page);
      await reader.waitForSelector('.contents');
      await reader.waitForSelector('.citation');
      const session = await browser.context.newCDPSession(reader);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const controls = nodes.filter(({ role }) =>
        /^(?:button|link|checkbox|radio|textbox)$/.test(String(role?.value)),
      );
      expect(controls.length).toBeGreaterThan(10);
      expect(controls.filter(({ name }) => !String(name?.value ?? '').trim())).toEqual([]);
      expect(nodes.some(({ role }) => role?.value === 'status')).toBe(true);
      expect(nodes.some(({ role }) => role?.value === 'main')).toBe(true);
      expect(
        nodes.filter(({ role, name }) => role?.value === 'navigation' && name?.value).length,
      ).toBeGreaterThan(0);
      await waitFor('the focus', () => reader.evaluate(() => document.hasFocus()));
      await page.close();
    });

    test('at 320 px, with letters twice as large, nothing stands out to the side', async () => {
      await (await browser.worker()).evaluate(() =>
        (
          globalThis as unknown as {
            chrome: { storage: { local: { set: (value: object) => Promise<void> } } };
          }
        ).chrome.storage.local.set({
          settings: { size: 40 },
        }),
      );
      const page = await browser.open(article.address);
      await page.setViewportSize({ width: 320, height: 640 });
      await browser.pressShortcut(page, 'Alt+R');
      const reader = await browser.readerFrame(page);
      await reader.waitForSelector('.article-body p');
      const over = () => reader.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const wide = () =>
        reader.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.table-box'))
            .map((one) => one.outerHTML.slice(0, 80)),
        );
      expect(await wide()).toEqual([]);
      expect(await over()).toBeLessThanOrEqual(0);
      await reader.evaluate(() => document.documentElement.style.setProperty('font-size', '32px'));
      expect(await wide()).toEqual([]);
      expect(await over()).toBeLessThanOrEqual(0);
      await page.close();
    });
  },
);
