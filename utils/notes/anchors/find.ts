import type { Span } from '@/utils/article/span';

import { findCandidates } from './candidates';
import { choose } from './choose';
import type { Anchor } from './describe';
import { findAsItWas } from './findAsItWas';
import { readPattern } from './pattern';
import { type Finding, weigh } from './weigh';
import { indexWords, type WordIndex } from './wordIndex';

/**
 * Finds a marked passage again.
 * @param text the article's text as it is now, of any length.
 * @returns where the passage stands, cut at whole words; undefined when it is gone, was written anew, or stands at
 * several places that cannot be told apart: a wrong place is worse than none.
 */
export function findAnchor(text: string, anchor: Anchor): Span | undefined {
  return anchorFinder(text)(anchor);
}

/** The same for many passages of one text, which is read once, and only when a passage is not there as it was. */
export function anchorFinder(text: string): (anchor: Anchor) => Span | undefined {
  let index: WordIndex | undefined;
  return (anchor) => {
    const asItWas = findAsItWas(text, anchor);
    if (asItWas) return asItWas;
    index ??= indexWords(text);
    return findAnew(index, anchor);
  };
}

/** How many words may have been put in, and at how many places it is tried. */
const WIDEST = 300;
const LIKELIEST = 4;

function findAnew(index: WordIndex, anchor: Anchor): Span | undefined {
  const pattern = readPattern(anchor, index);
  const words = pattern.quoteEnd - pattern.quoteStart;
  if (words === 0) return undefined;
  // Near, so that a twin close by does not hide behind the better one; and wide, as a paragraph may have been put in.
  const near = 1 + Math.ceil(pattern.ids.length / 64);
  const wide = Math.min(WIDEST, 20 + 2 * words);
  const places = findCandidates(pattern, index);
  const findings = [
    ...places.flatMap((place) => weigh(pattern, index, place, near) ?? []),
    ...places.slice(0, LIKELIEST).flatMap((place) => weigh(pattern, index, place, wide) ?? []),
  ].sort((a, b) => b.score - a.score);
  const chosen = choose(findings, { quote: words, own: pattern.ownEnd - pattern.ownStart });
  return chosen && cut(index, chosen, anchor.quote);
}

/** From words to letters; marks the quote had at its ends are taken in where they stand. */
function cut({ text, starts, ends }: WordIndex, { first, last }: Finding, quote: string): Span {
  let start = starts[first] ?? 0;
  let end = ends[last] ?? 0;
  const isMark = (at: number) => /[^\p{L}\p{M}\p{N}\s\uD800-\uDFFF]/u.test(text.charAt(at));
  const leading = /^[^\p{L}\p{N}]*/u.exec(quote)?.[0].replace(/\s/gu, '').length ?? 0;
  const trailing =
    /(?<![^\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]*$/u.exec(quote)?.[0].replace(/\s/gu, '').length ?? 0;
  for (let n = 0; n < leading && isMark(start - 1); n++) start--;
  for (let n = 0; n < trailing && isMark(end); n++) end++;
  return { start, end };
}
