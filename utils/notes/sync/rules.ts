import type { Base } from '@/utils/notes/merge/heads';
import type { Highlight, NoteHead, Version } from '@/utils/notes/note';
import type { Kind } from './documentId';

import { mergeHeads } from '@/utils/notes/merge/heads';
import { mergeHighlights } from '@/utils/notes/merge/highlights';
import { canonical } from './canonical';
import { contentOf, differ } from './revision';
import { compareTimes } from './times';

/** What the sync must know of a kind of record. */
export interface Rules<T> {
  kind: Kind;
  revisionOf(record: T): number;
  /** When it last changed. */
  changedAt(record: T): string;
  /** Equal for records that say the same. */
  contentOf(record: T): string;
  /** Whether merging the two is a conflict worth telling. */
  differ(a: T, b: T): boolean;
  /** One of two, the same whichever comes first. */
  merge(a: T, b: T, base?: Base): T;
  /** What a mark keeps of it. */
  baseOf(record: T): Base | undefined;
}

/** @param seenAt When a version was first seen. */
export function headRules(seenAt: (version: string) => string): Rules<NoteHead> {
  return {
    kind: 'note',
    revisionOf: ({ revision }) => revision,
    changedAt: ({ updatedAt }) => updatedAt,
    contentOf,
    differ,
    merge: (a, b, base) => mergeHeads(a, b, seenAt, base),
    baseOf: ({ tags, remark }) => ({ tags, remark }),
  };
}

/** The same text seen twice is one version: that of the earlier time. */
export const versionRules: Rules<Version> = {
  kind: 'version',
  revisionOf: () => 1,
  changedAt: ({ seenAt }) => seenAt,
  contentOf: canonical,
  differ: () => false,
  merge: (a, b) => ((compareTimes(a.seenAt, b.seenAt) || (canonical(a) > canonical(b) ? 1 : -1)) > 0 ? b : a),
  baseOf: () => undefined,
};

export const highlightRules: Rules<Highlight> = {
  kind: 'highlight',
  revisionOf: ({ revision }) => revision,
  changedAt: ({ updatedAt }) => updatedAt,
  contentOf,
  differ,
  merge: mergeHighlights,
  baseOf: ({ remark }) => ({ tags: [], remark }),
};
