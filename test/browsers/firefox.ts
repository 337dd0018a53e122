import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { type Browser, launch } from 'puppeteer-core';

import type { Complaint } from './complaint';
import type { LaunchOptions } from './driver';
import { findFirefox } from './find.mjs';
import { FirefoxBidi } from './firefox-bidi';
import { Firefox } from './firefox-driver';
import { installInside, installWatch } from './firefox-inside.mjs';

export type { Firefox } from './firefox-driver';

/** Firefox makes this up for each profile; fixed, so that addresses can be told before. */
const host = '11111111-2222-4333-8444-555555555555';

const languages = { vi: 'vi', en: 'en-US' };

/** A port nobody answers on: the discard service of old. */
const nowhere = 9;

function preferences(id: string, { portals, locale = 'en', colorScheme = 'light' }: LaunchOptions) {
  const port = portals?.port ?? nowhere;
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: host }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    'intl.locale.requested': languages[locale],
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
    // A request for optional permissions is granted without the question nobody could answer.
    'extensions.webextOptionalPermissionPrompts': false,
    // The console of popups and background scripts comes by no other way.
    'devtools.console.stdout.content': true,
  };
}

function collectConsole(browser: Browser, complaints: Complaint[]) {
  const output = browser.process()?.stdout;
  if (!output) return;
  createInterface({ input: output }).on('line', (line) => {
    const [, text] = /^console\.error: (.*)/.exec(line) ?? [];
    if (text !== undefined) complaints.push({ kind: 'console', text, where: '' });
  });
}

/** Starts Firefox with the extension in it, and no way to the network. */
export async function launchFirefox(options: LaunchOptions): Promise<Firefox> {
  const { extension, locale = 'en', viewport = null, headless = true } = options;
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox: run `node test/setup.mjs --firefox`');
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: viewport,
    // Lets us reach Firefox's own window: the toolbar, its shortcuts, the popup.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(id, options),
  });
  const complaints: Complaint[] = [];
  collectConsole(browser, complaints);
  const bidi = new FirefoxBidi(browser);
  await bidi.within(installWatch);
  await browser.installExtension(extension);
  await bidi.within(installInside, id);
  const spoken = await bidi.call('language');
  if (spoken.startsWith(locale)) return new Firefox(browser, bidi, `moz-extension://${host}`, complaints);
  await browser.close();
  throw new Error(`Firefox speaks ${spoken}, not ${locale}; on Debian: apt-get install firefox-esr-l10n-vi`);
}
