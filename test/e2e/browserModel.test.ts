import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from './build';
import { readCase, sitePages } from './site';

const vietnamese = readCase('seed-tuyen-giao').expected;
const address = 'https://news.example.com/2024/flood.html';
const sentences = [
  'The council approved a flood barrier of 2.4 km along the river on 3 May, after two years of dispute.',
  'The barrier costs 18 million pounds, half of which is paid by the county and half by the state.',
  'Residents of 1,200 homes had asked for the barrier since the flood of 2019 ruined their ground floors.',
  'Work on the northern bank begins in September and closes Mill Lane to traffic for eleven months.',
  'Engineers will raise two footbridges by 90 centimetres so that boats can still pass under them.',
  'The county auditor warned in March that the price of steel could add 2 million pounds to the bill.',
  'A public meeting on the plans takes place in the town hall on 21 June at seven in the evening.',
];
const english = `<!doctype html><html lang="en"><head><title>Council approves flood barrier | Example News</title></head><body>
<nav><a href="/">Home</a></nav><main><article><h1>Council approves flood barrier</h1>${sentences.map((text) => `<p>${text}</p>`).join('\n')}</article></main>
<footer>Example News</footer></body></html>`;

/**
 * This machine's browser answers "unavailable". Where the API ends and we begin there stands an API of the same shape,
 * which writes down what is asked of it.
 */
function standIn(availability: string): string {
  return `globalThis.asked = []; globalThis.wasAsked = false;
    globalThis.LanguageModel = {
      availability: async () => { globalThis.wasAsked = true; return ${JSON.stringify(availability)}; },
      create: async () => {
        asked.push('create');
        return { prompt: async (input) => { asked.push(input); return '[7, 2]'; }, destroy: () => asked.push('destroy') };
      },
    };`;
}

describe('a browser with a language model of its own', () => {
  let portals: Portals;
  let browser: Chromium;

  beforeAll(async () => {
    portals = await startPortals({ ...sitePages(), [address]: english });
    browser = await launchChromium({ extension: chromeExtension, portals, locale: 'en' });
    const page = await browser.open(address);
    const popup = await browser.openPopup(page);
    await popup.click('[data-action=save]');
    await waitFor('the save', async () => (await popup.innerText('.message')).includes('Saved'));
    await page.close();
    const other = await browser.open(vietnamese.address);
    const otherPopup = await browser.openPopup(other);
    await otherPopup.click('[data-action=save]');
    await waitFor('the save', async () => (await otherPopup.innerText('.message')).includes('Saved'));
    await other.close();
  });
  afterAll(async () => {
    await browser?.close();
    await portals?.close();
  });

  const openNote = async (availability: string, title = 'Council'): Promise<Page> => {
    const page = await browser.extensionPage('notes.html');
    await page.addInitScript(standIn(availability));
    await page.reload();
    await page.click(`.note-list a:has-text("${title}")`);
    await page.waitForSelector('.bullets li');
    return page;
  };
  const bullets = (page: Page) => page.locator('.bullets li').allInnerTexts();
  const asked = (page: Page) => page.evaluate('asked') as Promise<string[]>;

  test('is offered to choose, asked for nothing before a click, and its choice can be taken back', async () => {
    const page = await openNote('available');
    const ours = await bullets(page);
    expect(await page.innerText('[data-action=model]')).toBe(
      'Let the browser’s own model choose the sentences',
    );
    expect(await asked(page)).toEqual([]);

    await page.click('[data-action=model]');
    await page.waitForSelector('text=The browser’s own model chose these sentences, on your machine.');
    expect(await bullets(page)).toEqual([sentences[1], sentences[6]]);
    const [create, prompt, destroy] = await asked(page);
    expect([create, destroy]).toEqual(['create', 'destroy']);
    expect(prompt).toContain(`2. ${sentences[1]}`);

    await page.click('[data-action=model]');
    await waitFor('ours to be back', async () => (await bullets(page)).join() === ours.join());
    await page.close();
  });

  test('says so when it would have to be downloaded first', async () => {
    const page = await openNote('downloadable');
    expect(await page.innerText('.model-choice')).toContain('has to download it first');
    expect(await asked(page)).toEqual([]);
    await page.close();
  });

  test('is not mentioned when it is unavailable', async () => {
    const page = await openNote('unavailable');
    await waitFor('the browser to be asked', () => page.evaluate('wasAsked'));
    expect(await page.locator('.model-choice').count()).toBe(0);
    await page.close();
  });

  test('is not even asked in a language that no such model speaks', async () => {
    const page = await openNote('available', 'Sơ kết');
    await page.waitForSelector('.bullets li');
    await page.waitForTimeout(300);
    expect(await page.evaluate('wasAsked')).toBe(false);
    expect(await page.locator('.model-choice').count()).toBe(0);
    await page.close();
  });
});
