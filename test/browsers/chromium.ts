import { type BrowserContext, chromium } from 'playwright';

import type { ChromiumApi } from './chromium-api';
import { Chromium } from './chromium-driver';
import { identifierOf } from './chromium-id';
import type { LaunchOptions } from './driver';
import { withoutFeatures } from './features';
import { findChromium } from './find.mjs';

export type { Chromium } from './chromium-driver';

declare const chrome: ChromiumApi;

/** Starts Chromium with the extension in it, and no way to the network. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const { extension, portals, locale = 'en', colorScheme = 'light', viewport, profile = '' } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium: run `node test/setup.mjs`');
  const extensions = [extension, ...(options.others ?? [])].join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    colorScheme,
    ...(viewport && { viewport }),
    ...(options.backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    args: [
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      `--host-resolver-rules=MAP * ${portals ? `127.0.0.1:${portals.port}` : '~NOTFOUND'}, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      withoutFeatures(),
      `--lang=${locale}`,
      // Playwright's own setting reaches neither the popup nor the service worker.
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    ],
    // On Linux the language comes from here, elsewhere from the flag.
    env: { ...process.env, LANGUAGE: locale },
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const browser = await driverOf(context, extension);
  const worker = await browser.worker();
  const spoken = await worker.evaluate(() => chrome.i18n.getUILanguage());
  if (spoken.startsWith(locale)) return browser;
  await context.close();
  throw new Error(`Chromium speaks ${spoken}, not ${locale}; on Debian: apt-get install chromium-l10n`);
}

/** Chromium as one of its extensions sees it. */
export async function driverOf(context: BrowserContext, extension: string): Promise<Chromium> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This Playwright gives a persistent context no browser');
  return new Chromium(context, identifierOf(extension), session);
}
