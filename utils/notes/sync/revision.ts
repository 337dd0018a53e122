import { canonical } from './canonical';

interface Revised {
  revision: number;
}

/** What a record says, without its revision and without what is counted anew on each machine. */
export function contentOf(record: Revised): string {
  const { revision: _, ...content } = record;
  return canonical({ ...content, highlights: undefined });
}

/** Whether two records say different things to their reader: when they were touched does not count. */
export function differ(a: Revised, b: Revised): boolean {
  return contentOf({ ...a, ...untouched }) !== contentOf({ ...b, ...untouched });
}
const untouched = { updatedAt: undefined };

/**
 * The revision of what two records became. One of them won unchanged: its own, when that is already the higher one.
 * Otherwise one more than both, since nobody may see two contents under one revision.
 */
export function mergedRevision(merged: Revised, a: Revised, b: Revised): number {
  const content = contentOf(merged);
  const isA = content === contentOf(a);
  const isB = content === contentOf(b);
  if (isA && (isB || a.revision > b.revision)) return Math.max(a.revision, isB ? b.revision : 0);
  if (isB && b.revision > a.revision) return b.revision;
  return Math.max(a.revision, b.revision) + 1;
}
