import * as v from 'valibot';

import type { Note, NoteHead } from './note';

import { database } from './database';
import { noteId } from './digest';
import { HighlightSchema, NoteHeadSchema, VersionSchema } from './note';
import { parsed } from './parsed';
import { refused } from './refused';

const { notes, versions, highlights } = database;

/** The note's head for an address; undefined when there is none or it is in the bin. */
export async function findNote(address: string): Promise<NoteHead | undefined> {
  const head = await refused(async () => notes.get(await noteId(address)));
  return head?.binnedAt === undefined ? head : undefined;
}

/**
 * What the owner of a note had brought back of its page's clutter, by keys of the receipt: a page that is read again
 * without it would seem to have changed. None for a page that is not saved.
 */
export async function keptPieces(address: string): Promise<string[]> {
  const head = await findNote(address);
  const version = head && (await refused(() => versions.get(head.version)));
  const removed = version?.article.removed ?? [];
  return removed.flatMap(({ key, kept }) => (kept && key !== undefined ? [key] : []));
}

/** A note's head, in the bin or not; undefined when there is none, or what is kept does not read as one. */
export async function readHead(id: string): Promise<NoteHead | undefined> {
  return parsed(NoteHeadSchema, [await refused(() => notes.get(id))])[0];
}

/**
 * A note with all that belongs to it; undefined when there is none, or what is kept does not read as one.
 * @throws StorageRefused
 */
export async function readNote(id: string): Promise<Note | undefined> {
  return refused(() =>
    database.transaction('r', notes, versions, highlights, async () => {
      const head = v.safeParse(NoteHeadSchema, await notes.get(id));
      if (!head.success) return undefined;
      const own = parsed(VersionSchema, await versions.where('noteId').equals(id).toArray());
      const marks = parsed(HighlightSchema, await highlights.where('noteId').equals(id).toArray());
      // The newest version is the one the head names, whenever it was first seen.
      const current = own.find((version) => version.id === head.output.version);
      if (!current) return undefined;
      const older = own
        .filter((version) => version !== current)
        .sort((a, b) => (a.seenAt < b.seenAt ? -1 : 1));
      return {
        ...head.output,
        versions: [...older, current],
        marks: marks.sort((a, b) => a.start - b.start),
      };
    }),
  );
}

/**
 * The heads that changed at that moment or later, by their own word: cheap, and not all, since a note that came from
 * elsewhere brings its time along.
 * @param since ISO 8601, UTC.
 */
export async function changedNotes(since: string): Promise<NoteHead[]> {
  const found = await refused(async () => {
    // Looked at for those who watch: any change to any note is one to this list of all of them.
    await notes.orderBy('updatedAt').limit(1).primaryKeys();
    return notes.where('updatedAt').aboveOrEqual(since).toArray();
  });
  return parsed(NoteHeadSchema, found);
}

export const lastSavedFirst = (a: NoteHead, b: NoteHead): number =>
  a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : a.id < b.id ? 1 : -1;

export interface Listed {
  /** In the bin and out of it, last saved first. */
  heads: NoteHead[];
  /** How many more there are that do not read as notes; they are left as they are. */
  damaged: number;
}

/** The notes saved last, for a screen that need not wait for all of them; those that do not read are left out. */
export async function lastNotes(count: number): Promise<NoteHead[]> {
  const stored = await refused(() => notes.orderBy('savedAt').reverse().limit(count).toArray());
  return parsed(NoteHeadSchema, stored).sort(lastSavedFirst);
}

/** All notes' heads. What the database holds is checked like anything else that comes from outside. */
export async function listNotes(): Promise<Listed> {
  // Read at once and sorted here: a cursor that goes backwards takes ten times as long.
  const stored = await refused(() => notes.toArray());
  const heads = parsed(NoteHeadSchema, stored);
  return { heads: heads.sort(lastSavedFirst), damaged: stored.length - heads.length };
}
