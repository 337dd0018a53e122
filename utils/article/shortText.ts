import { normalize } from './text';

/**
 * An element's normalised text when it is no longer than `most` characters; undefined when it is. Stops as soon as it
 * is known to be too long, where `textContent` would first put a whole page together.
 */
export function shortText(element: Element, most: number): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    text += node.nodeValue ?? '';
    if (text.length <= most) continue;
    // White space between elements does not count.
    text = text.replace(/\s{2,}/g, ' ');
    if (text.length > most) return undefined;
  }
  return normalize(text);
}
