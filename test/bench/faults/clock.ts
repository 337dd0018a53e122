import type { Page } from 'playwright';

import { readFile } from 'node:fs/promises';

import type { DatabaseContents } from '../../browsers/database';
import type { Field } from './field';

import { expressionOf } from '../../browsers/expression';
import { waitFor } from '../../browsers/wait';
import { isSaved, type KeptNote, noteAt } from './field';
import { messageOf, openReader } from './flow';

const year = 365.25 * 86_400_000;

/** From now on the clock is wrong by so many milliseconds. Runs in the browser, standing alone. */
function setClock(wrongBy: number): void {
  const world = globalThis as unknown as { Date: DateConstructor; thoangDate?: DateConstructor };
  world.thoangDate ??= Date;
  const Right = world.thoangDate;
  world.Date = class extends Right {
    constructor(...parts: [] | [string]) {
      if (parts.length === 0) super(Right.now() + wrongBy);
      else super(...parts);
    }
    static override now(): number {
      return Right.now() + wrongBy;
    }
  } as DateConstructor;
}

/** The clock is years behind or ahead between two saves, and before a note is put into the bin. */
export async function clock(field: Field, round: number): Promise<void> {
  const wrong = (): number => (field.random() < 0.2 ? 0 : (field.random() - 0.5) * 40 * year);
  const [first, second] = [wrong(), wrong()];
  const { title, address } = field.story(round);
  const name = `clock wrong by ${(first / year).toFixed(1)}, then ${(second / year).toFixed(1)} years`;

  const notes = await field.browser.extensionPage('notes.html');
  await save(field, round, first);
  const old = await backup(notes, title);
  await save(field, round, second, 'Hôm sau thêm một nhịp.');
  field.promise(`both states of ${address}`, (contents) => versionsOf(contents, address).length === 2);

  const saved = await field.contents();
  const [before, now] = [versionsOf(saved, address), noteAt(saved, address)];
  if (before.length !== 2 || now?.version !== before.find(({ text }) => text.includes('Hôm sau'))?.id)
    fail(field, `${name}: what was saved last is not what the note shows`);

  // A backup of the first state comes back: nothing goes, and once more changes nothing.
  await bring(notes, old);
  const once = JSON.stringify(library(await field.contents()));
  await bring(notes, old);
  if (JSON.stringify(library(await field.contents())) !== once)
    fail(field, `${name}: the same backup twice is not the same as once`);

  await bin(field, notes, address, name);
  await notes.close();
}

function fail(field: Field, words: string): void {
  field.tally.lost++;
  field.remark(words);
}

/**
 * A note that goes into the bin while the clock is behind is there when it is right again, and when it is ahead: it has
 * its thirty days.
 */
async function bin(field: Field, notes: Page, address: string, name: string): Promise<void> {
  await wind(field, -10 * year);
  await notes.click('[data-action=delete]');
  await notes.waitForSelector('[data-action=undo]');
  for (const wrongBy of [0, 10 * year]) {
    await wind(field, wrongBy);
    // As the notes page asks when it is opened.
    await notes.evaluate(async () => {
      const message = { id: 1, type: 'emptyBin', data: { all: false }, timestamp: Date.now() };
      await chrome.runtime.sendMessage(message);
    });
    const isThere = noteAt(await field.contents(), address)?.binnedAt !== undefined;
    if (!isThere) fail(field, `${name}: a note binned while the clock was behind is gone for good`);
  }
  await notes.click('[data-action=undo]');
  await notes.waitForSelector('[data-action=undo]', { state: 'detached' });
}

const wind = async (field: Field, wrongBy: number): Promise<void> =>
  (await field.browser.worker()).evaluate(expressionOf(setClock, wrongBy));

async function save(field: Field, round: number, wrongBy: number, words = ''): Promise<void> {
  await wind(field, wrongBy);
  const { tab, frame, address } = await openReader(field, round, words);
  await frame.click('[data-action=save]');
  await waitFor('the save', async () => (await messageOf(frame, '.bar .message')) === 'done');
  field.tally.acknowledged++;
  field.promise(`the save of ${address}`, (contents) => isSaved(contents, address));
  await tab.close();
}

/** A backup of the library as it is, once the page that makes it shows the note. */
async function backup(notes: Page, title: string): Promise<string> {
  await notes.locator('.note-list a', { hasText: title }).click();
  if (!(await notes.isVisible('[data-action=backup]'))) await notes.click('.library-tools > summary');
  const [file] = await Promise.all([notes.waitForEvent('download'), notes.click('[data-action=backup]')]);
  return readFile(await file.path(), 'utf8');
}

async function bring(notes: Page, old: string): Promise<void> {
  await notes.setInputFiles('.import input[type=file]', {
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(old),
  });
  await notes.waitForSelector('[data-action=import-cancel]');
  // Where nothing would change there is nothing to apply.
  const apply = notes.locator('[data-action=import-apply]');
  await ((await apply.count()) ? apply : notes.locator('[data-action=import-cancel]')).click();
  await notes.waitForSelector('[data-action=import-cancel]', { state: 'detached' });
}

function versionsOf(contents: DatabaseContents, address: string): { id: string; text: string }[] {
  const id = noteAt(contents, address)?.id;
  const versions = (contents['versions'] ?? []) as {
    id: string;
    noteId: string;
    article: { text: string };
  }[];
  return versions
    .filter(({ noteId }) => noteId === id)
    .map((version) => ({ id: version.id, text: version.article.text }));
}

const library = ({ notes, versions, highlights }: DatabaseContents): unknown => ({
  notes: (notes as KeptNote[] | undefined) ?? [],
  versions: versions ?? [],
  highlights: highlights ?? [],
});
