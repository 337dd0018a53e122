import type { Span } from '@/utils/article/span';

/**
 * Finds where a stretch of the article's text is shown. The text and what is shown differ in white space and in what
 * stands between blocks, so both are compared without any.
 * @param roots elements that show the story, in its order.
 * @returns null when it is not shown, as in an article whose markup was simplified meanwhile.
 */
export function locate(roots: readonly Element[], text: string, { start, end }: Span): Range | null {
  const wanted = squeeze(text.slice(start, end));
  if (!wanted) return null;
  const { shown, places } = readShown(roots);
  const at = occurrence(
    shown,
    wanted,
    countBefore(squeeze(text), wanted, squeeze(text.slice(0, start)).length),
  );
  const first = places(at);
  const last = places(at + wanted.length - 1);
  if (at < 0 || !first || !last) return null;
  const range = new Range();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

const squeeze = (text: string) => text.replace(/\s+/gu, '');

interface Place {
  node: Text;
  offset: number;
}

/** What the roots show without white space, and which letter of which node each letter of that is. */
function readShown(roots: readonly Element[]): { shown: string; places: (at: number) => Place | undefined } {
  let shown = '';
  const nodes: { node: Text; from: number }[] = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node: node as Text, from: shown.length });
      shown += squeeze(node.nodeValue ?? '');
    }
  }
  const places = (at: number): Place | undefined => {
    const found = nodes.findLast(({ from, node }) => from <= at && squeeze(node.data) !== '');
    if (!found || at < 0) return undefined;
    let left = at - found.from;
    for (let offset = 0; offset < found.node.length; offset++) {
      if (/\s/u.test(found.node.data[offset] ?? '')) continue;
      if (left-- === 0) return { node: found.node, offset };
    }
    return undefined;
  };
  return { shown, places };
}

/** How often `wanted` occurs in `text` before a place. */
function countBefore(text: string, wanted: string, place: number): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0 && at < place; at = text.indexOf(wanted, at + 1)) count++;
  return count;
}

/** Where `wanted` occurs for the nth time (from 0), or the last time when it occurs less often; -1 for never. */
function occurrence(text: string, wanted: string, n: number): number {
  let at = text.indexOf(wanted);
  for (let i = 0; i < n; i++) {
    const next = text.indexOf(wanted, at + 1);
    if (next < 0) break;
    at = next;
  }
  return at;
}
