/** What one reader made of one page, in the form that `npm run extract` prints and the scorers read. */
export interface Reading {
  isArticle: boolean;
  article: ReadArticle | null;
  error?: string;
}

export interface ReadArticle {
  title?: string;
  lead?: string;
  byline?: string;
  published?: { date: string };
  text: string;
  captions: string[];
  attachments: { name: string; url: string }[];
}

/** What the page hands back: the reading and the time of every reader, by its name. */
export interface Comparison {
  readings: Record<string, Reading>;
  /** Milliseconds. Absent where a reader failed: the time until an error says nothing. */
  times: Record<string, number>;
  /** Milliseconds of bare Readability, which all times are divided by. */
  yardstick: number;
}
