import type { Note, Tombstone } from './note';

import { database } from './database';
import { readNote } from './read';
import { refused } from './refused';

const { notes, versions, highlights, tombstones } = database;

/**
 * Notes with all that belongs to them, in the order asked for; those that do not read as notes are left out.
 * @throws StorageRefused
 */
export async function readNotes(ids: readonly string[]): Promise<Note[]> {
  const found: Note[] = [];
  for (const id of ids) {
    const note = await readNote(id);
    if (note) found.push(note);
  }
  return found;
}

/** What was removed for good. */
export const readTombstones = (): Promise<Tombstone[]> => refused(() => tombstones.toArray());

/**
 * Stores notes as they are, over those with their ids, all or none of them: versions and highlights are added to those
 * that are kept.
 * @throws StorageRefused
 */
export async function putNotes(all: readonly Note[]): Promise<void> {
  await refused(() =>
    database.transaction('rw', notes, versions, highlights, async () => {
      for (const { versions: own, marks, ...head } of all) {
        await versions.bulkPut([...own]);
        await highlights.bulkPut([...marks]);
        const count = await highlights.where('noteId').equals(head.id).count();
        await notes.put({ ...head, highlights: count });
      }
    }),
  );
}
