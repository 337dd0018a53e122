import type { NoteHead } from './note';

import { database } from './database';
import { remarkOver } from './merge/remarks';
import { NothingThere, refused } from './refused';

const { notes } = database;

/** What its owner may change of a note; what is left out stays. */
export type NoteChange = Partial<Pick<NoteHead, 'remark'>> & {
  /** The remark as it was when its writer began: what others wrote since is kept beside the new one. */
  remarkBefore?: string;
  /** Added to and taken from the tags there are, which another page may have changed meanwhile. */
  addTags?: readonly string[];
  removeTags?: readonly string[];
  binned?: boolean;
};

/** As many as a note may have. */
const mostTags = 100;

/**
 * Changes a note.
 * @returns the head as it is now.
 * @throws NothingThere when it does not exist.
 * @throws StorageRefused
 */
export async function changeNote(
  id: string,
  { binned, remark, remarkBefore, addTags = [], removeTags = [] }: NoteChange,
  now: string,
): Promise<NoteHead> {
  return refused(() =>
    database.transaction('rw', notes, async () => {
      const known = await notes.get(id);
      if (!known) throw new NothingThere('the note is gone');
      const { binnedAt, ...kept } = known;
      const stays = binned === undefined ? binnedAt : binned ? now : undefined;
      const head: NoteHead = {
        ...kept,
        tags: [...new Set([...known.tags, ...addTags])]
          .filter((tag) => !removeTags.includes(tag))
          .slice(0, mostTags),
        ...(remark !== undefined && { remark: remarkOver(known, remark, remarkBefore, now) }),
        revision: known.revision + 1,
        updatedAt: now,
        ...(stays !== undefined && { binnedAt: stays }),
      };
      await notes.put(head);
      return head;
    }),
  );
}
