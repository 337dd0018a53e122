import * as v from 'valibot';

import { ArticleSchema } from '@/utils/article/article';

const isoTime = v.pipe(v.string(), v.isoTimestamp());
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const revision = v.pipe(v.number(), v.integer(), v.minValue(1));
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));

/** A tag as its owner wrote it: NFC, single blanks, no comma. */
export const TagSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(80), v.regex(/^[^,\p{Cc}]+$/u));
/** Markdown; empty while there is none. */
export const RemarkSchema = v.pipe(v.string(), v.maxLength(100_000));

/**
 * What a list, a filter and a sort need of a note, kept apart from its articles so that ten thousand of them are read at
 * once. Facts of the article are those of its newest version. Shaped for sync: a stable id, a revision, no removal
 * without a tombstone.
 */
export const NoteHeadSchema = v.object({
  /** SHA-256 of the article's address in hex: saving a page twice, or retrying, cannot make a double. */
  id: digest,
  /** Grows by one with every change. */
  revision,
  address: v.pipe(v.string(), v.maxLength(8_000), v.regex(/^https?:\/\/[^\s/]/i)),
  title: line,
  /** The portal or newspaper. */
  publisher: v.optional(line),
  byline: v.optional(line),
  /** Day, or day and time, of publication. */
  published: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/))),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  /** Official documents the article names: their symbols, or their names without one; each once. */
  documents: v.pipe(v.array(line), v.maxLength(500)),
  tags: v.pipe(v.array(TagSchema), v.maxLength(100)),
  remark: RemarkSchema,
  /** When the page was first saved. ISO 8601, UTC. */
  savedAt: isoTime,
  /** When anything of the note last changed. */
  updatedAt: isoTime,
  /** The newest version's id. */
  version: v.pipe(v.string(), v.minLength(1), v.maxLength(140)),
  /** When the page was first seen to say something else than when it was saved. */
  changedAt: v.optional(isoTime),
  /** How many highlights it has. */
  highlights: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Set while the note is in the bin. */
  binnedAt: v.optional(isoTime),
});
export type NoteHead = v.InferOutput<typeof NoteHeadSchema>;

/** The article as the page told it at one time. Versions are never changed; the same text is the same version. */
export const VersionSchema = v.object({
  /** Note and digest: `<note id>-<digest>`. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}-[0-9a-f]{64}$/)),
  noteId: digest,
  /** SHA-256 in hex of `proofText(article)` as UTF-8. */
  digest,
  /** When the page was first seen like this. */
  seenAt: isoTime,
  article: ArticleSchema,
});
export type Version = v.InferOutput<typeof VersionSchema>;

export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const;

/** A passage the reader marked, held by its words and what stands around them, so that it is found when the page changed. */
export const HighlightSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  noteId: digest,
  revision,
  /** The words marked, as they stand in the article's text. */
  quote: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
  /** Up to 64 characters before and behind. */
  prefix: v.pipe(v.string(), v.maxLength(64)),
  suffix: v.pipe(v.string(), v.maxLength(64)),
  /** Offset of the quote in the text it was marked in. */
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  colour: v.picklist(highlightColours),
  /** Markdown; empty while there is none. */
  remark: RemarkSchema,
  createdAt: isoTime,
  updatedAt: isoTime,
});
export type Highlight = v.InferOutput<typeof HighlightSchema>;

/** What was removed for good, so that no other machine brings it back. */
export const TombstoneSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(140)),
  kind: v.picklist(['note', 'version', 'highlight']),
  deletedAt: isoTime,
});
export type Tombstone = v.InferOutput<typeof TombstoneSchema>;

/** A note with all that belongs to it: what is shown, exported and backed up. */
export const NoteSchema = v.object({
  ...NoteHeadSchema.entries,
  /** Oldest first; never empty; the last is the one `version` names. */
  versions: v.pipe(v.array(VersionSchema), v.minLength(1)),
  /** In the order of the text. */
  marks: v.array(HighlightSchema),
});
export type Note = v.InferOutput<typeof NoteSchema>;

/** The newest version's article. */
export function articleOf(note: Pick<Note, 'versions'>): Version['article'] {
  const version = note.versions.at(-1);
  if (!version) throw new Error('a note without a version');
  return version.article;
}

/** How saving ended: the note was new, or the page was saved before; and whether it says something else than then. */
export interface Saved {
  id: string;
  savedAt: string;
  replaced: boolean;
  changed: boolean;
}
