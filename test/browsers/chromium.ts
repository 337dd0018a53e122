import { chromium } from 'playwright';

import type { ChromiumApi } from './chromium-api';
import { Chromium } from './chromium-driver';
import { identifierOf } from './chromium-id';
import type { LaunchOptions } from './driver';
import { findChromium } from './find.mjs';

export type { Chromium } from './chromium-driver';

declare const chrome: ChromiumApi;

/** Starts Chromium with the extension in it, and no way to the network. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const { extension, portals, locale = 'en', colorScheme = 'light', viewport, profile = '' } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium: run `node test/setup.mjs`');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    colorScheme,
    ...(viewport && { viewport }),
    ...(options.backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * ${portals ? `127.0.0.1:${portals.port}` : '~NOTFOUND'}, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      `--lang=${locale}`,
      // Playwright's own setting reaches neither the popup nor the service worker.
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ],
    // On Linux the language comes from here, elsewhere from the flag.
    env: { ...process.env, LANGUAGE: locale },
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This Playwright gives a persistent context no browser');

  const browser = new Chromium(context, identifierOf(extension), session);
  const worker = await browser.worker();
  const spoken = await worker.evaluate(() => chrome.i18n.getUILanguage());
  if (spoken.startsWith(locale)) return browser;
  await context.close();
  throw new Error(`Chromium speaks ${spoken}, not ${locale}; on Debian: apt-get install chromium-l10n`);
}
