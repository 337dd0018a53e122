export interface Limits {
  /** Elements and text nodes looked at. More than that is refused: Readability's time grows faster than size. */
  nodes: number;
  /** Levels of nesting that are kept; what lies deeper moves up to the last of them. */
  depth: number;
  /** Characters of one attribute. Long `srcset`s make Readability's patterns run away. */
  attribute: number;
  /** Rows of one table. */
  rows: number;
  /** Whether hidden elements are copied as well. */
  hidden: boolean;
}

export const defaultLimits: Limits = {
  nodes: 80_000,
  depth: 150,
  attribute: 2_000,
  rows: 400,
  hidden: false,
};

/** The page has more nodes than we promise to read in time. */
export class PageTooLarge extends Error {
  override name = 'PageTooLarge';
}

export const tooLarge = ({ nodes }: Limits): PageTooLarge => new PageTooLarge(`more than ${nodes} nodes`);
