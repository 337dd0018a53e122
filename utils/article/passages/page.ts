import type { Metadata } from '@/utils/article/metadata';
import type { Box } from './boxes';
import type { Passage } from './passages';

import { deepestHolding, isProse, sumBoxes } from './boxes';
import { namesIn } from './names';
import { tellingWords, wordsOf } from './words';

/** One passage with what is known of it before it is compared with others. */
export interface Place {
  passage: Passage;
  index: number;
  box: Box;
  chars: number;
  words: readonly string[];
  /** Share of the characters that are linked. */
  linked: number;
  prose: boolean;
  /** In what Readability chose. */
  chosen: boolean;
  /** In what cleaning took away. */
  cleaned: boolean;
  /** Its words, to be compared. */
  key: string;
  /** Times that the same words stand on the page. */
  twins: number;
  kind: Kind;
  textWords: readonly string[];
  ownWords: readonly string[];
  aroundWords: readonly string[];
}

/** Sums over all passages that stand in elements of one kind. */
export interface Kind {
  count: number;
  chars: number;
  prose: number;
  chosen: number;
}

export interface PageOfPassages {
  places: readonly Place[];
  boxes: ReadonlyMap<Element, Box>;
  /** The box of the whole body. */
  whole: Box;
  /** First and last passage that Readability chose; -1 when it chose none. */
  firstChosen: number;
  lastChosen: number;
  /** Where the title stands; -1 when it is not printed. */
  title: number;
  titleWords: ReadonlySet<string>;
  /** The page's description of itself, as a key. */
  description: string;
  /** The commonest words of the page's prose: its language's small words and the story's own subject. */
  common: ReadonlySet<string>;
  /** Characters before each passage. */
  before: readonly number[];
  /** Passages between each and the next prose behind it. */
  untilProse: readonly number[];
  /** The deepest box with most of the prose, and with most of what Readability chose. */
  proseBox: Box | undefined;
  chosenBox: Box | undefined;
}

export interface Known {
  body: Element;
  passages: readonly Passage[];
  chosen: readonly boolean[];
  cleaned: readonly boolean[];
  meta: Metadata;
  title: { text: string; element?: Element } | undefined;
}

/** Looks at all passages of a page at once; null for a page without any. */
export function lookAt({ body, passages, chosen, cleaned, meta, title }: Known): PageOfPassages | null {
  const boxes = sumBoxes(body, passages, chosen);
  const whole = boxes.get(body);
  if (!whole) return null;
  const words = passages.map(({ text }) => wordsOf(text));
  const keys = words.map((own) => own.join(' '));
  const twins = new Map<string, number>();
  for (const key of keys) twins.set(key, (twins.get(key) ?? 0) + 1);
  const kinds = new Map<string, Kind>();
  const namesOf = namesIn(body);
  const places = passages.map((passage, index): Place => {
    const { text, holder, first } = passage;
    const names = namesOf(holder);
    const place = {
      passage,
      index,
      box: boxes.get(holder) ?? whole,
      chars: text.length,
      words: words[index] ?? [],
      linked: Math.min(1, passage.linked / text.length),
      prose: isProse(passage),
      chosen: chosen[index] ?? false,
      cleaned: cleaned[index] ?? false,
      key: keys[index] ?? '',
      twins: twins.get(keys[index] ?? '') ?? 1,
      kind: kinds.get(names.kind) ?? { count: 0, chars: 0, prose: 0, chosen: 0 },
      textWords: tellingWords(text, words[index] ?? []),
      ownWords: first === holder ? names.own : [...namesOf(first).own, ...names.own],
      aroundWords: names.around,
    };
    kinds.set(names.kind, place.kind);
    place.kind.count++;
    place.kind.chars += place.chars;
    if (place.prose) place.kind.prose++;
    if (place.chosen) place.kind.chosen++;
    return place;
  });
  return {
    places,
    boxes,
    whole,
    firstChosen: chosen.indexOf(true),
    lastChosen: chosen.lastIndexOf(true),
    title: indexOfTitle(places, title),
    titleWords: new Set(wordsOf(title?.text ?? '')),
    description: wordsOf(meta.description ?? '').join(' '),
    common: commonest(places),
    before: charsBefore(places),
    untilProse: distancesToProse(places),
    proseBox: deepestHolding(boxes, whole, (box) => box.proseChars, 0.6),
    chosenBox: deepestHolding(boxes, whole, (box) => box.chosen, 0.8),
  };
}

function indexOfTitle(places: readonly Place[], title: Known['title']): number {
  const { text, element } = title ?? {};
  const inside = element ? places.findIndex(({ passage }) => element.contains(passage.first)) : -1;
  if (inside >= 0 || !text) return inside;
  const key = wordsOf(text).join(' ');
  return places.findIndex((place) => place.key === key);
}

function commonest(places: readonly Place[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { prose, words } of places)
    if (prose) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 40)
      .map(([word]) => word),
  );
}

function charsBefore(places: readonly Place[]): number[] {
  let sum = 0;
  return places.map(({ chars }) => {
    sum += chars;
    return sum - chars;
  });
}

/** No further than this: what is far away is far away. */
const farthest = 50;

function distancesToProse(places: readonly Place[]): number[] {
  const distances: number[] = new Array(places.length);
  let distance = farthest;
  for (let index = places.length - 1; index >= 0; index--) {
    distance = Math.min(farthest, distance + 1);
    distances[index] = distance;
    if (places[index]?.prose) distance = 0;
  }
  return distances;
}
