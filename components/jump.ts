import type { Article } from '@/utils/article/article';
import type { Span } from '@/utils/article/span';

import { locate } from './locate';

/** Scrolls to a stretch of the article shown on this page, marks it and gives it the focus. */
export function jumpTo(article: Article, span: Span): void {
  unmark();
  const range = locate([...document.querySelectorAll('.article-lead, .article-body')], article.text, span);
  const first = range && mark(range);
  if (!first) return;
  first.focus({ preventScroll: true });
  keepInView(first);
}

/** As long as pictures above it may still be loading. */
const SETTLING = 2_000;

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

/** Puts a `mark` around every piece of text in a range; the first of them can have the focus. */
function mark(range: Range): HTMLElement | undefined {
  const pieces = textsIn(range).map(({ node, from, to }) => {
    const piece = new Range();
    piece.setStart(node, from);
    piece.setEnd(node, to);
    const element = document.createElement('mark');
    element.className = 'found';
    piece.surroundContents(element);
    return element;
  });
  const [first] = pieces;
  if (first) first.tabIndex = -1;
  return first;
}

function textsIn(range: Range): { node: Text; from: number; to: number }[] {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range;
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; from: number; to: number }[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : node.length;
    if (node.data.slice(from, to).trim()) texts.push({ node, from, to });
  }
  return texts;
}

function unmark(): void {
  for (const element of document.querySelectorAll('mark.found')) {
    const parent = element.parentNode;
    element.replaceWith(...element.childNodes);
    parent?.normalize();
  }
}
