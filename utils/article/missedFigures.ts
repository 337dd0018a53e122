import type { Block } from './blocks';

import { findText, precedes } from './places';
import { toBlocks } from './toBlocks';

/** Where each stands is looked for among all texts of the page. */
const most = 40;

/**
 * The story with the captioned figures that stand between its title and its last words and that were not chosen with
 * it: portals set the leading photo above the element that holds the story. Each goes where it stands in the page.
 */
export function withMissedFigures(
  copy: Document,
  blocks: Block[],
  title: Element | undefined,
  base: string,
): Block[] {
  if (!copy.querySelector('figure figcaption')) return blocks;
  const lastText = blocks.findLast((block) => block.kind !== 'image')?.text;
  const end = lastText && title ? findText(copy, lastText) : undefined;
  if (!title || !end) return blocks;
  const known = new Set(blocks.flatMap((block) => (block.kind === 'image' ? block.image.url : [])));
  const whole = [...blocks];
  for (const figure of [...copy.querySelectorAll('figure')].slice(0, most)) {
    if (!figure.querySelector('figcaption') || figure.closest('li, a, aside, nav')) continue;
    if (!precedes(title, figure) || !precedes(figure, end) || figure.contains(end)) continue;
    const box = copy.createElement('div');
    box.append(figure.cloneNode(true));
    const missed = toBlocks(box, base).filter(
      (block) => block.kind === 'image' && !known.has(block.image.url),
    );
    if (missed.length > 0) whole.splice(placeOf(figure, whole, copy), 0, ...missed);
  }
  return whole;
}

/** The index of the first block that stands behind a figure. */
function placeOf(figure: Element, blocks: Block[], copy: Document): number {
  const index = blocks.findIndex((block) => {
    const place = block.kind === 'image' ? undefined : findText(copy, block.text);
    return place !== undefined && precedes(figure, place);
  });
  return index < 0 ? blocks.length : index;
}
