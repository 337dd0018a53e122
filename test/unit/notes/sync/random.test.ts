import 'fake-indexeddb/auto';

import { expect, test, vi } from 'vitest';

import type { NotesDatabase } from '@/utils/notes/database';

import { noteId } from '@/utils/notes/digest';
import { type CouchServer, startCouch } from './couchServer';
import { dice } from './dice';
import {
  addressOf,
  article,
  contents,
  edit,
  editHighlight,
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

type Roll = (sides: number) => number;
const pages = 6;

/** One thing a reader may do, at a time that never stands still. */
async function act(db: NotesDatabase, roll: Roll, now: string): Promise<void> {
  const page = `bai-${roll(pages)}`;
  const id = await noteId(addressOf(page));
  const head = await db.notes.get(id);
  const marks = await db.highlights.where('noteId').equals(id).primaryKeys();
  const mark = marks[roll(marks.length || 1)];
  const deed = roll(12);
  if (!head || deed < 2) {
    await save(db, article(page, `Bài ${page}, bản ${roll(3)}.`), now);
  } else if (deed < 4) {
    await edit(db, id, { remark: `${roll(2) ? `${head.remark} ` : ''}${now.slice(11, 23)}` }, now);
  } else if (deed < 6) {
    await edit(db, id, { tags: ['x', 'y', 'z'].filter(() => roll(2) === 0) }, now);
  } else if (deed < 8) {
    await highlight(db, id, now);
  } else if (deed === 8) {
    if (mark) await editHighlight(db, mark, { remark: now }, now);
  } else if (deed === 9) {
    if (mark) await removeHighlight(db, mark, now);
    if (mark) await edit(db, id, { highlights: marks.length - 1 }, now);
  } else if (deed === 10) {
    await edit(db, id, { binnedAt: now }, now);
  } else {
    await purge(db, id, now);
  }
}

/** A sync whose connection breaks at some request: before it arrives, or before its answer does. */
async function flakySync(db: NotesDatabase, server: CouchServer, roll: Roll): Promise<void> {
  let left = roll(14);
  const breaks: typeof fetch = async (input, init) => {
    left -= 1;
    if (left === 0) throw new TypeError('no connection');
    const response = await fetch(input, init);
    if (left === 1) throw new TypeError('connection lost');
    return response;
  };
  await syncWith(db, server, { fetch: breaks }).catch((error: unknown) => {
    expect(error).toMatchObject({ reason: 'unreachable' });
  });
}

/** A page saved and removed again between two syncs was removed twice: when it was the last time is not carried over. */
async function endState(db: NotesDatabase) {
  const { tombstones, ...records } = await contents(db);
  return { ...records, tombstones: tombstones.map(({ kind, id }) => `${kind} ${id}`) };
}

const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 8) }, (_, index) => index + 1);

test.each(seeds)('three machines that do as they like over a bad line end the same (%i)', async (seed) => {
  const roll = dice(seed);
  const server = await startCouch();
  const machines = [await openLibrary(), await openLibrary(), await openLibrary()];
  for (let step = 0; step < 60; step += 1) {
    const db = machines[roll(3)];
    const now = `2026-11-01T${String(Math.floor(step / 60) + 8).padStart(2, '0')}:${String(step % 60).padStart(2, '0')}:00.000Z`;
    if (db && roll(3) > 0) await act(db, roll, now);
    else if (db) await flakySync(db, server, roll);
  }
  for (let round = 0; round < 3; round += 1) {
    for (const db of machines) await syncWith(db, server);
  }
  const [first, ...others] = await Promise.all(machines.map(endState));
  for (const other of others) expect(other).toEqual(first);
  const { branches, ...there } = await serverContents(server);
  const { tombstones: _, ...records } = first ?? { tombstones: [] };
  expect(there).toEqual(records);
  expect(branches).toEqual([]);
  for (const db of machines) {
    expect(await syncWith(db, server)).toEqual({
      pulled: 0,
      pushed: 0,
      conflicts: 0,
      deleted: 0,
      refused: [],
    });
    const versions = new Set(await db.versions.toCollection().primaryKeys());
    const heads = await db.notes.toArray();
    expect(heads.filter(({ version }) => !versions.has(version))).toEqual([]);
  }
  await server.stop();
});
