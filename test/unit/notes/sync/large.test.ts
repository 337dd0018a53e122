import 'fake-indexeddb/auto';

import { expect, test } from 'vitest';

import type { NotesDatabase } from '@/utils/notes/database';

import { noteId } from '@/utils/notes/digest';
import { type CouchServer, startCouch } from './couchServer';
import {
  addressOf,
  article,
  contents,
  day,
  edit,
  editHighlight,
  highlight,
  openLibrary,
  purge,
  save,
  serverContents,
  syncWith,
} from './library';

const size = 1_000;
const name = (number: number): string => `bai-${number}`;
const idOf = (number: number): Promise<string> => noteId(addressOf(name(number)));

/** Syncs until it gets through, with the server going away after so many requests, each time. @returns how often it was cut off. */
async function syncThrough(db: NotesDatabase, server: CouchServer, cuts: number[]): Promise<number> {
  let failures = 0;
  for (;;) {
    const cut = cuts.shift();
    let left = cut ?? Number.POSITIVE_INFINITY;
    server.before = async () => {
      left -= 1;
      if (left === 0) await server.stop();
    };
    try {
      await syncWith(db, server);
      server.before = () => {};
      if (cut === undefined) return failures;
    } catch (error) {
      expect(error).toMatchObject({ reason: 'unreachable' });
      failures += 1;
      await server.start();
    }
  }
}

/** Does something with each number of a range, one after the other. */
async function each(from: number, to: number, work: (number: number) => Promise<unknown>): Promise<void> {
  for (let number = from; number < to; number += 1) await work(number);
}

/**
 * Notes 0 to 599 are edited here, 400 to 999 there; 0 to 49 are removed there, of which 0 to 24 before the edit here.
 * @param marks One highlight each of the notes 0 to 199.
 */
async function editApart(a: NotesDatabase, b: NotesDatabase, marks: readonly string[]): Promise<void> {
  await each(0, 600, async (n) => edit(a, await idOf(n), { tags: ['a'], remark: `một ${n}` }, day(10)));
  await each(400, size, async (n) => edit(b, await idOf(n), { tags: ['b'], remark: `hai ${n}` }, day(11)));
  await each(0, 50, async (n) => purge(b, await idOf(n), day(n < 25 ? 9 : 12)));
  await each(100, 150, async (n) => {
    await editHighlight(a, marks[n] ?? '', { remark: `dấu ${n} a` }, day(10));
    await editHighlight(b, marks[n] ?? '', { remark: `dấu ${n} b` }, day(11));
  });
  await each(600, 650, async (n) => {
    await save(a, article(name(n), `Bài ${n} sửa ở máy một.`), day(13));
    await save(b, article(name(n), `Bài ${n} sửa ở máy hai.`), day(14));
  });
  await highlight(a, await idOf(300), day(12));
  await highlight(b, await idOf(300), day(12));
  await each(size, size + 20, (n) => save(b, article(name(n)), day(12)));
}

/** What must have become of a note's remark and tags; undefined for one whose removal stood. */
function outcome(n: number): { remark: string; tags: string[] } | undefined {
  if (n >= 25 && n < 50) return undefined;
  if (n < 400) return { remark: `một ${n}`, tags: ['a'] };
  if (n >= 600) return { remark: `hai ${n}`, tags: ['b'] };
  return { remark: `hai ${n}\n\n— ${day(10).slice(0, 10)} —\n\nmột ${n}`, tags: ['a', 'b'] };
}

test('1,000 notes edited offline on both sides come together, with the server gone three times in between', async () => {
  const server = await startCouch();
  const [a, b] = [await openLibrary(), await openLibrary()];
  await each(0, size, (n) => save(a, article(name(n)), day(1)));
  const marks: string[] = [];
  await each(0, 200, async (n) =>
    marks.push(await highlight(a, await idOf(n), day(2), { remark: `dấu ${n}` })),
  );
  let cutOff = await syncThrough(a, server, [9]);
  cutOff += await syncThrough(b, server, [8]);
  expect(cutOff).toBe(2);
  expect(await contents(b)).toEqual(await contents(a));

  await editApart(a, b, marks);
  cutOff = await syncThrough(a, server, [5]);
  cutOff += await syncThrough(b, server, [6, 9]);
  cutOff += await syncThrough(a, server, []);
  cutOff += await syncThrough(b, server, []);
  expect(cutOff).toBe(3);

  const here = await contents(a);
  expect(await contents(b)).toEqual(here);
  const { tombstones, ...records } = here;
  const { branches, ...there } = await serverContents(server);
  expect(there).toEqual(records);
  expect(branches).toEqual([]);

  // 25 removals stood, with their version and highlight each.
  expect([here.notes.length, here.versions.length, here.highlights.length]).toEqual([995, 1_095, 177]);
  expect(tombstones.length).toBe(75);
  const heads = new Map(here.notes.map((head) => [head.id, head]));
  await each(0, size, async (n) => {
    const head = heads.get(await idOf(n));
    expect(head && { remark: head.remark, tags: head.tags }).toEqual(outcome(n));
  });
  expect(heads.get(await idOf(300))?.highlights).toBe(2);
  const kept = new Map(here.highlights.map((mark) => [mark.id, mark.remark]));
  await each(100, 150, async (n) => {
    expect(kept.get(marks[n] ?? '')).toBe(`dấu ${n} b\n\n— ${day(10).slice(0, 10)} —\n\ndấu ${n} a`);
  });
  expect(await syncWith(a, server)).toEqual({ pulled: 0, pushed: 0, conflicts: 0, deleted: 0, refused: [] });
  await server.stop();
}, 60_000);
