import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

// Google Chrome and Microsoft Edge are left out on purpose: since version 137 branded Chrome ignores
// --load-extension, so tests would run without the extension. Chromium and Chrome for Testing obey it.
const chromiumNames = ['chromium', 'chromium-browser'];
const chromiumPlaces = [
  '/usr/lib/chromium/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ...underWindows('Chromium\\Application\\chrome.exe'),
];

const firefoxNames = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
  ...underWindows('Mozilla Firefox\\firefox.exe'),
  ...underWindows('Firefox Developer Edition\\firefox.exe'),
];

/** @param {string} path */
function underWindows(path) {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } = process.env;
  return [LOCALAPPDATA, PROGRAMFILES, PROGRAMFILES_X86].flatMap((root) => (root ? [join(root, path)] : []));
}

/** @param {string[]} names */
function onThePath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Playwright knows where its own download lies, but only once node_modules is there. */
function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * The Chromium to test with. CHROMIUM_PATH comes first, then an installed one, then Playwright's.
 * @returns {string | undefined}
 */
export function findChromium() {
  const installed = [process.env.CHROMIUM_PATH, ...onThePath(chromiumNames), ...chromiumPlaces];
  // Playwright is asked last, because loading it takes longer than all the rest.
  return installed.find((path) => path && existsSync(path)) ?? existing(playwrightChromium());
}

/**
 * The Firefox to test with. FIREFOX_PATH comes first.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const installed = [process.env.FIREFOX_PATH, ...onThePath(firefoxNames), ...firefoxPlaces];
  return installed.find((path) => path && existsSync(path));
}

/** @param {string | undefined} path */
function existing(path) {
  return path && existsSync(path) ? path : undefined;
}
