import * as v from 'valibot';

import type { Highlight, NoteHead, Saved } from '@/utils/notes/note';
import type { Mark } from '@/utils/notes/marks';
import type { KeptPictures } from '@/utils/notes/pictures';

import { type Article, ArticleSchema } from '@/utils/article/article';
import { type Span, SpanSchema } from '@/utils/article/span';
import { HighlightSchema, RemarkSchema, TagSchema } from '@/utils/notes/note';
import { RuleSchema } from '@/utils/rules/rule';

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
    /** When it was first seen to say something else than when it was saved. */
    changedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  }),
  v.object({ kind: v.literal('refused'), refusal: RefusalSchema }),
]);
export type Reading = v.InferOutput<typeof ReadingSchema>;

export const PageSeenSchema = v.object({ isArticle: v.boolean() });
/** Which tab is meant: the one named, or the one the sender's frame stands in. A framed page has no other way to tell. */
export const TabSchema = v.object({ tabId: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))) });
/** Pieces of the receipt that are wanted back, by their keys. */
const wanted = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(40))), v.maxLength(100));
export const ReadTabSchema = v.object({ ...TabSchema.entries, wanted: v.optional(wanted) });
/** How a page is to be read: by the site's rule, with pieces brought back; for the reader, which may be closed meanwhile. */
export const HowSchema = v.object({
  rule: v.optional(RuleSchema),
  wanted: v.optional(wanted),
  forReader: v.optional(v.literal(true)),
});
export type HowToRead = v.InferOutput<typeof HowSchema>;
/** With `shown` an open reader stays open; with `at` it goes to that stretch of its story. */
export const ToggleSchema = v.object({
  ...TabSchema.entries,
  shown: v.optional(v.literal(true)),
  at: v.optional(SpanSchema),
});
/** First words of a paragraph, without white space. */
export const WordsSchema = v.object({ words: v.pipe(v.string(), v.maxLength(80)) });
export const PictureSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(8_000), v.regex(/^https?:\/\//i)),
});
/** The next page of a split article. */
export const NextPageSchema = v.object({ ...TabSchema.entries, ...PictureSchema.entries });
const noteId = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** What is left out stays as it is. */
export const ChangeSchema = v.object({
  id: noteId,
  addTags: v.optional(v.pipe(v.array(TagSchema), v.maxLength(100))),
  removeTags: v.optional(v.pipe(v.array(TagSchema), v.maxLength(100))),
  remark: v.optional(RemarkSchema),
  remarkBefore: v.optional(RemarkSchema),
  binned: v.optional(v.boolean()),
});
export const MarkSchema = v.omit(HighlightSchema, ['revision', 'createdAt', 'updatedAt']);
export const MarkChangeSchema = v.object({
  id: HighlightSchema.entries.id,
  colour: v.optional(HighlightSchema.entries.colour),
  remark: v.optional(RemarkSchema),
  remarkBefore: v.optional(RemarkSchema),
});
export const MarkIdSchema = v.object({ id: HighlightSchema.entries.id });
export const NoteIdSchema = v.object({ id: noteId });
/** The note whose pictures are meant, and the tab of its page. */
export const KeepPicturesSchema = v.object({ ...TabSchema.entries, id: noteId });
/** Pages of the extension that the reader's frame leads to. */
export const PageSchema = v.object({ page: v.picklist(['notes', 'settings']) });
export const EmptyBinSchema = v.object({ all: v.boolean() });
export const SaveSchema = v.object({ article: ArticleSchema });
/** What came of saving an article elsewhere than on the page that is told; without `saved` it could not be stored. */
export const SaveToldSchema = v.object({
  id: noteId,
  saved: v.optional(v.object({ savedAt: v.string(), replaced: v.boolean(), changed: v.boolean() })),
});

