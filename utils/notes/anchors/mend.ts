import type { Pattern } from './pattern';
import { isAlike } from './words';
import type { WordIndex } from './wordIndex';

/** Up to how many words. */
const STRAYS = 3;
/** How far a context may have moved from the quote, in words, and still be its context. */
const DRIFT = 3;

/** A few words at an end of the quote that stand far from the rest are another sentence's. */
export function dropStrays(pairs: Int32Array, { quoteStart, quoteEnd }: Pattern): void {
  const paired: number[] = [];
  for (let i = quoteStart; i < quoteEnd; i++) if ((pairs[i] ?? -1) >= 0) paired.push(i);
  for (let n = 1; n <= STRAYS && n < paired.length; n++) {
    const gap = (from: number, to: number) =>
      (pairs[paired.at(to) ?? 0] ?? 0) - (pairs[paired.at(from) ?? 0] ?? 0) - 1;
    if (gap(n - 1, n) > 2 * n) for (const i of paired.slice(0, n)) pairs[i] = -1;
    if (gap(-n - 1, -n) > 2 * n) for (const i of paired.slice(-n)) pairs[i] = -1;
  }
}

/** A mended word at an end of the quote whose context is gone was not worth its while to the alignment. */
export function growPairs(pairs: Int32Array, pattern: Pattern, index: WordIndex): void {
  const inQuote = pairs.subarray(pattern.quoteStart, pattern.quoteEnd);
  const first = inQuote.findIndex((j) => j >= 0);
  const last = inQuote.findLastIndex((j) => j >= 0);
  if (first < 0) return;
  const isOutside = (j: number) => j < 0 || j >= index.ids.length;
  for (let i = first - 1; i >= 0; i--) {
    const j = (inQuote[i + 1] ?? 0) - 1;
    if (isOutside(j) || !isAlikePair(pattern, index, pattern.quoteStart + i, j)) break;
    inQuote[i] = j;
  }
  for (let i = last + 1; i < inQuote.length; i++) {
    const j = (inQuote[i - 1] ?? 0) + 1;
    if (isOutside(j) || !isAlikePair(pattern, index, pattern.quoteStart + i, j)) break;
    inQuote[i] = j;
  }
}

/** Context that is there, but not beside the quote, is another passage's. */
export function partFarContext(
  pairs: Int32Array,
  { quoteStart, quoteEnd }: Pattern,
  first: number,
  last: number,
): void {
  for (let i = 0; i < quoteStart; i++)
    if (Math.abs((pairs[i] ?? 0) - (first - quoteStart + i)) > DRIFT) pairs[i] = -1;
  for (let i = quoteEnd; i < pairs.length; i++)
    if (Math.abs((pairs[i] ?? 0) - (last + 1 + i - quoteEnd)) > DRIFT) pairs[i] = -1;
}

/** Whether a word of the pattern, slip mended or figure renewed, is a word of the text. */
export function isAlikePair(
  { words }: Pattern,
  { text, starts, ends }: WordIndex,
  i: number,
  j: number,
): boolean {
  return j >= 0 && isAlike(words[i] ?? '', text.slice(starts[j], ends[j]));
}
