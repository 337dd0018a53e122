import type { Piece } from './locate';

/** Puts a piece of what is shown into an element. */
export function wrapPiece({ node, from, to }: Piece, element: HTMLElement): HTMLElement {
  const range = new Range();
  range.setStart(node, from);
  range.setEnd(node, to);
  range.surroundContents(element);
  // Where the piece began or ended its text, an empty one is left there.
  for (const side of [element.previousSibling, element.nextSibling]) {
    if (side instanceof Text && side.length === 0) side.remove();
  }
  return element;
}

/** Takes elements away and leaves what stands in them. */
export function unwrap(elements: Iterable<Element>): void {
  for (const element of elements) {
    const parent = element.parentNode;
    element.replaceWith(...element.childNodes);
    parent?.normalize();
  }
}
