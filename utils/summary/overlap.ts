/** Bags of syllables, compared by the weight of what they share. */
export type Bag = ReadonlySet<string>;
export type Weight = (word: string) => number;

/** How many sentences hold each word, and its weight: the fewer, the more; squared, to save roots later. */
export function rarity(bags: readonly Bag[]): { weight: Weight; spread: ReadonlyMap<string, number> } {
  const spread = new Map<string, number>();
  for (const bag of bags) for (const word of bag) spread.set(word, (spread.get(word) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [word, count] of spread) weights.set(word, Math.log(1 + bags.length / count) ** 2);
  const unknown = Math.log(1 + bags.length) ** 2;
  return { weight: (word) => weights.get(word) ?? unknown, spread };
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
