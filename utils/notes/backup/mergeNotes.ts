import type { Highlight, Note, NoteHead, Version } from '@/utils/notes/note';

import { factsOf } from '@/utils/notes/head';
import { type Standing, compareNotes, headOf } from './compareNotes';
import { mergeRemarks } from './mergeRemarks';
import { stable } from './writeBackup';

/** As many as a note may have. */
const mostTags = 100;

/**
 * One note of two with the same id. Versions and highlights are always united; the head is the newer's, or, where the
 * two conflict, has the remarks and tags of both. What comes out does not depend on which is ours, and merging again
 * changes nothing.
 */
export function mergeNotes(ours: Note, theirs: Note): Note {
  const standing = compareNotes(ours, theirs);
  const [older, newer] = inOrder(ours, theirs, standing);
  const versions = mergeVersions(older.versions, newer.versions);
  const marks = mergeMarks(older.marks, newer.marks);
  const own = standing === 'conflicting' ? ownOfBoth(older, newer) : headOf(newer);
  const merged = { ...withFacts(own, versions), versions, marks, highlights: marks.length };
  const savedAt = earliest([older.savedAt, newer.savedAt]) ?? newer.savedAt;
  const changedAt = earliest([older.changedAt, newer.changedAt]) ?? versions[1]?.seenAt;
  const whole = { ...merged, savedAt, ...(changedAt !== undefined && { changedAt }) };
  // Untouched where the newer had everything already; a change of its own otherwise.
  if (stable(whole) === stable(newer)) return newer;
  return {
    ...whole,
    revision: Math.max(older.revision, newer.revision) + 1,
    updatedAt: latest(older.updatedAt, newer.updatedAt),
  };
}

/** Older first; where neither is, by their times and then by what is in them, never by whose they are. */
function inOrder(ours: Note, theirs: Note, standing: Standing): [Note, Note] {
  if (standing === 'newer') return [ours, theirs];
  if (standing === 'older') return [theirs, ours];
  const time = Date.parse(ours.updatedAt) - Date.parse(theirs.updatedAt) || ours.revision - theirs.revision;
  const isFirst = time === 0 ? stable(ours) < stable(theirs) : time < 0;
  return isFirst ? [ours, theirs] : [theirs, ours];
}

function ownOfBoth(older: Note, newer: Note): NoteHead {
  const { binnedAt, ...head } = headOf(newer);
  return {
    ...head,
    // What was put in the bin on one side alone is still wanted on the other.
    ...(binnedAt !== undefined && older.binnedAt !== undefined && { binnedAt }),
    remark: mergeRemarks(older, newer),
    tags: [...new Set([...newer.tags, ...older.tags])].slice(0, mostTags),
  };
}

/** The head repeats facts of the newest version; they are read anew only where that is another than before. */
function withFacts(head: NoteHead, versions: readonly Version[]): NoteHead {
  const last = versions.at(-1);
  if (!last || last.id === head.version) return head;
  const { publisher: _, byline: __, published: ___, ...rest } = head;
  return { ...rest, ...factsOf(last.article), version: last.id };
}

/** Oldest first. The same version seen twice was first seen at the earlier time. */
function mergeVersions(a: readonly Version[], b: readonly Version[]): Version[] {
  return unite(a, b, (one, other) => {
    const time = Date.parse(one.seenAt) - Date.parse(other.seenAt);
    if (time !== 0) return time < 0 ? one : other;
    return stable(one) <= stable(other) ? one : other;
  }).sort((one, other) => Date.parse(one.seenAt) - Date.parse(other.seenAt) || compare(one.id, other.id));
}

/** In the order of the text. Of one highlight the later change counts; two remarks on it are both kept. */
function mergeMarks(a: readonly Highlight[], b: readonly Highlight[]): Highlight[] {
  return unite(a, b, mergeMark).sort((one, other) => one.start - other.start || compare(one.id, other.id));
}

function mergeMark(a: Highlight, b: Highlight): Highlight {
  if (stable(a) === stable(b)) return a;
  const revision = a.revision - b.revision;
  const time = Date.parse(a.updatedAt) - Date.parse(b.updatedAt);
  if (revision !== 0 && Math.sign(revision) === Math.sign(time)) return revision > 0 ? a : b;
  const isLater = time === 0 ? stable(a) > stable(b) : time > 0;
  const later = isLater ? a : b;
  const remark = mergeRemarks(a, b);
  return { ...later, remark, revision: Math.max(a.revision, b.revision) + (remark === later.remark ? 0 : 1) };
}

function unite<T extends { id: string }>(
  a: readonly T[],
  b: readonly T[],
  choose: (one: T, other: T) => T,
): T[] {
  const all = new Map(a.map((each) => [each.id, each]));
  for (const each of b) {
    const other = all.get(each.id);
    all.set(each.id, other ? choose(other, each) : each);
  }
  return [...all.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const latest = (a: string, b: string): string => (Date.parse(a) >= Date.parse(b) ? a : b);

function earliest(times: readonly (string | undefined)[]): string | undefined {
  const known = times.filter((time): time is string => time !== undefined);
  return known.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}
