/** How often what stands under a word is part of a story, as log odds; words that say nothing are left out. */
export type Lexicon = Readonly<Record<string, number>>;

export interface Scores {
  lowest: number;
  highest: number;
  mean: number;
}

const nothing: Scores = { lowest: 0, highest: 0, mean: 0 };

/** What a lexicon says of some words; all zero when it knows none of them. */
export function scoreWords(words: readonly string[], lexicon: Lexicon): Scores {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let sum = 0;
  let known = 0;
  for (const word of words) {
    const score = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined;
    if (score === undefined) continue;
    lowest = Math.min(lowest, score);
    highest = Math.max(highest, score);
    sum += score;
    known++;
  }
  return known === 0 ? nothing : { lowest, highest, mean: sum / known };
}

/** `newsTitle post-lead_2` is news, title, post, lead. Numbers and single letters say nothing. */
export function nameWords(name: string): string[] {
  return (
    name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .match(/[a-z]{2,}/g)
      ?.filter((word) => word.length <= 20) ?? []
  );
}

/** Words of a short passage; a long one is judged by where it stands, not by what it says. */
export function textWords(text: string): string[] {
  if (text.length > 240) return [];
  return (text.toLowerCase().match(/[\p{L}\p{M}]{2,}|[©®|@#%]/gu) ?? []).slice(0, 40);
}
