import type { Article } from '@/utils/article/article';
import type { Span } from '@/utils/article/span';

import { locate, type Piece, storyRoots } from './locate';
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
  keepInView(first);
  return true;
}

/** As long as pictures above it may still be loading. */
const SETTLING = 6_000;

/** Scrolls to an element, and again when what loads above moves it, unless somebody scrolled meanwhile. */
function keepInView(element: HTMLElement): void {
  let left: number | undefined;
  const observer = new ResizeObserver(() => {
    if (left !== undefined && Math.abs(scrollY - left) > 1) return observer.disconnect();
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    left = scrollY;
  });
  observer.observe(element.closest('.article') ?? element);
  setTimeout(() => observer.disconnect(), SETTLING);
}

function mark(piece: Piece): HTMLElement {
  const element = document.createElement('mark');
  element.className = 'found';
  return wrapPiece(piece, element);
}
