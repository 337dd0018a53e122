import type { Passage } from './passages';

const name = 'data-passage';

/** Numbers the elements that hold passages, and the pictures, so that they are known again in a copy of the page. */
export function markElements(body: Element, passages: readonly Passage[]): void {
  for (const [index, { holder }] of passages.entries())
    if (!holder.hasAttribute(name)) holder.setAttribute(name, String(index));
  for (const [index, image] of [...body.getElementsByTagName('img')].entries())
    image.setAttribute(name, `img ${index}`);
}

/** The marks that are found in an element, itself included. */
export function marksIn(root: Element): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const element of [root, ...root.querySelectorAll(`[${name}]`)]) {
    const mark = element.getAttribute(name);
    if (mark !== null) marks.add(mark);
  }
  return marks;
}

export const isMarked = (element: Element, marks: ReadonlySet<string>): boolean =>
  marks.has(element.getAttribute(name) ?? '');
