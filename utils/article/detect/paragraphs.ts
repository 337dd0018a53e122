import { lengthOf, parentOf, someOf, unlinkedLength } from './elements';

/** What is shorter is a label, a name or a line of an address. */
const shortest = 40;

const inline = /^(?:b|strong|i|em|font|span|u)$/;
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
    const place = line && boxAround(line);
    if (!place) return false;
    // The line behind one `br` is the line before the next.
    const text = lineLength(br.nextSibling) + (line === last ? 0 : lineLength(br.previousSibling));
    last = line;
    return text >= shortest && isDone(place, text, br);
  });
}

function lineLength(node: Node | null): number {
  if (!node || (node instanceof Element && !inline.test(node.localName))) return 0;
  return lengthOf(node);
}

/** The box around inline markup; undefined where a paragraph has been counted already. */
function boxAround(line: Element): Element | undefined {
  let around: Element | null = line;
  for (let step = 0; around && step < 5; step++, around = parentOf(around)) {
    if (box.test(around.localName)) return around;
    if (!inline.test(around.localName)) return undefined;
  }
  return undefined;
}