/** What the background may ask of our scripts in a page, and of the reader's frame in it. */
export interface PageProtocol {
  /** Read the page. */
  readPage: (data: HowToRead) => Reading;
  /** The same, asked of the script that holds the reader's frame while the one that reads is on its way. */
  readSoon: (data: HowToRead) => Reading;
  /** Give up reading for a reader that was closed. */
  stopReading: () => void;
  /** Fetch another page of the same site and read it; null when it cannot be, or holds no story. */
  readNext: (data: v.InferOutput<typeof PictureSchema>) => Article | null;
  /** Show or hide the reader; answers what became of it: opened just now, open already, or closed. */
  switchReader: (data: { shown?: boolean; at?: Span }) => 'opened' | 'open' | 'closed';
  /** The paragraph its owner is at in the reader: the page goes there when the reader is left. */
  noteWords: (data: v.InferOutput<typeof WordsSchema>) => void;
  /** Say something in the page, where no page of ours is left to say it in. */
  sayHere: (data: { words: string }) => void;
  /** A picture as the page itself may load it, as a `data:` address, or null. */
  fetchImage: (data: v.InferOutput<typeof PictureSchema>) => string | null;
  /** To the reader's frame alone: the article was saved by the browser's own shortcut or menu. */
  saveTold: (data: v.InferOutput<typeof SaveToldSchema>) => void;
}

/** Every message between the extension's parts. Data is checked with its schema where it arrives. */
export interface Protocol extends PageProtocol {
  /** Detector to background: this page is, or is no longer, an article. */
  pageSeen: (data: v.InferOutput<typeof PageSeenSchema>) => void;
  /** Extension page to background: open or close the reader over a tab's page. */
  toggleReader: (data: v.InferOutput<typeof ToggleSchema>) => Refusal | null;
  /** Extension page to background: read a tab's page. */
  readTab: (data: v.InferOutput<typeof ReadTabSchema>) => Reading;
  /** The reader's frame to background: the next page of its tab's article; null when it cannot be had. */
  nextPage: (data: v.InferOutput<typeof NextPageSchema>) => Article | null;
  /** Extension page to background: let the reader show the story of a tab's page by hand. */
  pickBlock: (data: v.InferOutput<typeof TabSchema>) => Refusal | null;
  /** The picker to background: keep a rule for the site of its page. */
  ruleMade: (data: v.InferOutput<typeof RuleSchema>) => void;
  /** The reader's frame to background: the paragraph its owner is at. */
  atWords: (data: v.InferOutput<typeof WordsSchema>) => void;
  /** The reader's frame to background: leave the reader. */
  leaveReader: () => void;
  /** The reader's frame to background: a picture as the page itself may load it. */
  loadPicture: (data: v.InferOutput<typeof PictureSchema>) => string | null;
  /** Extension page to background: store an article as a note. Resolves when it is on disk. */
  saveArticle: (data: v.InferOutput<typeof SaveSchema>) => Saved;
  /** Extension page to background: keep the pictures of a note whose page stands in a tab. */
  keepPictures: (data: v.InferOutput<typeof KeepPicturesSchema>) => KeptPictures;
  /** Extension page to background: change a note's tags or remark, put it in the bin or take it out again. */
  changeNote: (data: v.InferOutput<typeof ChangeSchema>) => void;
  /** Extension page to background: remove for good what is in the bin, all of it or what has been there long enough. */
  emptyBin: (data: v.InferOutput<typeof EmptyBinSchema>) => number;
  /** Extension page to background: open the notes page on a note. */
  openNote: (data: v.InferOutput<typeof NoteIdSchema>) => void;
  /** The reader's frame to background: open a page of the extension in a tab of its own. */
  openPage: (data: v.InferOutput<typeof PageSchema>) => void;
  /** Extension page to background: a note's head; null when there is none. */
  headOf: (data: v.InferOutput<typeof NoteIdSchema>) => NoteHead | null;
  /** The reader's frame, whose own storage may be kept apart from ours, to background: the highlights of a note. */
  marksOf: (data: v.InferOutput<typeof NoteIdSchema>) => Highlight[];
  /** Extension page to background: add a highlight. */
  putMark: (data: Mark) => void;
  /** Extension page to background: change a highlight's colour or remark. */
  changeMark: (data: v.InferOutput<typeof MarkChangeSchema>) => void;
  /** Extension page to background: remove a highlight. */
  removeMark: (data: v.InferOutput<typeof MarkIdSchema>) => void;
  /** The notes page to background: it changed the library itself, as by an import. */
  libraryChanged: () => void;
  /** Extension page to background: the reader's shortcut as the browser really assigned it; empty where it has none. */
  readerShortcut: () => string;
}
