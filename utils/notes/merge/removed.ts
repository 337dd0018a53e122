import type { Note, Tombstone } from '@/utils/notes/note';

import { isLater } from '@/utils/notes/sync/times';

/** Tombstones by what they stand for. */
export type Removed = ReadonlyMap<string, Tombstone>;

/**
 * A note that comes from outside, without the highlights that were removed here for good after they were last changed
 * there. What went together with the note, at one moment, comes back with it; the sync does the same.
 * @param isHere  Whether the note itself is kept here, in the bin or not.
 * @param removed Tombstones of what is not here any more.
 */
export function withoutRemoved(note: Note, isHere: boolean, removed: Removed): Note {
  const wentAt = isHere ? undefined : removed.get(note.id)?.deletedAt;
  const marks = note.marks.filter(({ id, updatedAt }) => {
    const deletedAt = removed.get(id)?.deletedAt;
    return deletedAt === undefined || deletedAt === wentAt || isLater(updatedAt, deletedAt);
  });
  return marks.length === note.marks.length ? note : { ...note, marks, highlights: marks.length };
}

/**
 * A note that was removed here for good, as it is when its reader asks for it again: changed after its removal, so that
 * every machine that knows of the removal takes it back too. One that comes back into the bin has its days there anew,
 * else the next look at the bin would remove it once more.
 * @param removedAt When it was removed.
 * @param askedAt   When its reader asked; unknown, or before the removal by a clock gone wrong: right after that.
 */
export function putBack(note: Note, removedAt: string, askedAt = removedAt): Note {
  if (isLater(note.updatedAt, removedAt)) return note;
  const updatedAt = isLater(askedAt, removedAt) ? askedAt : momentAfter(removedAt);
  return {
    ...note,
    revision: note.revision + 1,
    updatedAt,
    ...(note.binnedAt !== undefined && { binnedAt: updatedAt }),
  };
}

/** A millisecond later; for a day that does not exist, the first moment there is. */
export const momentAfter = (time: string): string => new Date((Date.parse(time) || 0) + 1).toISOString();
