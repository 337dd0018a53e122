import type { Highlight, Note, Version } from '@/utils/notes/note';

import { mergeHeads } from '@/utils/notes/merge/heads';
import { mergedRevision } from '@/utils/notes/sync/revision';
import { highlightRules, versionRules } from '@/utils/notes/sync/rules';
import { compareTimes } from '@/utils/notes/sync/times';
import { headOf } from './compareNotes';

/**
 * One note of two with the same id, by the rules of the sync, which knows heads, versions and highlights one by one.
 * Nothing that either side wrote is dropped, what comes out does not depend on which is ours, and merging again changes
 * nothing: then it has ours’ revision.
 */
export function mergeNotes(ours: Note, theirs: Note): Note {
  const versions = unite(ours.versions, theirs.versions, versionRules.merge);
  const seen = new Map(versions.map(({ id, seenAt }) => [id, seenAt]));
  const head = mergeHeads(headOf(ours), headOf(theirs), (version) => seen.get(version) ?? '');
  const marks = unite(ours.marks, theirs.marks, highlightRules.merge).sort(inText);
  const merged: Note = {
    ...head,
    versions: versions.sort(oldestFirst(head.version)),
    marks,
    highlights: marks.length,
  };
  return { ...merged, revision: mergedRevision(merged, ours, theirs) };
}

function unite<T extends { id: string }>(
  a: readonly T[],
  b: readonly T[],
  merge: (one: T, other: T) => T,
): T[] {
  const all = new Map(a.map((each) => [each.id, each]));
  for (const each of b) {
    const other = all.get(each.id);
    all.set(each.id, other ? merge(other, each) : each);
  }
  return [...all.values()];
}

/** The one the head names is the last, whenever it was first seen: a page may go back to what it said. */
const oldestFirst =
  (named: string) =>
  (a: Version, b: Version): number =>
    Number(a.id === named) - Number(b.id === named) ||
    compareTimes(a.seenAt, b.seenAt) ||
    compare(a.id, b.id);

const inText = (a: Highlight, b: Highlight): number => a.start - b.start || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
