import type { Numbered } from './number';

/** A line that may be a head: whether it is one is seen from the others. */
export interface Head {
  /** Its place among the lines. */
  index: number;
  at: number;
  text: string;
  /** How it is told from prose: by its element, by bold, italic, capitals or a legal label, or by its number alone. */
  style: 'heading' | 'strong' | 'plain';
  /** A real heading's, 1 to 6. */
  level?: number;
  /** Absent for a head without a number; what it is then is its family. */
  number?: Numbered;
  /** Heads of one family count on from one another and stand at one depth. */
  family: string;
  /** It opens a document within the document, such as an annex, whose numbers begin anew. */
  opensPart?: boolean;
  /** The paragraph it heads is its own: it is run into it, as "Điều 5. …" always is. */
  hasText?: boolean;
}

/** What is known of a head before it is told what sort it is. */
export type Start = Pick<Head, 'index' | 'at' | 'text' | 'number'>;
