import type { ImportPlan } from './backup/planImport';

import { mergeNotes } from './backup/mergeNotes';
import { database } from './database';
import { putNotes } from './library';
import { readNote } from './read';
import { refused } from './refused';

const { notes, versions, highlights, tombstones } = database;

/**
 * Does what a plan says, all of it or nothing. What changed here since the plan was made is united, never written over.
 * @returns how many notes were added or changed.
 * @throws StorageRefused, and the library is as it was.
 */
export async function applyImport({ steps, tombstones: gone }: ImportPlan): Promise<number> {
  return refused(() =>
    database.transaction('rw', notes, versions, highlights, tombstones, async () => {
      let count = 0;
      for (const { effect, id, note } of steps) {
        if (effect === 'keep') continue;
        const ours = await readNote(id);
        await putNotes([ours ? mergeNotes(ours, note) : note]);
        count += 1;
      }
      await tombstones.bulkPut(gone);
      return count;
    }),
  );
}
