import { isAround } from './elements';

/** As many nodes as tell whether there are sentences on a page. */
const enough = 4_000;

const noStory = /^(?:a|h\d|noscript|option|script|style|t[dh])$/;

/** Characters of lines that are long enough for sentences, whatever they stand in: some stories have no paragraphs. */
export function lineText(page: Document): number {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(), count = 0; node && count < enough; node = walker.nextNode(), count++) {
    const length = node.nodeValue?.trim().length ?? 0;
    const box = node.parentElement;
    if (length >= 60 && box && !noStory.test(box.localName) && !isAround(box)) sum += length;
  }
  return sum;
}
