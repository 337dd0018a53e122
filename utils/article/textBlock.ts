import type { TextBlock } from './blocks';

import { alignment } from './alignment';
import { normalize } from './text';

/** A paragraph or heading with what its markup says of it: bold or italic throughout, linked, aligned. */
export function textBlock(
  kind: 'paragraph' | 'heading',
  content: HTMLElement,
  text: string,
  origin: Element,
  glued: boolean,
): TextBlock {
  const align = alignment(origin);
  return {
    kind,
    content,
    text,
    origin,
    bold: covers(content, 'strong', text) || standsWithin(origin.closest('h1,h2,h3,h4,h5,h6,b,strong'), text),
    italic: covers(content, 'em', text),
    linked: shareLinked(content, text),
    glued,
    ...(align && { align }),
  };
}

/** Whether an element around the first word is around the last as well. */
const standsWithin = (element: Element | null, text: string): boolean =>
  element !== null && normalize(element.textContent ?? '').length >= text.length - 2;

function covers(content: Element, name: string, text: string): boolean {
  let length = 0;
  for (const each of content.querySelectorAll(name)) {
    if (!each.parentElement?.closest(name)) length += normalize(each.textContent ?? '').length;
  }
  return length >= text.length - 2;
}

/** The share of a text that is linked, 0 to 1. */
export function shareLinked(content: Element, text: string): number {
  let length = 0;
  for (const link of content.querySelectorAll('a')) length += normalize(link.textContent ?? '').length;
  return text.length === 0 ? 0 : Math.min(1, length / text.length);
}
