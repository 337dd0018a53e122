/** What a story shown on this page consists of, from its title to its last block, in order. */
export const storyBlocks = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.article-head h1, .article-lead, .article-body > *'),
];

/** Where a line is read: this far below the upper edge of the window, in CSS pixels, under the bar. */
export const READING_LINE = 80;

/** The block that is being read: the first that reaches below the reading line. -1 while there is no story. */
export function blockInView(blocks: readonly Element[]): number {
  const index = blocks.findIndex((block) => block.getBoundingClientRect().bottom > READING_LINE + 4);
  return index < 0 ? blocks.length - 1 : index;
}

/** Puts a block's first line on the reading line, and the focus on it, so that what reads aloud goes on from there. */
export function goToBlock(block: HTMLElement): void {
  if (!block.matches('a, button, [tabindex]')) block.tabIndex = -1;
  block.focus({ preventScroll: true });
  scrollBy({ top: block.getBoundingClientRect().top - READING_LINE, behavior: 'instant' });
}

/** One block on or back from where the reader is. False at either end. */
export function stepBlock(by: 1 | -1): boolean {
  const blocks = storyBlocks();
  const at = blockInView(blocks);
  const isAbove = (blocks[at]?.getBoundingClientRect().top ?? 0) < READING_LINE - 4;
  // Back from within a block is its own beginning.
  const next = blocks[by < 0 && isAbove ? at : at + by];
  if (!next) return false;
  goToBlock(next);
  return true;
}
