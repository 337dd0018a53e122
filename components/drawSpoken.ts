import type { Article } from '@/utils/article/article';

import { locate, type Piece, storyRoots } from './locate';
import { READING_LINE } from './storyBlocks';
import { unwrap, wrapPiece } from './wrapPiece';

const NAME = 'spoken';

interface Registry {
  set: (name: string, highlight: object) => void;
  delete: (name: string) => void;
}

/** Marks the sentence that is being spoken and keeps it in view; without one, marks nothing. */
export function drawSpoken(
  article: Article,
  sentence: { start?: number | undefined; end?: number | undefined } | undefined,
): void {
  const { highlights } = CSS as { highlights?: Registry };
  highlights?.delete(NAME);
  unwrap(document.querySelectorAll('mark.spoken'));
  if (sentence?.start === undefined || sentence.end === undefined) return;
  const pieces = locate(storyRoots(), article.text, { start: sentence.start, end: sentence.end });
  if (pieces.length === 0) return;
  const ranges = pieces.map(rangeOf);
  if (highlights) highlights.set(NAME, new Highlight(...ranges));
  else for (const piece of pieces.toReversed()) wrapPiece(piece, spoken());
  keepInView(ranges[0]);
}

function spoken(): HTMLElement {
  const element = document.createElement('mark');
  element.className = 'spoken';
  return element;
}

function rangeOf({ node, from, to }: Piece): Range {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** A sentence in the upper two thirds is seen already; moving the page for it would be unrest. */
function keepInView(range: Range | undefined): void {
  const box = range?.getBoundingClientRect();
  if (!box || (box.top > READING_LINE && box.bottom < innerHeight * 0.66)) return;
  scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
}
