import type { NoteHead } from '@/utils/notes/note';

import { mergedRevision } from '@/utils/notes/sync/revision';
import { compareTimes, earlier, later } from '@/utils/notes/sync/times';
import { mergeBin } from './bin';
import { isEditedLater } from './isEditedLater';
import { mergeRemarks } from './remarks';
import { mergeTags } from './tags';

/** What a record held when it was last the same on both sides, as far as merging needs it. */
export interface Base {
  tags: string[];
  remark: string;
}

/**
 * One head of two that were edited apart; the same whichever comes first, and the same again when either is merged once
 * more. Counters choose no winner: a higher revision at a later time may still know nothing of the other side's edits,
 * and its remark alone would drop the other's.
 *
 * The facts of the article are those of the head whose version was seen last. Where both name one version that stands,
 * though another was seen later: a page may go back to what it said before.
 * @param seenAt When a version was first seen; empty for one that is unknown.
 * @param base   Absent when unknown, and then nothing counts as taken away.
 */
export function mergeHeads(
  a: NoteHead,
  b: NoteHead,
  seenAt: (version: string) => string,
  base?: Base,
): NoteHead {
  const byVersion = compareTimes(seenAt(a.version), seenAt(b.version)) || (a.version > b.version ? 1 : -1);
  const isNewest = a.version === b.version ? isEditedLater(a, b) : byVersion > 0;
  const newest = isNewest ? a : b;
  const { changedAt: _, binnedAt: __, ...facts } = newest;
  const changedAt = firstOf(
    a.changedAt,
    b.changedAt,
    a.version === b.version ? undefined : seenAt(newest.version) || undefined,
  );
  const binnedAt = mergeBin(a, b);
  const merged: NoteHead = {
    ...facts,
    tags: mergeTags(a.tags, b.tags, base?.tags),
    remark: mergeRemarks(a, b, base?.remark),
    savedAt: earlier(a.savedAt, b.savedAt),
    updatedAt: later(a.updatedAt, b.updatedAt),
    highlights: Math.max(a.highlights, b.highlights),
    ...(changedAt !== undefined && { changedAt }),
    ...(binnedAt !== undefined && { binnedAt }),
  };
  return { ...merged, revision: mergedRevision(merged, a, b) };
}

function firstOf(...times: (string | undefined)[]): string | undefined {
  return times.filter((time) => time !== undefined).sort(compareTimes)[0];
}
