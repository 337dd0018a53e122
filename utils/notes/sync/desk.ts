import type { NotesDatabase } from '@/utils/notes/database';
import type { Highlight, NoteHead, Tombstone, Version } from '@/utils/notes/note';
import type { Batch } from './batch';
import type { Local, Settled } from './settle';

import { liveLeaves } from './batch';
import { documentId, noteOfVersion, type Kind } from './documentId';
import { readMarks, type Mark } from './mark';

/** What this machine has of the records of a batch and of their notes, and what is to be written. */
export interface Desk {
  notes: Map<string, Local<NoteHead>>;
  versions: Map<string, Local<Version>>;
  highlights: Map<string, Local<Highlight>>;
  /** Notes whose highlights may have become more or fewer. */
  touched: Set<string>;
  /** Records that were settled, by id; the others were only looked at. */
  settled: Set<string>;
  /** Records written or removed. */
  pulled: number;
  deleted: number;
  conflicts: number;
  losers: { id: string; rev: string }[];
}

/** A table as far as the desk needs it. */
interface Shelf<T> {
  bulkGet(ids: string[]): PromiseLike<(T | undefined)[]>;
}

/** Reads the desk, inside the transaction that writes it: whatever was edited a moment ago is seen. */
export async function openDesk(db: NotesDatabase, batch: Batch): Promise<Desk> {
  const highlights = await locals(db, 'highlight', db.highlights, [...batch.highlights.keys()]);
  const noteIds = new Set([
    ...batch.notes.keys(),
    ...[...batch.versions.keys()].map(noteOfVersion),
    ...[...highlights.values()].flatMap(({ record }) => record?.noteId ?? []),
    ...[...batch.highlights.values()].flatMap((leaves) =>
      liveLeaves(leaves).map(({ record }) => record.noteId),
    ),
  ]);
  return {
    notes: await locals(db, 'note', db.notes, [...noteIds]),
    versions: await locals(db, 'version', db.versions, [...batch.versions.keys()]),
    highlights,
    touched: new Set(batch.notes.keys()),
    settled: new Set(),
    pulled: 0,
    deleted: 0,
    conflicts: 0,
    losers: [],
  };
}

async function locals<T>(
  db: NotesDatabase,
  kind: Kind,
  shelf: Shelf<T>,
  ids: string[],
): Promise<Map<string, Local<T>>> {
  const records = await shelf.bulkGet(ids);
  const tombstones = await db.tombstones.bulkGet(ids);
  const marks = readMarks(await db.sync.bulkGet(ids.map((id) => documentId(kind, id))));
  return new Map(
    ids.map((id, index) => [
      id,
      { record: records[index], tombstone: tombstones[index], mark: marks.get(documentId(kind, id)) },
    ]),
  );
}

/** Puts a settled record back on the desk, and counts what it did. */
export function lay<T>(desk: Desk, shelf: Map<string, Local<T>>, id: string, settled: Settled<T>): void {
  const before = shelf.get(id)?.record;
  if (settled.record !== undefined && settled.record !== before) desk.pulled += 1;
  if (settled.record === undefined && before !== undefined) desk.deleted += 1;
  if (settled.conflict) desk.conflicts += 1;
  desk.losers.push(...settled.losers.map((rev) => ({ id: settled.mark.id, rev })));
  desk.settled.add(id);
  shelf.set(id, { record: settled.record, tombstone: settled.tombstone, mark: settled.mark });
}

/** Writes the desk. */
export async function clearDesk(db: NotesDatabase, desk: Desk): Promise<void> {
  const notes = settledOf(desk, desk.notes);
  const versions = settledOf(desk, desk.versions);
  const highlights = settledOf(desk, desk.highlights);
  const marks: Mark[] = [];
  const tombstones: Tombstone[] = [];
  const unburied: string[] = [];
  for (const [id, { tombstone, mark }] of [...notes, ...versions, ...highlights]) {
    if (mark) marks.push(mark);
    if (tombstone) tombstones.push(tombstone);
    if (!tombstone) unburied.push(id);
  }
  await db.notes.bulkPut(recordsOf(notes));
  await db.versions.bulkPut(recordsOf(versions));
  await db.highlights.bulkPut(recordsOf(highlights));
  await db.notes.bulkDelete(goneOf(notes));
  await db.versions.bulkDelete(goneOf(versions));
  await db.highlights.bulkDelete(goneOf(highlights));
  await db.tombstones.bulkPut(tombstones);
  await db.tombstones.bulkDelete(unburied);
  await db.sync.bulkPut(marks);
  for (const id of desk.touched) await recount(db, id);
}

type Entries<T> = [string, Local<T>][];
const settledOf = <T>(desk: Desk, shelf: Map<string, Local<T>>): Entries<T> =>
  [...shelf].filter(([id]) => desk.settled.has(id));
const recordsOf = <T>(entries: Entries<T>): T[] => entries.flatMap(([, { record }]) => record ?? []);
const goneOf = <T>(entries: Entries<T>): string[] =>
  entries.flatMap(([id, { record }]) => (record === undefined ? [id] : []));

/** The count is each machine's own affair: it changes no revision. */
async function recount(db: NotesDatabase, id: string): Promise<void> {
  const head = await db.notes.get(id);
  const highlights = head && (await db.highlights.where('noteId').equals(id).count());
  if (head && highlights !== head.highlights) await db.notes.put({ ...head, highlights: highlights ?? 0 });
}
