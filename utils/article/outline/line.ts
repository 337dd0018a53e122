/** One top-level element of a story, as an outline sees it. */
export interface Line {
  /** Index among the story's top-level elements. */
  at: number;
  /** NFC, single spaces; a line break within the element stays one. Empty for a picture, whatever its caption says. */
  text: string;
  /** A real heading's. */
  level?: 1 | 2 | 3 | 4 | 5 | 6;
  /** All of its words are bold, or it is underlined as a whole. */
  bold: boolean;
  /** The words in bold it begins with, when the rest is not: the head run into "1. Mục tiêu: Đến năm 2030 …". */
  boldStart?: string;
  /** All of its words are italic. */
  italic: boolean;
  kind: 'paragraph' | 'heading' | 'other';
}
