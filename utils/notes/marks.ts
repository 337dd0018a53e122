import type { Highlight } from './note';

import { database } from './database';
import { remarkOver } from './merge/remarks';
import { HighlightSchema } from './note';
import { parsed } from './parsed';
import { NothingThere, refused } from './refused';

const { notes, highlights, tombstones } = database;

/** A highlight as somebody made it; the database adds the rest. */
export type Mark = Omit<Highlight, 'revision' | 'createdAt' | 'updatedAt'>;

/**
 * Adds a highlight. One with its id that is there already stays as it is, and so does one of the same words in the same
 * colour: whoever was not told that it is there selects them again.
 * @throws NothingThere when the note is gone, or in the bin.
 * @throws StorageRefused
 */
export async function putHighlight(mark: Mark, now: string): Promise<void> {
  await refused(() =>
    database.transaction('rw', notes, highlights, async () => {
      const note = await notes.get(mark.noteId);
      if (!note || note.binnedAt !== undefined) throw new NothingThere('the note is gone');
      const own = await highlights.where('noteId').equals(mark.noteId).toArray();
      if (own.some((other) => other.id === mark.id || isSame(other, mark))) return;
      await highlights.put({ ...mark, revision: 1, createdAt: now, updatedAt: now });
      await countHighlights(mark.noteId, now);
    }),
  );
}

const isSame = (a: Mark, b: Mark): boolean =>
  a.start === b.start && a.quote === b.quote && a.colour === b.colour;

/** What its owner may change of a highlight; what is left out stays. */
export type MarkChange = Partial<Pick<Highlight, 'colour' | 'remark'>> & {
  /** The remark as it was when its writer began: what others wrote since is kept beside the new one. */
  remarkBefore?: string;
};

/**
 * @throws NothingThere when it was removed: a change must not bring it back.
 * @throws StorageRefused
 */
export async function changeHighlight(
  id: string,
  { colour, remark, remarkBefore }: MarkChange,
  now: string,
): Promise<void> {
  await refused(() =>
    database.transaction('rw', notes, highlights, async () => {
      const known = await highlights.get(id);
      if (!known) throw new NothingThere('the highlight is gone');
      await highlights.put({
        ...known,
        ...(colour && { colour }),
        ...(remark !== undefined && { remark: remarkOver(known, remark, remarkBefore, now) }),
        revision: known.revision + 1,
        updatedAt: now,
      });
      await countHighlights(known.noteId, now);
    }),
  );
}

/** @throws StorageRefused */
export async function removeHighlight(id: string, now: string): Promise<void> {
  await refused(() =>
    database.transaction('rw', notes, highlights, tombstones, async () => {
      const known = await highlights.get(id);
      if (!known) return;
      await highlights.delete(id);
      await tombstones.put({ id, kind: 'highlight', deletedAt: now });
      await countHighlights(known.noteId, now);
    }),
  );
}

async function countHighlights(id: string, now: string): Promise<void> {
  const head = await notes.get(id);
  if (!head) return;
  const count = await highlights.where('noteId').equals(id).count();
  await notes.put({ ...head, highlights: count, revision: head.revision + 1, updatedAt: now });
}

/**
 * A note's highlights in the order of its text; none for a note that does not exist.
 * @throws StorageRefused
 */
export async function marksOf(noteId: string): Promise<Highlight[]> {
  const stored = await refused(() => highlights.where('noteId').equals(noteId).toArray());
  return parsed(HighlightSchema, stored).sort((a, b) => a.start - b.start);
}
