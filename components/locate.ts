import type { Span } from '@/utils/article/span';

/** A piece of what is shown: `node.data.slice(from, to)`. */
export interface Piece {
  node: Text;
  from: number;
  to: number;
}

/**
 * Finds where a stretch of the article's text is shown. The text and what is shown differ in white space and in what
 * stands between blocks, so both are compared without any.
 * @param roots elements that show the story, in its order.
 * @returns its pieces in order; none when it is not shown, as when the page was read anew and has changed.
 */
export function locate(roots: readonly Element[], text: string, { start, end }: Span): Piece[] {
  const wanted = squeeze(text.slice(start, end));
  if (!wanted) return [];
  const { shown, nodes } = readShown(roots);
  const before = squeeze(text.slice(0, start)).length;
  const at = occurrence(shown, wanted, countBefore(squeeze(text), wanted, before));
  return at < 0 ? [] : nodes.flatMap((node) => pieceOf(node, at, at + wanted.length));
}

export const squeeze = (text: string) => text.replace(/\s+/gu, '');

/** A text node, and where its letters begin among all that is shown. */
export interface Shown {
  node: Text;
  first: number;
}

/** The elements that show the article on this page, in its order. */
export const storyRoots = (): Element[] => [...document.querySelectorAll('.article-lead, .article-body')];

/** What the roots show without white space, and the text nodes it is in. */
export function readShown(roots: readonly Element[]): { shown: string; nodes: Shown[] } {
  let shown = '';
  const nodes: Shown[] = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node: node as Text, first: shown.length });
      shown += squeeze(node.nodeValue ?? '');
    }
  }
  return { shown, nodes };
}

/** The part of a node that lies between two places of what is shown. */
function pieceOf({ node, first }: Shown, start: number, end: number): Piece[] {
  const letters = squeeze(node.data).length;
  if (first + letters <= start || first >= end || letters === 0) return [];
  const from = offsetOf(node, Math.max(0, start - first));
  const to = offsetOf(node, Math.min(letters, end - first) - 1) + 1;
  return [{ node, from, to }];
}

/** Where the nth letter of a node stands in it, white space counted. */
export function offsetOf({ data }: Pick<Text, 'data'>, n: number): number {
  let left = n;
  for (let offset = 0; offset < data.length; offset++) {
    if (/\s/u.test(data[offset] ?? '')) continue;
    if (left-- === 0) return offset;
  }
  return data.length;
}

/** How often `wanted` occurs in `text` before a place. */
export function countBefore(text: string, wanted: string, place: number): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0 && at < place; at = text.indexOf(wanted, at + 1)) count++;
  return count;
}

/** Where `wanted` occurs for the nth time (from 0), or the last time when it occurs less often; -1 for never. */
export function occurrence(text: string, wanted: string, n: number): number {
  let at = text.indexOf(wanted);
  for (let i = 0; i < n; i++) {
    const next = text.indexOf(wanted, at + 1);
    if (next < 0) break;
    at = next;
  }
  return at;
}
