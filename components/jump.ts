import type { Article } from '@/utils/article/article';
import type { Span } from '@/utils/article/span';

import { locate, type Piece, storyRoots } from './locate';
import { untilMoved } from './untilMoved';
import { unwrap, wrapPiece } from './wrapPiece';

/**
 * Scrolls to a stretch of the article shown on this page, marks it and gives it the focus.
 * @returns whether it is shown.
 */
export function jumpTo(article: Article, span: Span): boolean {
  unwrap(document.querySelectorAll('mark.found'));
  const [first] = locate(storyRoots(), article.text, span).map(mark);
  if (!first) return false;
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  untilMoved(first, () => first.scrollIntoView({ block: 'center', behavior: 'instant' }), SETTLING);
  return true;
}

/** As long as pictures above it may still be loading. */
const SETTLING = 6_000;

function mark(piece: Piece): HTMLElement {
  const element = document.createElement('mark');
  element.className = 'found';
  return wrapPiece(piece, element);
}
