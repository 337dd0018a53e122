import type { Line } from './line';

import { readWords, tidy } from './readWords';

/**
 * A story's top-level elements as lines, in their order. A list of one item is read as a paragraph: editors number
 * their headings so.
 * @param body the element whose children are the story's: `Article.html`, sanitized and set.
 */
export function linesOf(body: Element): Line[] {
  return Array.from(body.children, (element, at) => ({ at, ...readElement(element) }));
}

function readElement(element: Element): Omit<Line, 'at'> {
  const name = element.localName;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level)
    return { ...readWords(element), level: Number(level) as NonNullable<Line['level']>, kind: 'heading' };
  if (name === 'p') return { ...readWords(element), kind: 'paragraph' };
  const item = name === 'ol' || name === 'ul' ? onlyItem(element) : undefined;
  if (item) return { ...readWords(item, labelOf(element)), kind: 'paragraph' };
  const text = name === 'figure' ? '' : tidy(element.textContent ?? '');
  return { text, bold: false, italic: false, kind: 'other' };
}

/** The item of `<ol start="2"><li><strong>Giải pháp</strong></li></ol>`: what "2. Giải pháp" becomes in an editor. */
function onlyItem(list: Element): Element | undefined {
  const [item, ...more] = list.children;
  if (item?.localName !== 'li' || more.length > 0) return undefined;
  return item.querySelector('ul, ol, table, p + p') ? undefined : item;
}

const labelOf = (list: Element): string =>
  list.localName === 'ol' ? `${Number(list.getAttribute('start') ?? 1)}. ` : '- ';
