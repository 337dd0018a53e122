/** What a summary is made from; an Article fits. Captions and headings are never bullets. */
export interface Story {
  title: string;
  /** Paragraphs parted by an empty line. */
  text: string;
  /** The introduction `text` begins with, where it is known apart from the rest. */
  lead?: string;
  /** Every line is a paragraph, an item or a row of its own, as in an Article; without it a line may be broken anywhere. */
  isLined?: boolean;
  captions?: readonly string[];
  headings?: readonly string[];
  language?: string;
}

/** A trimmed sentence, and the place of the whole sentence in the story's text. */
export interface Bullet {
  text: string;
  start: number;
  end: number;
}
