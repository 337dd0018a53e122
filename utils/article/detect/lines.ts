import { blockOf, lengthOf, parentOf } from './elements';
import type { OnParagraph } from './paragraphs';

/** As many nodes as tell whether there are sentences on a page. */
const enough = 4_000;

const noStory = /^(?:a|h\d|noscript|option|script|style|t[dh])$/;

/** Hands over lines that are long enough for sentences, whatever they stand in: some stories have no paragraphs. */
export function eachLine(page: Document, isDone: OnParagraph): boolean {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), count = 0; node && count < enough; node = walker.nextNode(), count++) {
    const line = node.parentElement;
    // Most are too short however dense they are, and need not be read.
    const length = (node as Text).length < 20 ? 0 : lengthOf(node);
    if (length < 60 || !line || noStory.test(line.localName)) continue;
    const block = blockOf(line);
    const place = block && parentOf(block);
    if (place && isDone(place, length, node)) return true;
  }
  return false;
}
