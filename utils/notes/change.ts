import type { NoteHead } from './note';

import { database } from './database';
import { refused } from './refused';

const { notes } = database;

/** What its owner may change of a note; what is left out stays. */
export type NoteChange = Partial<Pick<NoteHead, 'tags' | 'remark'>> & { binned?: boolean };

/**
 * Changes a note. One that does not exist is left alone.
 * @returns the head as it is now.
 * @throws StorageRefused
 */
export async function changeNote(
  id: string,
  { binned, ...change }: NoteChange,
  now: string,
): Promise<NoteHead | undefined> {
  return refused(() =>
    database.transaction('rw', notes, async () => {
      const known = await notes.get(id);
      if (!known) return undefined;
      const { binnedAt, ...kept } = known;
      const stays = binned === undefined ? binnedAt : binned ? now : undefined;
      const head: NoteHead = {
        ...kept,
        ...change,
        revision: known.revision + 1,
        updatedAt: now,
        ...(stays !== undefined && { binnedAt: stays }),
      };
      await notes.put(head);
      return head;
    }),
  );
}
