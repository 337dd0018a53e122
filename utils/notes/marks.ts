import type { Highlight } from './note';

import { database } from './database';
import { HighlightSchema } from './note';
import { parsed } from './parsed';
import { refused } from './refused';

const { notes, highlights, tombstones } = database;

/** A highlight as somebody made it; the database adds the rest. */
export type Mark = Omit<Highlight, 'revision' | 'createdAt' | 'updatedAt'>;

/**
 * Adds a highlight, or changes the one with its id. A note that does not exist takes none.
 * @throws StorageRefused
 */
export async function putHighlight(mark: Mark, now: string): Promise<void> {
  await refused(() =>
    database.transaction('rw', notes, highlights, async () => {
      if (!(await notes.get(mark.noteId))) return;
      const known = await highlights.get(mark.id);
      // A mark belongs to the note it was made in.
      if (known && known.noteId !== mark.noteId) return;
      await highlights.put({
        ...mark,
        revision: (known?.revision ?? 0) + 1,
        createdAt: known?.createdAt ?? now,
        updatedAt: now,
      });
      await countHighlights(mark.noteId, now);
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
