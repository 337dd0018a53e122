import { keyFigures } from './figures';
import { type Bag, overlap, rarity, size, type Weight } from './overlap';
import { words } from './words';
import { readWording } from './wording';

/** What the model looks at in a sentence; every value lies between 0 and 1. */
export const FEATURES = [
  'titleLikeness',
  'titleBest',
  'titlePairs',
  'titleFigure',
  'first',
  'second',
  'early',
  'place',
  'centrality',
  'leadLikeness',
  'length',
  'long',
  'semicolons',
  'date',
  'document',
  'decision',
  'authority',
  'praise',
  'attendance',
  'task',
  'quote',
  'firstPerson',
  'question',
  'dated',
  'names',
] as const;

export type Feature = (typeof FEATURES)[number];

export interface Measured {
  /** The sentence's syllables, each once. */
  bag: Bag;
  values: Record<Feature | 'figures', number>;
}

/** Measures the trimmed sentences of a story against its title and each other. */
export function measure(title: string, texts: readonly string[], language?: string): Measured[] {
  const lists = texts.map(words);
  const bags = lists.map((list): Bag => new Set(list));
  const { weight, spread } = rarity(bags);
  const titleWords = words(title);
  const titleBag: Bag = new Set(titleWords);
  const titleSize = size(titleBag, weight) || 1;
  const titlePairs = pairsOf(titleWords);
  const titleFigures = titleWords.filter((word) => /\p{N}/u.test(word));
  const lead: Bag = new Set(lists.slice(0, 3).flat());
  const leadSize = size(lead, weight) || 1;
  const centre = centreOf(spread, weight);
  const measured = lists.map((list, i): Measured => {
    const bag: Bag = bags[i] ?? new Set();
    const own = size(bag, weight) || 1;
    const shared = overlap(bag, titleBag, weight);
    const values = {
      titleLikeness: shared / (own * titleSize),
      titleBest: 0,
      titlePairs: share(titlePairs, titleBag, list),
      titleFigure: Number(titleFigures.some((figure) => list.includes(figure))),
      first: Number(i === 0),
      second: Number(i === 1),
      early: 1 / (1 + i),
      place: i / texts.length,
      centrality: centre(bag) / own,
      leadLikeness: i < 3 ? 0 : overlap(bag, lead, weight) / (own * leadSize),
      length: Math.min(list.length, 60) / 60,
      long: Math.min(Math.max(0, list.length - 50), 50) / 50,
      ...readWording(texts[i] ?? '', list.length),
      figures: Math.min(3, keyFigures(texts[i] ?? '', language).length) / 2,
    };
    return { bag, values };
  });
  const mostLike = most(measured, 'titleLikeness');
  const mostPairs = most(measured, 'titlePairs');
  for (const { values } of measured) {
    values.titleBest = (values.titleLikeness / mostLike) ** 2;
    values.titlePairs = (values.titlePairs / mostPairs) ** 2;
  }
  return measured;
}

/** How much of what the whole story says a bag of its words says, were all its sentences added up. */
function centreOf(spread: ReadonlyMap<string, number>, weight: Weight): (bag: Bag) => number {
  let sum = 0;
  for (const [word, count] of spread) sum += count ** 2 * weight(word);
  const whole = Math.sqrt(sum) || 1;
  return (bag) => {
    let central = 0;
    for (const word of bag) central += (spread.get(word) ?? 0) * weight(word);
    return central / whole;
  };
}

function most(measured: readonly Measured[], feature: Feature): number {
  return measured.reduce((best, { values }) => Math.max(best, values[feature]), 1e-9);
}

/** Neighbouring syllables: most words of Vietnamese are made of two. */
function pairsOf(list: readonly string[]): Set<string> {
  return new Set(list.slice(1).map((word, i) => `${list[i]} ${word}`));
}

/** The share of the title's pairs that stand in a list of syllables. */
function share(pairs: ReadonlySet<string>, title: Bag, list: readonly string[]): number {
  if (pairs.size === 0) return 0;
  const shared = new Set<string>();
  for (let i = 1; i < list.length; i++) {
    const [first = '', second = ''] = [list[i - 1], list[i]];
    // Pairs are put together only where both halves are the title's.
    if (!title.has(first) || !title.has(second)) continue;
    const pair = `${first} ${second}`;
    if (pairs.has(pair)) shared.add(pair);
  }
  return shared.size / pairs.size;
}
