import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Chromium, driverOf, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from '../e2e/build';
import { copyExtension, removeExtensions } from './extensions';
import { hostilePage, pages, serve, title } from './site';
import { sendFrom } from './takeOver';

const foreign = 'https://xau.example/tin/1';
const note = {
  address: foreign,
  title,
  language: 'vi',
  direction: 'ltr',
  html: '<p>Công trình hoàn thành sớm ba tháng.</p>',
  text: 'Công trình hoàn thành sớm ba tháng.',
  images: [],
  attachments: [],
};

let portals: Portals;
let whole: Chromium;
/** The extension without one of its permissions, beside the whole one. */
const without = new Map<string, Chromium>();

/** What the popup says of this page: its title, or why it cannot be read. */
async function popupOver(browser: Chromium, address: string): Promise<string> {
  const page = await browser.open(address);
  const popup = await browser.openPopup(page);
  const said = await waitFor('an answer', () =>
    popup.evaluate(() => document.querySelector<HTMLElement>('header h1, .notice')?.innerText),
  );
  await popup.close();
  await page.close();
  return said;
}

/** What a permission is there for, done once; true when it succeeded. */
const features: Record<string, (browser: Chromium) => Promise<boolean>> = {
  activeTab: async (browser) => (await popupOver(browser, foreign)) === title,
  scripting: async (browser) => (await popupOver(browser, serve(portals, hostilePage()))) === title,
  async storage(browser) {
    const settings = await browser.extensionPage('settings.html');
    settings.setDefaultTimeout(6_000);
    const size = () => settings.locator('output').first().innerText();
    const isKept = async (): Promise<boolean> => {
      const before = await size();
      await settings.click('[data-action=size-more]');
      await waitFor('another size', async () => (await size()) !== before);
      await settings.waitForTimeout(200);
      await settings.reload();
      return (await size()) !== before;
    };
    // Without it the page shows nothing at all.
    const isDone = await isKept().catch(() => false);
    await settings.close();
    return isDone;
  },
  async unlimitedStorage(browser) {
    const page = await browser.extensionPage('settings.html');
    const session = await browser.context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: browser.origin, quotaSize: 1 });
    const answer = await sendFrom(page, 'saveArticle', { article: note });
    await page.close();
    const notes = (await browser.database('thoang'))?.['notes'] ?? [];
    return JSON.stringify(answer).includes('"res"') && notes.length === 1;
  },
  async contextMenus(browser) {
    const page = await browser.open(serve(portals, hostilePage()));
    const isRead = await browser
      .contextMenuClick('read-page', page)
      .then(() => waitFor('the reader', () => page.frames().length > 1))
      .catch(() => false);
    await page.close();
    return isRead;
  },
};

beforeAll(async () => {
  portals = await startPortals({ ...pages, [foreign]: hostilePage() });
  const copies = Object.keys(features).map((name) => ({
    name,
    folder: copyExtension(name, (manifest) => {
      manifest.permissions = manifest.permissions.filter((permission) => permission !== name);
    }),
  }));
  const others = copies.map(({ folder }) => folder);
  whole = await launchChromium({ extension: chromeExtension, others, portals, locale: 'en' });
  for (const { name, folder } of copies) without.set(name, await driverOf(whole.context, folder));
});
afterAll(async () => {
  await whole?.close();
  await portals?.close();
  removeExtensions();
});

test.each(Object.keys(features))('what %s is there for works with it, and not without it', async (name) => {
  const feature = features[name];
  const lacking = without.get(name);
  if (!feature || !lacking) throw new Error(`nothing is known of ${name}`);
  expect(await feature(whole)).toBe(true);
  expect(await feature(lacking)).toBe(false);
});

test('every permission is tried', async () => {
  const asked = await (await whole.worker()).evaluate(() => chrome.runtime.getManifest().permissions);
  expect(Object.keys(features).sort()).toEqual(asked?.sort());
});
