import * as v from 'valibot';

/** Text that has been through `normalize`: NFC, single spaces, no invisible marks, never empty. */
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000_000));
const line = v.pipe(text, v.maxLength(4_000));

/** An absolute http(s) address. Anything else (`javascript:`, `data:`, `file:`) never enters an Article. */
const webAddress = v.pipe(
  v.string(),
  v.maxLength(8_000),
  v.check((value) => /^https?:\/\/[^\s/]/i.test(value), 'an http or https address'),
);

/** A calendar day, or a day with its local clock time: `2021-12-16`, `2021-12-16T14:05`. */
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/));

const PublishedSchema = v.object({
  date: isoDate,
  /** True when no date line or metadata said so and it was worked out from the story ("Sáng 16/12", "năm 2021"). */
  inferred: v.boolean(),
  /** The words or the metadata value the date was taken from. */
  text: line,
});

const PublisherSchema = v.object({
  /** The portal's or newspaper's own name. */
  name: line,
  /** The body that runs it ("Cơ quan quản lý"). */
  agency: v.optional(line),
  /** The person who answers for it ("Trưởng Ban biên tập"). */
  editor: v.optional(line),
  /** The line of the page each was taken from; absent where the page says it to machines alone. */
  words: v.optional(v.object({ name: v.optional(line), agency: v.optional(line), editor: v.optional(line) })),
});

const ImageSchema = v.object({
  url: webAddress,
  alt: v.optional(line),
  caption: v.optional(line),
});

const AttachmentSchema = v.object({
  name: line,
  url: webAddress,
  /** What program opens it; `other` where neither address nor words tell. Notes saved before this have none. */
  kind: v.optional(v.picklist(['pdf', 'doc', 'xls', 'ppt', 'zip', 'other'])),
  /** Bytes, as the page states them, rounded as it rounds them. */
  size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The page shows the file in a viewer. */
  shown: v.optional(v.literal(true)),
});

const MediaSchema = v.object({
  kind: v.picklist(['video', 'audio']),
  /** Where it plays: the file, or the page of a player. */
  url: webAddress,
  title: v.optional(line),
  /** The picture that stands for it until it plays. */
  poster: v.optional(webAddress),
  /** Index of the top-level block of `html` behind which it stood; absent above the first and where nobody can tell. */
  at: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** What kind of rule took something away; `unlikely` is what was judged to be no story. */
const kinds = [
  'around',
  'hidden',
  'comments',
  'portal',
  'form',
  'counter',
  'imprint',
  'sideBox',
  'banner',
  'sponsored',
  'leftover',
  'related',
  'unlikely',
] as const;

const RemovedSchema = v.object({
  kind: v.picklist(kinds),
  /** Its first words. */
  text: line,
  /** How much it was, in characters. */
  chars: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** What it is asked for by, to be brought back; absent where it cannot be by itself, and in notes saved before this. */
  key: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(40))),
  /** More of its words, or all of them; absent where the page's pieces have too many. */
  words: v.optional(v.pipe(text, v.maxLength(2_000))),
  /** It was brought back: the article has it. */
  kept: v.optional(v.literal(true)),
});

/**
 * A page, read once: the one value everything else is a pure function of. JSON only.
 * A part that the page does not state is absent, never empty and never invented.
 */
export const ArticleSchema = v.object({
  /** Address of the page, without its fragment and the marks of where its visitor came from. */
  address: webAddress,
  title: line,
  /** The introductory paragraph (sapo) without its dateline. It is not repeated in `html`. */
  lead: v.optional(text),
  /** Who wrote it, as printed; several people stay in one string in the page's order. */
  byline: v.optional(line),
  /** Where the story comes from: the dateline's agency ("Haiphong.gov.vn") or the named source ("Báo Dân Trí"). */
  source: v.optional(line),
  /** The lines of the page the author and the source were taken from; absent where it says them to machines alone. */
  words: v.optional(v.object({ byline: v.optional(line), source: v.optional(line) })),
  publisher: v.optional(PublisherSchema),
  published: v.optional(PublishedSchema),
  /** BCP 47 primary tag, such as `vi`. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  direction: v.picklist(['ltr', 'rtl']),
  /** The story without title and lead. Only elements and attributes of the allow-list; sanitize before showing. */
  html: v.pipe(v.string(), v.maxLength(5_000_000)),
  /** Lead and story as clean text: paragraphs parted by an empty line, captions in their place. */
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(3_000_000)),
  images: v.array(ImageSchema),
  attachments: v.array(AttachmentSchema),
  /** Films and sounds of the story, in page order. */
  media: v.optional(v.array(MediaSchema)),
  /** Where a story that is split over several pages goes on. */
  nextPage: v.optional(webAddress),
  /** Where such a story begins, when this is a later page of it. */
  firstPage: v.optional(webAddress),
  /** What of the page's text is not in the article, in the order in which it was taken away. */
  removed: v.optional(v.array(RemovedSchema)),
});

export type Article = v.InferOutput<typeof ArticleSchema>;
export type Published = v.InferOutput<typeof PublishedSchema>;
export type Publisher = v.InferOutput<typeof PublisherSchema>;
export type ArticleImage = v.InferOutput<typeof ImageSchema>;
export type Removed = v.InferOutput<typeof RemovedSchema>;
export type Attachment = v.InferOutput<typeof AttachmentSchema>;
export type Media = v.InferOutput<typeof MediaSchema>;
