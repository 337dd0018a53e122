import * as v from 'valibot';

import type { Saved } from '@/utils/notes/note';

import { ArticleSchema } from '@/utils/article/article';
import { type Span, SpanSchema } from '@/utils/article/span';

/** Why a page gives no Article. Each has a sentence and a next step in the interface. */
export const RefusalSchema = v.picklist([
  /** Nothing that reads as a story: a home page, a list, a form, an empty page. */
  'no-story',
  /** More nodes than can be read in time. */
  'too-large',
  /** Not an HTML page: a PDF, a picture, plain text. */
  'not-html',
  /** The browser keeps extensions out: its own pages, its store, a file. */
  'closed-page',
  /** Reading failed in a way we did not foresee. */
  'failed',
]);
export type Refusal = v.InferOutput<typeof RefusalSchema>;

/** What reading a page came to. */
export const ReadingSchema = v.variant('kind', [
  v.object({
    kind: v.literal('article'),
    article: ArticleSchema,
    /** The detector's verdict; a list page may have a readable part and still be no article. */
    isArticle: v.boolean(),
    /** When the page was saved (ISO 8601); the background adds it. */
    savedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  }),
  v.object({ kind: v.literal('refused'), refusal: RefusalSchema }),
]);
export type Reading = v.InferOutput<typeof ReadingSchema>;

export const PageSeenSchema = v.object({ isArticle: v.boolean() });
/** Which tab is meant: the one named, or the one the sender's frame stands in. A framed page has no other way to tell. */
export const TabSchema = v.object({ tabId: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))) });
/** With `shown` an open reader stays open; with `at` it goes to that stretch of its story. */
export const ToggleSchema = v.object({
  ...TabSchema.entries,
  shown: v.optional(v.literal(true)),
  at: v.optional(SpanSchema),
});
export const PictureSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(8_000), v.regex(/^https?:\/\//i)),
});
export const BinSchema = v.object({ id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), binned: v.boolean() });
export const SaveSchema = v.object({ article: ArticleSchema });

/** What the background may ask of a page's reading script. */
export interface PageProtocol {
  /** Read the page. */
  readPage: () => Reading;
  /** Show or hide the reader; answers whether it is shown now. */
  switchReader: (data: { shown?: boolean; at?: Span }) => boolean;
  /** A picture as the page itself may load it, as a `data:` address, or null. */
  fetchImage: (data: v.InferOutput<typeof PictureSchema>) => string | null;
}

/** Every message between the extension's parts. Data is checked with its schema where it arrives. */
export interface Protocol extends PageProtocol {
  /** Detector to background: this page is, or is no longer, an article. */
  pageSeen: (data: v.InferOutput<typeof PageSeenSchema>) => void;
  /** Extension page to background: open or close the reader over a tab's page. */
  toggleReader: (data: v.InferOutput<typeof ToggleSchema>) => Refusal | null;
  /** Extension page to background: read a tab's page. */
  readTab: (data: v.InferOutput<typeof TabSchema>) => Reading;
  /** The reader's frame to background: leave the reader. */
  leaveReader: () => void;
  /** The reader's frame to background: a picture as the page itself may load it. */
  loadPicture: (data: v.InferOutput<typeof PictureSchema>) => string | null;
  /** Extension page to background: store an article as a note. Resolves when it is on disk. */
  saveArticle: (data: v.InferOutput<typeof SaveSchema>) => Saved;
  /** Extension page to background: put the note in the bin, or take it out again. */
  binNote: (data: v.InferOutput<typeof BinSchema>) => void;
}
