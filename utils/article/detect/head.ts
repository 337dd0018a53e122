import { weightOf } from './elements';

const day =
  /\b\d\d?[/.-]\d\d?[/.-]\d{4}\b|\b\d{4}([/.-])\d\d?\1\d\d?\b|\d年\d+月\d|\b\d\d?\.?(?: de| tháng)? (?:\p{L}{3,9}|\d\d?)\.?,?(?: de| năm)? (?:19|20)\d\d\b|\p{L}{3,9} \d\d?, 20\d\d/u;

/** Lines that lead elsewhere, or belong to the site. */
const elsewhere = 'a[href], li, nav, footer, header:not(article header, main header), script, style, option';

/** Lines printed around the beginning of a story: headline, day, author, buttons. */
function linesAround(page: Document, beginning: Node): string[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const read = (next: () => Node | null, most: number): string[] => {
    const lines: string[] = [];
    for (walker.currentNode = beginning; most > 0; ) {
      const node = next();
      if (!node) break;
      const line = node.nodeValue?.trim();
      if (!line) continue;
      most--;
      const box = node.parentElement;
      if (box && !Element.prototype.closest.call(box, elsewhere)) lines.push(line);
    }
    return lines;
  };
  const before = read(() => walker.previousNode(), 16);
  return [...before.reverse(), ...read(() => walker.nextNode(), 4)];
}

export interface Head {
  /** Whether a day is printed near the beginning. */
  isDated: boolean;
  /** A line close to the day that is long enough for a headline, and no sentence; mostly empty. */
  title: string;
}

export function readHead(page: Document, beginning: Node): Head {
  const lines = linesAround(page, beginning);
  const at = lines.findIndex((line) => day.test(line));
  const near = lines.slice(Math.max(0, at - 5), at + 5);
  const title = near.find(
    (line) => weightOf(line) >= 25 && line.length <= 250 && !day.test(line) && !/[.:;,…]$/.test(line),
  );
  return { isDated: at >= 0, title: at >= 0 ? (title ?? '') : '' };
}
