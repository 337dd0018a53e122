import 'fake-indexeddb/auto';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { Note } from '@/utils/notes/note';

import { applyImport, readHoldings } from '@/utils/notes/applyImport';
import { planImport } from '@/utils/notes/backup/planImport';
import { database as a, type NotesDatabase } from '@/utils/notes/database';
import { readNote } from '@/utils/notes/read';
import { type CouchServer, startCouch } from './couchServer';
import {
  article,
  contents,
  day,
  edit,
  highlight,
  openLibrary,
  purge,
  removeHighlight,
  save,
  serverContents,
  syncWith,
} from './library';

// Whole servers on a machine that has other things to do.
vi.setConfig({ testTimeout: 30_000 });

let server: CouchServer;
let b: NotesDatabase;

beforeEach(async () => {
  server = await startCouch();
  await Promise.all(a.tables.map((table) => table.clear()));
  b = await openLibrary();
});
afterEach(() => server.stop());

async function settle(): Promise<void> {
  await syncWith(a, server);
  await syncWith(b, server);
  await syncWith(a, server);
  await syncWith(b, server);
}

async function expectSame(): Promise<void> {
  const here = await contents(a);
  expect(await contents(b)).toEqual(here);
  const { branches, ...there } = await serverContents(server);
  const { tombstones: _, ...records } = here;
  expect(there).toEqual(records);
  expect(branches).toEqual([]);
  const quiet = { pulled: 0, pushed: 0, conflicts: 0, deleted: 0, refused: [] };
  expect(await syncWith(a, server)).toEqual(quiet);
  expect(await syncWith(b, server)).toEqual(quiet);
}

/** A note with two versions and two highlights on both machines, and as it is in a backup. */
async function backedUp(): Promise<Note> {
  const id = await save(a, article('cau-re'), day(1));
  await save(a, article('cau-re', 'Cầu dài 313 mét.'), day(2));
  await highlight(a, id, day(2));
  await highlight(a, id, day(2), { start: 9 });
  await settle();
  const note = await readNote(id);
  if (!note) throw new Error('no note');
  return note;
}

/** Imports into the first machine. */
async function importInto(note: Note, now?: string): Promise<number> {
  const heads = new Map((await a.notes.toArray()).map((head) => [head.id, head]));
  const backup = { notes: [note], tombstones: [] };
  return applyImport(planImport({ backup, refused: [] }, heads, await readHoldings()), now);
}

const sizes = async (db: NotesDatabase) => [
  await db.notes.count(),
  await db.versions.count(),
  await db.highlights.count(),
  await db.tombstones.count(),
];
const whole = [1, 2, 2, 0];

test.each([
  ['after everybody heard of its removal', true, undefined],
  ['after everybody heard of its removal, at a known time', true, day(9)],
  ['before anybody heard of its removal', false, undefined],
])('a note put back from a backup %s is whole on both machines', async (_name, isHeard, now) => {
  const file = await backedUp();
  await purge(a, file.id, day(5));
  if (isHeard) await settle();
  expect(await importInto(file, now)).toBe(1);
  await settle();
  for (const db of [a, b]) expect(await sizes(db)).toEqual(whole);
  expect((await b.notes.get(file.id))?.updatedAt).toBe(now ?? '2026-11-05T08:00:00.001Z');
  await expectSame();
});

test('a note put back is whole though the other machine removed it too, and later', async () => {
  const file = await backedUp();
  await purge(a, file.id, day(5));
  await purge(b, file.id, day(7));
  await importInto(file);
  // Its removal was on the server before the import was.
  await syncWith(b, server);
  await settle();
  for (const db of [a, b]) expect(await sizes(db)).toEqual(whole);
  await expectSame();
});

test('a removal elsewhere that nobody heard of gives way to a note asked for after it', async () => {
  const file = await backedUp();
  await purge(a, file.id, day(5));
  await settle();
  await importInto(file, day(9));
  // A machine that was away, and removed the note in the meantime.
  const c = await openLibrary();
  await c.tombstones.put({ id: file.id, kind: 'note', deletedAt: day(7) });
  await syncWith(a, server);
  await syncWith(c, server);
  await settle();
  expect(await c.notes.count()).toBe(1);
  expect(await sizes(a)).toEqual(whole);
  await expectSame();
});

test('an earlier state of a note, put back under a revision the server knows, is carried over all the same', async () => {
  const file = await backedUp();
  await edit(a, file.id, { remark: 'Đã gửi.' }, day(3));
  await settle();
  await purge(a, file.id, day(5));
  await importInto(file);
  // What it was put back as has the number the last edit had.
  expect((await a.notes.get(file.id))?.revision).toBe(file.revision + 1);
  await settle();
  expect((await b.notes.get(file.id))?.remark).toBe('');
  await expectSame();
});

test('a highlight removed once is gone for good, whether its note is here or put back', async () => {
  const file = await backedUp();
  const [gone = ''] = file.marks.map(({ id }) => id);
  await removeHighlight(a, gone, day(4));
  await edit(a, file.id, { highlights: 1 }, day(4));
  await settle();
  await importInto({ ...file, revision: 99, remark: 'Từ bản sao.', updatedAt: day(3) });
  await settle();
  expect((await b.notes.get(file.id))?.remark).toBe('Từ bản sao.');
  expect(await sizes(b)).toEqual([1, 2, 1, 1]);
  await purge(b, file.id, day(6));
  await settle();
  await importInto(file, day(7));
  await settle();
  for (const db of [a, b]) expect(await sizes(db)).toEqual([1, 2, 1, 1]);
  await expectSame();
});

test('a highlight changed elsewhere after its removal comes back on both machines', async () => {
  const file = await backedUp();
  const [mark, ...others] = file.marks;
  if (!mark) throw new Error('no highlight');
  await removeHighlight(a, mark.id, day(4));
  await edit(a, file.id, { highlights: 1 }, day(4));
  await settle();
  const changed = { ...mark, remark: 'Số này sai.', revision: 2, updatedAt: day(5) };
  await importInto({ ...file, revision: 99, updatedAt: day(5), marks: [changed, ...others] });
  await settle();
  expect(await b.highlights.get(mark.id)).toEqual(changed);
  expect(await sizes(b)).toEqual(whole);
  await expectSame();
});

test('two machines that import one file, each for itself, agree', async () => {
  const file = await backedUp();
  await edit(a, file.id, { remark: 'Ở cơ quan.', tags: ['a'] }, day(5));
  const rival = { ...file, revision: 50, remark: 'Ở nhà.', tags: ['b'], updatedAt: day(4) };
  await importInto(rival);
  await edit(b, file.id, { remark: rival.remark, tags: rival.tags }, day(4));
  await settle();
  expect(await b.notes.get(file.id)).toMatchObject({
    remark: 'Ở cơ quan.\n\n— 2026-11-04 —\n\nỞ nhà.',
    tags: ['a', 'b'],
  });
  await expectSame();
});
