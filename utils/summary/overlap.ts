/** Bags of syllables, compared by the weight of what they share. */
export type Bag = ReadonlySet<string>;
export type Weight = (word: string) => number;

/** Words that few sentences of this story hold weigh more; the square saves a root in every comparison. */
export function rarity(bags: readonly Bag[]): { weight: Weight; spread: ReadonlyMap<string, number> } {
  const spread = new Map<string, number>();
  for (const bag of bags) for (const word of bag) spread.set(word, (spread.get(word) ?? 0) + 1);
  return { weight: (word) => Math.log(1 + bags.length / (spread.get(word) ?? 1)) ** 2, spread };
}

export function size(bag: Bag, weight: Weight): number {
  let sum = 0;
  for (const word of bag) sum += weight(word);
  return Math.sqrt(sum);
}

export function overlap(a: Bag, b: Bag, weight: Weight): number {
  let sum = 0;
  for (const word of a) if (b.has(word)) sum += weight(word);
  return sum;
}

export function pairs(list: readonly string[]): Bag {
  return new Set(list.slice(1).map((word, i) => `${list[i]} ${word}`));
}
