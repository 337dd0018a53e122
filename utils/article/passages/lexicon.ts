/** How often what stands under a word is part of a story, as log odds; words that say nothing are left out. */
export type Lexicon = Readonly<Record<string, number>>;

export interface Scores {
  low: number;
  high: number;
  mean: number;
}

const nothing: Scores = { low: 0, high: 0, mean: 0 };

/** What a lexicon says of some words; all zero when it knows none of them. */
export function scoreWords(words: readonly string[], lexicon: Lexicon): Scores {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let sum = 0;
  let known = 0;
  for (const word of words) {
    const score = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined;
    if (score === undefined) continue;
    if (score < low) low = score;
    if (score > high) high = score;
    sum += score;
    known++;
  }
  return known === 0 ? nothing : { low, high, mean: sum / known };
}
