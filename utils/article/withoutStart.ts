import type { TextBlock } from './blocks';

import { normalize } from './text';

/**
 * A paragraph without the words it opens with, when a new sentence follows them directly; undefined when it does not
 * open with them, or nothing is left. Markup behind the words stays.
 */
export function withoutStart(block: TextBlock, start: string): TextBlock | undefined {
  if (start.length < 12 || !block.text.startsWith(start)) return undefined;
  const text = block.text.slice(start.length).trimStart();
  if (!/^["“(]?\p{Lu}/u.test(text)) return undefined;
  const content = block.content.cloneNode(true) as HTMLElement;
  let left = [...start.replace(/\s+/g, '')].length;
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    const letters = [...normalize(node.nodeValue ?? '')];
    let taken = 0;
    while (taken < letters.length && left > 0) if (letters[taken++]?.trim()) left--;
    node.nodeValue = letters.slice(taken).join('');
  }
  return { ...block, content, text, bold: false, italic: false };
}
