import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startSaving } from '../bench/notes/saving';
import { type Chromium, launchChromium } from '../browsers/chromium';
import { waitFor } from '../browsers/wait';
import { ofTheDay } from '../ofTheDay';
import { chromeExtension } from './build';

/** Notes that are on disk before anything is damaged. */
const count = 12;

const folder = mkdtempSync(join(tmpdir(), 'thoang-damage-'));
const sound = join(folder, 'sound');
const launch = (profile: string): Promise<Chromium> =>
  launchChromium({ extension: chromeExtension, profile, locale: 'vi' });

beforeAll(async () => {
  const browser = await launch(sound);
  const { acknowledged } = await startSaving(browser, 0, count / 2, 'settings.html');
  await waitFor('the first notes', () => acknowledged.length === count / 2);
  await browser.close();
  // A log that was opened again is written on.
  const again = await launch(sound);
  const more = await startSaving(again, 100, count / 2, 'settings.html');
  await waitFor('the other notes', () => more.acknowledged.length === count / 2);
  const notes = await again.extensionPage('notes.html');
  await waitFor('all notes', async () => (await titles(notes)).length === count);
  await waitFor('the library’s own copy', () => hasCopy(notes));
  await again.close();
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const titles = (page: Page): Promise<string[]> => page.locator('.note-title').allInnerTexts();

const hasCopy = (page: Page): Promise<boolean> =>
  page.evaluate(async (most) => {
    const root = await navigator.storage.getDirectory();
    const copies = await root.getDirectoryHandle('copies').catch(() => undefined);
    for await (const file of copies?.values() ?? []) {
      if (file.kind !== 'file') continue;
      // A file that is still being written may be gone the next moment.
      const text = await (file as FileSystemFileHandle)
        .getFile()
        .then((one) => one.text())
        .catch(() => '');
      if (text.split('"address"').length > most) return true;
    }
    return false;
  }, count);

/** The files of the extension's database in a profile, the newest last. */
function files(profile: string, pattern: RegExp): string[] {
  const root = join(profile, 'Default/IndexedDB');
  const place = readdirSync(root).find((name) => /^chrome-extension_.*\.leveldb$/.test(name));
  if (!place) throw new Error('the profile has no database of the extension');
  return readdirSync(join(root, place))
    .filter((name) => pattern.test(name))
    .map((name) => join(root, place, name))
    .sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs);
}

function flip(file: string, from: number, bytes: number): void {
  const content = readFileSync(file);
  const start = Math.min(Math.floor(content.length * from), Math.max(0, content.length - bytes));
  for (let at = start; at < start + bytes && at < content.length; at++)
    content[at] = (content[at] ?? 0) ^ 0xff;
  writeFileSync(file, content);
}

const each = (profile: string, pattern: RegExp, damage: (file: string) => void): void => {
  const found = files(profile, pattern);
  expect(found.length).toBeGreaterThan(0);
  for (const file of found) damage(file);
};

const damages: [string, (profile: string) => void][] = [
  ['64 flipped bytes at the beginning of the log', (at) => each(at, /\.log$/, (file) => flip(file, 0, 64))],
  ['64 flipped bytes in the middle of the log', (at) => each(at, /\.log$/, (file) => flip(file, 0.5, 64))],
  [
    'a log cut in half',
    (at) => each(at, /\.log$/, (file) => truncateSync(file, Math.floor(statSync(file).size / 2))),
  ],
  ['a log of no length', (at) => each(at, /\.log$/, (file) => truncateSync(file, 0))],
  ['a lost list of tables', (at) => each(at, /^MANIFEST/, (file) => rmSync(file))],
  [
    'a scrambled name of that list',
    (at) => each(at, /^CURRENT$/, (file) => writeFileSync(file, 'MANIFEST-999999\n')),
  ],
  ['no file left', (at) => each(at, /./, (file) => rmSync(file, { recursive: true }))],
];

test.each(ofTheDay(damages, 2))(
  '%s: what is lost is noticed, and the library’s own copy brings it back',
  async (name, damage) => {
    const profile = join(folder, name.replaceAll(' ', '-'));
    cpSync(sound, profile, { recursive: true });
    damage(profile);
    const browser = await launch(profile);
    try {
      const notes = await browser.extensionPage('notes.html');
      const state = await waitFor('the whole library or a word of its loss', async () => {
        if (await notes.locator('.library-lost').count()) return 'lost';
        if (await notes.locator('[data-action=save-copy]').count()) return 'closed';
        return (await titles(notes)).length === count && 'whole';
      });
      if (state === 'closed') {
        // The browser itself opens it no more: the copy leaves as a file that another library takes.
        const [file] = await Promise.all([
          notes.waitForEvent('download'),
          notes.click('[data-action=save-copy]'),
        ]);
        expect(JSON.parse(readFileSync(await file.path(), 'utf8')).notes).toHaveLength(count);
        return;
      }
      if (state === 'lost') {
        await notes.click('[data-action=restore-copy]');
        await notes.click('[data-action=import-apply]');
      }
      await waitFor('all notes', async () => (await titles(notes)).length === count);
      await waitFor('no word of a loss', async () => (await notes.locator('.library-lost').count()) === 0);
    } finally {
      await browser.close();
    }
  },
  90_000,
);
