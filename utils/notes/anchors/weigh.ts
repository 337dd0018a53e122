import { align } from './align';
import { dropStrays, growPairs, isAlikePair, partFarContext } from './mend';
import type { Pattern } from './pattern';
import type { WordIndex } from './wordIndex';

/** A place the passage may be at. Shares are from 0 to 1. */
export interface Finding {
  /** First and last word of the quote in the text, both counted in. */
  first: number;
  last: number;
  /** Likeness of quote and context, in words. */
  score: number;
  /** Quote's words that are there, slips mended and figures renewed counted in. */
  quote: number;
  /** Quote's words that are there as they were. */
  exact: number;
  /** The same by what each word says, so that names and figures count for more than turns of phrase. */
  said: number;
  /** Context before and behind that is there as it was; 1 where there was none and is none. */
  before: number;
  behind: number;
  /** The quote's whole sentences, as they were. */
  own: number;
  /** How many words of those sentences stand right beside the quote, as they did, on a side that is there. */
  beside: number;
  /** The context beyond those sentences. */
  outer: number;
  /** How often a line ends here and not there. */
  breaks: number;
  /** Words put in between the first and the last, as a share of the quote's. */
  put: number;
  /** Whether what stood before the quote is now followed by what stood behind it: the quote was taken out here. */
  closed: boolean;
}

/** A word with a slip mended or a new figure is nearly the word. */
const ALIKE = 0.7;
/** What a word put in costs: a likeness far off is rather another passage's. */
const PUT = 0.2;

/**
 * Lays the pattern over the text at a likely place.
 * @param slack by how many words the place may be off.
 */
export function weigh(pattern: Pattern, index: WordIndex, place: number, slack: number): Finding | undefined {
  const { ids, quoteStart, quoteEnd } = pattern;
  const pairs = align(ids, index.ids, place, slack);
  dropStrays(pairs, pattern);
  growPairs(pairs, pattern, index);
  const inQuote = pairs.subarray(quoteStart, quoteEnd).filter((j) => j >= 0);
  const [first, last] = [inQuote[0], inQuote.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const closed = isClosed(pattern, index, pairs);
  partFarContext(pairs, pattern, first, last);
  const same = (i: number) => (pairs[i] ?? -1) >= 0 && index.ids[pairs[i] ?? -1] === ids[i];
  const share = (from: number, to: number) => shareOf(from, to, same, (i) => pattern.weights[i] ?? 0);
  let like = 0;
  let exact = 0;
  for (let i = quoteStart; i < quoteEnd; i++) {
    if (same(i)) exact++;
    else if (isAlikePair(pattern, index, i, pairs[i] ?? -1)) like++;
  }
  const before = share(0, quoteStart) ?? (first === 0 ? 1 : 0);
  const behind = share(quoteEnd, ids.length) ?? (last === index.ids.length - 1 ? 1 : 0);
  const words = quoteEnd - quoteStart;
  const put = last - first + 1 - inQuote.length;
  return {
    first,
    last,
    score: exact + ALIKE * like + before * quoteStart + behind * (ids.length - quoteEnd) - PUT * put,
    quote: (exact + ALIKE * like) / words,
    exact: exact / words,
    said: share(quoteStart, quoteEnd) ?? 0,
    before,
    behind,
    own: share(pattern.ownStart, pattern.ownEnd) ?? 0,
    beside: Math.max(
      ...countBeside(pattern, same).map((n, side) => ((side ? behind : before) >= 0.9 ? n : 0)),
    ),
    outer: Math.max(share(0, pattern.ownStart) ?? 0, share(pattern.ownEnd, ids.length) ?? 0),
    breaks: countBreaks(pattern, index, pairs),
    put: put / words,
    closed,
  };
}

function countBeside(
  { quoteStart, quoteEnd, ownStart, ownEnd }: Pattern,
  same: (i: number) => boolean,
): [number, number] {
  let before = 0;
  while (quoteStart - before > ownStart && same(quoteStart - before - 1)) before++;
  let behind = 0;
  while (quoteEnd + behind < ownEnd && same(quoteEnd + behind)) behind++;
  return [before, behind];
}

function countBreaks({ breaks }: Pattern, { text, starts, ends }: WordIndex, pairs: Int32Array): number {
  let count = 0;
  for (let i = 1; i < breaks.length; i++) {
    const j = pairs[i] ?? -1;
    if (j < 1 || pairs[i - 1] !== j - 1) continue;
    if (text.slice(ends[j - 1], starts[j]).includes('\n') !== breaks[i]) count++;
  }
  return count;
}

/** How much of what words say is there; undefined for no words. */
function shareOf(
  from: number,
  to: number,
  same: (i: number) => boolean,
  weight: (i: number) => number,
): number | undefined {
  let [there, all] = [0, 0];
  for (let i = from; i < to; i++) {
    all += weight(i);
    if (same(i)) there += weight(i);
  }
  return all > 0 ? there / all : undefined;
}

/** How many words must run on to show that a gap was closed. */
const SEAM = 8;

function isClosed(
  { ids, weights, quoteStart, quoteEnd }: Pattern,
  index: WordIndex,
  pairs: Int32Array,
): boolean {
  const before = pairs[quoteStart - 1] ?? -1;
  const behind = pairs[quoteEnd] ?? -1;
  const seam = (offset: number, from: number, to: number) => {
    const there = shareOf(
      from,
      to,
      (i) => index.ids[i + offset] === ids[i],
      (i) => weights[i] ?? 0,
    );
    return to - from >= 3 && (there ?? 0) >= 0.75;
  };
  if (before >= 0 && seam(before + 1 - quoteEnd, quoteEnd, Math.min(ids.length, quoteEnd + SEAM)))
    return true;
  return behind >= 0 && seam(behind - quoteStart, Math.max(0, quoteStart - SEAM), quoteStart);
}
