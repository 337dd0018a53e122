import type { Steps } from './steps';

import { copyInSteps, elementsIn, type Limits, PageTooLarge } from './copyPage';

/**
 * A copy of the page, or, where that is too large to be read, of the part of it in which its story seems to stand: a story
 * above ten thousand comments, or beside a register of everything, can be read all the same.
 * @throws PageTooLarge when no such part is small enough.
 */
export function* copyWhatFits(page: Document, limits: Limits): Steps<Document> {
  try {
    return yield* copyInSteps(page, limits);
  } catch (error) {
    if (!(error instanceof PageTooLarge)) throw error;
    yield;
    const part = partWithStory(page, limits.nodes / 4);
    if (!part) throw error;
    yield;
    return yield* copyInSteps(page, limits, part);
  }
}

/** Where stories begin, or what says that it holds one. */
const beginnings = '[itemprop=articleBody], article, main, [role=main], h1';
/** More of them than a page with one story has. */
const few = 20;
/** Characters in paragraphs that a story has at least: the page is too large, and not without an article. */
const enough = 300;

/** Of the largest elements of so many elements at most around each beginning, the one with the most words in paragraphs. */
function partWithStory(page: Document, most: number): Element | undefined {
  const parts = new Set<Element>();
  for (const beginning of [...page.querySelectorAll(beginnings)].slice(0, few)) {
    let part: Element | undefined;
    for (let box: Element | null = beginning; box && elementsIn(box) <= most; box = box.parentElement)
      part = box;
    if (part) parts.add(part);
  }
  const told = (part: Element): number =>
    [...part.querySelectorAll('p')].reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
  const [best] = [...parts]
    .map((part) => ({ part, words: told(part) }))
    .filter(({ words }) => words >= enough)
    .sort((a, b) => b.words - a.words);
  return best?.part;
}
