import { isSyllable, readTokens } from './tokens';

/** How much of the smaller of two paragraphs must be in the other for it to be the same paragraph, changed. */
const ALIKE = 0.5;
/** Beyond as many pairs each is laid beside the one in its place, unweighed: as one. */
const MOST_PAIRS = 10_000;

/**
 * Lays changed paragraphs beside one another, in order: the best chain of likenesses.
 * @returns pairs in reading order; `''` stands for none.
 */
export function pairParagraphs(before: readonly string[], after: readonly string[]): [string, string][] {
  const count = before.length * after.length;
  if (count === 1 || count > MOST_PAIRS) return [[before.join(''), after.join('')]];
  const bags = after.map(readBag);
  const likeness = before.map((paragraph) => {
    const bag = readBag(paragraph);
    return bags.map((other) => likenessOf(bag, other));
  });
  const best = chain(likeness, after.length);
  const pairs: [string, string][] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const like = likeness[i]?.[j] ?? 0;
    const here = best[i]?.[j] ?? 0;
    if (like > 0 && here === like + (best[i + 1]?.[j + 1] ?? 0))
      pairs.push([before[i++] ?? '', after[j++] ?? '']);
    else if (i < before.length && (j === after.length || here === (best[i + 1]?.[j] ?? 0)))
      pairs.push([before[i++] ?? '', '']);
    else pairs.push(['', after[j++] ?? '']);
  }
  return pairs;
}

/** The greatest sum of likenesses that paragraphs from i and from j on can have, in order. */
function chain(likeness: readonly number[][], width: number): number[][] {
  const best: number[][] = [...likeness, []].map(() => new Array<number>(width + 1).fill(0));
  for (let i = likeness.length - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      const like = likeness[i]?.[j] ?? 0;
      const both = like > 0 ? like + (best[i + 1]?.[j + 1] ?? 0) : 0;
      (best[i] ?? [])[j] = Math.max(both, best[i + 1]?.[j] ?? 0, best[i]?.[j + 1] ?? 0);
    }
  }
  return best;
}

interface Bag {
  words: ReadonlyMap<string, number>;
  size: number;
}

function readBag(paragraph: string): Bag {
  const words = new Map<string, number>();
  const all = readTokens(paragraph).filter(isSyllable);
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, size: all.length };
}

/** The share of the smaller's words that are in the larger; 0 for less than half. */
function likenessOf(a: Bag, b: Bag): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const [word, count] of small.words) common += Math.min(count, large.words.get(word) ?? 0);
  const share = common / small.size;
  return share >= ALIKE ? share : 0;
}
