import { blockOf, isInline, lengthOf, someOf, unlinkedLength } from './elements';

/** What is shorter is a label, a name or a line of an address. */
const shortest = 40;

const box = /^(?:div|td|section|article|main|body|form)$/;

export type OnParagraph = (place: Element, text: number, beginning: Node) => boolean;

/**
 * Hands over the place and the unlinked length of each paragraph until told `true`: of `p`, and of what older
 * editors write instead, lines that end in `br`.
 */
export function eachParagraph(page: Document, isDone: OnParagraph): boolean {
  const read = (block: HTMLElement): boolean => {
    const text = unlinkedLength(block);
    return text >= shortest && block.parentElement !== null && isDone(block.parentElement, text, block);
  };
  if (someOf(page.getElementsByTagName('p'), read)) return true;
  let last: Element | null = null;
  return someOf(page.getElementsByTagName('br'), (br) => {
    const line = br.parentElement;
    const place = blockOf(line);
    // In other blocks a paragraph has been counted already.
    if (!place || !box.test(place.localName)) return false;
    // The line behind one `br` is the line before the next.
    const text = lineLength(br.nextSibling) + (line === last ? 0 : lineLength(br.previousSibling));
    last = line;
    return text >= shortest && isDone(place, text, br);
  });
}

function lineLength(node: Node | null): number {
  if (!node || (node instanceof Element && !isInline(node))) return 0;
  return lengthOf(node);
}
