/**
 * What is known of one family of portals, in CSS selectors over its article pages. A family is recognised by what the
 * page says of itself, never by its host, so that a portal nobody has seen works on its first visit.
 * A part that is left out is found by the general rules, as is a part whose selector matches nothing.
 */
export interface Portal {
  name: string;
  /** The case in `test/pages` that shows the family's shape. */
  example: string;
  /** Matches on an article page of the family, and on no other family's. */
  recognise: string;
  title?: string;
  /** Headings that are never a story's title, or stand in what never holds one. */
  notTitle?: string;
  lead?: string;
  /** The element or elements that hold the story; several are read in page order. */
  body?: string;
  /** Elements whose text holds the date of publication, whatever else it holds. */
  date?: string;
  byline?: string;
  source?: string;
  attachments?: string;
  /** Clutter that only this family's own names tell from the story. */
  clutter?: string;
}
