import type { NoteHead } from '@/utils/notes/note';

import { contentOf, mergedRevision } from './revision';
import { mergeRemarks } from './mergeRemarks';
import { compareTimes, earlier, isLater, later } from './times';

/** What a record held when it was last the same on both sides, as far as merging needs it. */
export interface Base {
  tags: string[];
  remark: string;
}

/**
 * One head of two that were edited apart; the same whichever comes first.
 * @param seenAt When a version was first seen: the head with the newer one says what the article's facts are.
 * @param base   Absent when unknown, and then nothing counts as taken away.
 */
export function mergeHeads(
  a: NoteHead,
  b: NoteHead,
  seenAt: (version: string) => string,
  base?: Base,
): NoteHead {
  const byEdit = compareTimes(a.updatedAt, b.updatedAt) || (contentOf(a) > contentOf(b) ? 1 : -1);
  const byVersion =
    a.version === b.version
      ? byEdit
      : compareTimes(seenAt(a.version), seenAt(b.version)) || (a.version > b.version ? 1 : -1);
  const newest = byVersion > 0 ? a : b;
  const { changedAt: _, binnedAt: __, ...facts } = newest;
  const changedAt = firstOf(
    a.changedAt,
    b.changedAt,
    a.version === b.version ? undefined : seenAt(newest.version),
  );
  const binnedAt = mergeBin(a, b);
  const merged: NoteHead = {
    ...facts,
    tags: mergeTags(a.tags, b.tags, base?.tags ?? []),
    remark: mergeRemarks(a, b, base?.remark),
    savedAt: earlier(a.savedAt, b.savedAt),
    updatedAt: later(a.updatedAt, b.updatedAt),
    highlights: Math.max(a.highlights, b.highlights),
    ...(changedAt !== undefined && { changedAt }),
    ...(binnedAt !== undefined && { binnedAt }),
  };
  return { ...merged, revision: mergedRevision(merged, a, b) };
}

/** All tags of both, less those that one side took off since the last sync. */
function mergeTags(a: readonly string[], b: readonly string[], base: readonly string[]): string[] {
  if (a.join() === b.join()) return [...a];
  const all = [...new Set([...a, ...b])];
  return all
    .filter((tag) => !base.includes(tag) || (a.includes(tag) && b.includes(tag)))
    .sort((x, y) => (x < y ? -1 : 1))
    .slice(0, 100);
}

/** In the bin only if neither side touched the note after the other binned it. */
function mergeBin(a: NoteHead, b: NoteHead): string | undefined {
  if (a.binnedAt !== undefined && b.binnedAt !== undefined) return later(a.binnedAt, b.binnedAt);
  const [binned, other] = a.binnedAt === undefined ? [b, a] : [a, b];
  if (binned.binnedAt === undefined || isLater(other.updatedAt, binned.binnedAt)) return undefined;
  return binned.binnedAt;
}

function firstOf(...times: (string | undefined)[]): string | undefined {
  return times.filter((time) => time !== undefined).sort(compareTimes)[0];
}
