import type { Span } from '@/utils/article/span';

import { countBefore, occurrence, offsetOf, readShown, squeeze, storyRoots } from './locate';

/**
 * Which stretch of the article's text is selected on this page: the way back from `locate`.
 * @returns undefined when nothing of the story is selected, or it stands in the text in other words.
 */
export function selectedSpan(text: string): Span | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const roots = storyRoots();
  if (![range.startContainer, range.endContainer].every((end) => roots.some((root) => root.contains(end))))
    return undefined;
  const { shown, nodes } = readShown(roots);
  const first = nodes.find(({ node }) => range.comparePoint(node, node.length) >= 0);
  const last = nodes.findLast(({ node }) => range.comparePoint(node, 0) <= 0);
  if (!first || !last) return undefined;
  const head = first.node === range.startContainer ? first.node.data.slice(0, range.startOffset) : '';
  const tail = last.node === range.endContainer ? last.node.data.slice(0, range.endOffset) : last.node.data;
  const from = first.first + squeeze(head).length;
  const to = last.first + squeeze(tail).length;
  const wanted = shown.slice(from, to);
  if (!wanted) return undefined;
  const bare = squeeze(text);
  const at = occurrence(bare, wanted, countBefore(shown, wanted, from));
  if (at < 0) return undefined;
  const whole = { data: text };
  return { start: offsetOf(whole, at), end: offsetOf(whole, at + wanted.length - 1) + 1 };
}
