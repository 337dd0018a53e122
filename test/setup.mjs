// Gets a fresh clone ready for the tests, with nothing but what Node brings: the packages, a Chromium that
// speaks Vietnamese and, when asked with --firefox, a Firefox too. Says nothing when all is there.
//
// Google Chrome will not do: since version 137 it ignores --load-extension. Chromium and Chrome for Testing
// (which `npx playwright install chromium` fetches) obey it, so only these are looked for.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { findChromium, findFirefox } from './browsers/find.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const mayUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {string} command */
function run(command) {
  console.log(`> ${command}`);
  // The commands are fixed and short; npm and npx are scripts that Windows starts only through a shell.
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' });
  return status === 0;
}

/** @param {string} path */
const changedOn = (path) => statSync(path).mtimeMs;

function installPackages() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && changedOn(installed) >= changedOn(lock)) return;
  if (!run('npm ci')) throw new Error('The packages could not be installed: see what npm says above.');
}

/** The TypeScript settings build on a file that WXT writes. */
function prepareTypes() {
  if (existsSync(join(root, '.wxt', 'tsconfig.json')) || run('npx wxt prepare')) return;
  throw new Error('WXT could not prepare the project: see what it says above.');
}

let isListed = false;

/** @param {string[]} packages */
function installFromDebian(...packages) {
  if (!mayUseApt) return false;
  if (!isListed) isListed = run('apt-get update');
  return run(
    `DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${packages.join(' ')}`,
  );
}

function installChromium() {
  if (findChromium()) return;
  // Debian first, where we may: it brings the libraries and fonts a bare server lacks.
  if (installFromDebian('chromium', 'fonts-noto-core') && findChromium()) return;
  if (run(`npx playwright install ${mayUseApt ? '--with-deps ' : ''}chromium`) && findChromium()) return;
  throw new Error(
    'The tests need Chromium, and it could not be installed. Install Chromium or Chrome for Testing ' +
      'yourself (not Google Chrome, which refuses to load extensions) and, if it lies in an unusual place, ' +
      'set CHROMIUM_PATH to it.',
  );
}

/**
 * Debian keeps the languages of its browsers in packages of their own; elsewhere they come with the browser.
 * @param {string} folder where Debian puts the browser
 * @param {string} file the language, in that folder
 * @param {string} name of its package
 */
function installVietnamese(folder, file, name) {
  if (!existsSync(folder) || existsSync(join(folder, file)) || installFromDebian(name)) return;
  console.log(`Tests in Vietnamese will fail with the browser in ${folder} until you install ${name}.`);
}

function installFirefox() {
  if (findFirefox()) return;
  if (installFromDebian('firefox-esr') && findFirefox()) return;
  console.log(
    'There is no Firefox here, so its tests are skipped. Install it, or set FIREFOX_PATH, to run them.',
  );
}

try {
  installPackages();
  prepareTypes();
  installChromium();
  installVietnamese('/usr/lib/chromium', 'locales/vi.pak', 'chromium-l10n');
  if (process.argv.includes('--firefox')) {
    installFirefox();
    const pack = 'browser/extensions/langpack-vi@firefox-esr.mozilla.org.xpi';
    installVietnamese('/usr/lib/firefox-esr', pack, 'firefox-esr-l10n-vi');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
