/** How often what stands under a word is part of a story, as log odds; words that say nothing are left out. */
export type Lexicon = ReadonlyMap<string, number>;

/** A lexicon as it is kept: the words of each score, with blanks between them. It is half as long so. */
export type WordsByScore = Readonly<Record<string, string>>;

/** Filled word by word: a list of pairs for the map would cost more than all else that reading needs to begin. */
export function lexiconOf(kept: WordsByScore): Lexicon {
  const lexicon = new Map<string, number>();
  for (const [score, words] of Object.entries(kept))
    for (const word of words.split(' ')) lexicon.set(word, Number(score));
  return lexicon;
}

export function wordsByScore(lexicon: Lexicon): WordsByScore {
  const kept: Record<string, string> = {};
  for (const [word, score] of [...lexicon].sort())
    kept[score] = kept[score] === undefined ? word : `${kept[score]} ${word}`;
  return kept;
}

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
    const score = lexicon.get(word);
    if (score === undefined) continue;
    if (score < low) low = score;
    if (score > high) high = score;
    sum += score;
    known++;
  }
  return known === 0 ? nothing : { low, high, mean: sum / known };
}
