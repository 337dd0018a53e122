import * as v from 'valibot';

import type { Article } from '@/utils/article/article';
import type { Note, Saved } from './note';

import { database } from './database';
import { NoteSchema, noteId } from './note';

/** The browser would not store the note. Nothing of the library was touched. */
export class StorageRefused extends Error {
  override name = 'StorageRefused';
}

/**
 * Stores an article as a note, or renews the note that has its address; a note in the bin comes back. Read and write
 * share one transaction, so that two tabs saving at once make one note.
 * @param now ISO 8601, UTC.
 * @returns once the transaction is complete and on disk.
 * @throws StorageRefused
 */
export async function saveArticle(article: Article, now: string): Promise<Saved> {
  const id = await noteId(article.address);
  return refused(() =>
    database.transaction('rw', database.notes, async () => {
      const known = await database.notes.get(id);
      const savedAt = known?.savedAt ?? now;
      const note: Note = { id, revision: (known?.revision ?? 0) + 1, article, savedAt, updatedAt: now };
      await database.notes.put(note);
      return { id, savedAt, replaced: known !== undefined && known.binnedAt === undefined };
    }),
  );
}

/**
 * Puts a note into the bin or takes it out again. A note that does not exist is left alone.
 * @throws StorageRefused
 */
export async function binNote(id: string, binned: boolean, now: string): Promise<void> {
  await refused(() =>
    database.transaction('rw', database.notes, async () => {
      const note = await database.notes.get(id);
      if (!note) return;
      const { binnedAt: _, ...kept } = note;
      await database.notes.put({
        ...kept,
        revision: note.revision + 1,
        updatedAt: now,
        ...(binned && { binnedAt: now }),
      });
    }),
  );
}

/** The note for an address; undefined when there is none or it is in the bin. */
export async function findNote(address: string): Promise<Note | undefined> {
  const note = await refused(async () => database.notes.get(await noteId(address)));
  return note?.binnedAt === undefined ? note : undefined;
}

export interface Listed {
  /** Outside the bin, last saved first. */
  notes: Note[];
  /** How many more there are that do not read as notes; they are left as they are. */
  damaged: number;
}

/** All notes. What the database holds is checked like anything else that comes from outside. */
export async function listNotes(): Promise<Listed> {
  const stored = await refused(() => database.notes.orderBy('savedAt').reverse().toArray());
  const checked = stored.map((note) => v.safeParse(NoteSchema, note));
  const notes = checked.flatMap((result) => (result.success ? [result.output] : []));
  return {
    notes: notes.filter((note) => note.binnedAt === undefined),
    damaged: stored.length - notes.length,
  };
}

async function refused<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StorageRefused(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
