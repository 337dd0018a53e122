import type { Metadata } from '@/utils/article/metadata';
import type { Box } from './boxes';
import type { Passage } from './passages';

import { bare } from '@/utils/article/text';
import { deepestHolding, isProse, sumBoxes } from './boxes';
import { nameWords, textWords } from './lexicon';

/** What is known of one passage before anybody compares it with others. */
export interface Place {
  passage: Passage;
  index: number;
  box: Box;
  chars: number;
  words: number;
  /** Share of the characters that are linked. */
  linked: number;
  prose: boolean;
  /** Ends as a sentence ends. */
  ends: boolean;
  chosen: boolean;
  cleaned: boolean;
  bare: string;
  /** Same text printed so often on the page. */
  twins: number;
  /** Share of its words that are among the commonest of the page's prose. */
  common: number;
  /** Passages under elements of the same kind, and the share of them that are prose. */
  kind: Kind;
  textWords: string[];
  ownWords: string[];
  aroundWords: string[];
}

export interface Kind {
  count: number;
  chars: number;
  linked: number;
  prose: number;
  chosen: number;
}

export interface PageOfPassages {
  places: Place[];
  boxes: Map<Element, Box>;
  chars: number;
  proseChars: number;
  proseCount: number;
  chosenChars: number;
  /** First and last passage that Readability chose; -1 when it chose none. */
  firstChosen: number;
  lastChosen: number;
  /** Where the title stands; -1 when it is not printed. */
  title: number;
  titleText: string;
  titleWords: Set<string>;
  description: string;
  statedBody: string;
  /** Characters before each passage, and one more for the end. */
  before: number[];
  /** Distance in passages to the next prose before and behind. */
  sinceProse: number[];
  untilProse: number[];
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

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

export function lookAt(known: Known): PageOfPassages {
  const { body, passages, chosen, cleaned, meta, title } = known;
  const boxes = sumBoxes(body, passages, chosen);
  const words = passages.map(({ text }) => wordsOf(text));
  const common = commonest(passages, words);
  const twins = new Map<string, number>();
  const bares = passages.map(({ text }) => bare(text.slice(0, 400)));
  for (const text of bares) twins.set(text, (twins.get(text) ?? 0) + 1);
  const kinds = new Map<string, Kind>();
  const names = new Map<Element, Names>();
  const places = passages.map((passage, index): Place => {
    const { text, holder } = passage;
    const own = words[index] ?? [];
    const box = boxes.get(holder) as Box;
    const { signature, ownWords, aroundWords } = namesOf(holder, body, names);
    const kind = kinds.get(signature) ?? { count: 0, chars: 0, linked: 0, prose: 0, chosen: 0 };
    kinds.set(signature, kind);
    const prose = isProse(passage);
    kind.count++;
    kind.chars += text.length;
    kind.linked += passage.linked;
    if (prose) kind.prose++;
    if (chosen[index]) kind.chosen++;
    return {
      passage,
      index,
      box,
      chars: text.length,
      words: own.length,
      linked: Math.min(1, passage.linked / text.length),
      prose,
      ends: /[.!?…。"”’»)]\s*$/u.test(text) && /[.!?…。]["”’»)\s]*$/u.test(text),
      chosen: chosen[index] ?? false,
      cleaned: cleaned[index] ?? false,
      bare: bares[index] ?? '',
      twins: twins.get(bares[index] ?? '') ?? 1,
      common: own.length === 0 ? 0 : own.filter((word) => common.has(word)).length / own.length,
      kind,
      textWords: textWords(text),
      ownWords:
        passage.first === holder ? ownWords : [...namesOf(passage.first, body, names).ownWords, ...ownWords],
      aroundWords,
    };
  });
  const before = [0];
  for (const { chars } of places) before.push((before.at(-1) ?? 0) + chars);
  const titleBare = bare(title?.text ?? '');
  const top = boxes.get(body);
  return {
    places,
    boxes,
    chars: top?.chars ?? 0,
    proseChars: top?.proseChars ?? 0,
    proseCount: top?.prose ?? 0,
    chosenChars: top?.chosen ?? 0,
    firstChosen: chosen.indexOf(true),
    lastChosen: chosen.lastIndexOf(true),
    title: indexOfTitle(places, title?.element, titleBare),
    titleText: titleBare,
    titleWords: new Set(wordsOf(title?.text ?? '')),
    description: bare(meta.description ?? ''),
    statedBody: bare(meta.body ?? ''),
    before,
    sinceProse: distances(places, 1),
    untilProse: distances(places, -1),
    proseBox: deepestHolding(boxes, body, (box) => box.proseChars, 0.6),
    chosenBox: deepestHolding(boxes, body, (box) => box.chosen, 0.8),
  };
}

/** The commonest words of the page's prose: its language's small words and the story's own subject. */
function commonest(passages: readonly Passage[], words: readonly string[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const [index, passage] of passages.entries()) {
    if (!isProse(passage)) continue;
    for (const word of words[index] ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 40)
      .map(([word]) => word),
  );
}

function indexOfTitle(places: readonly Place[], element: Element | undefined, title: string): number {
  if (element) {
    const inside = places.findIndex(({ passage }) => element.contains(passage.first));
    if (inside >= 0) return inside;
  }
  return title ? places.findIndex((place) => place.bare === title) : -1;
}

function distances(places: readonly Place[], step: 1 | -1): number[] {
  const far = 50;
  const result: number[] = new Array(places.length).fill(far);
  let distance = far;
  for (let at = step > 0 ? 0 : places.length - 1; at >= 0 && at < places.length; at += step) {
    distance = Math.min(far, distance + 1);
    result[at] = distance;
    if (places[at]?.prose) distance = 0;
  }
  return result;
}

interface Names {
  signature: string;
  ownWords: string[];
  aroundWords: string[];
}

/** Words of an element's class and id, of those around it, and the kind of element it is within them. */
function namesOf(element: Element, body: Element, known: Map<Element, Names>): Names {
  const found = known.get(element);
  if (found) return found;
  const parent = element === body ? null : element.parentElement;
  const around = parent ? namesOf(parent, body, known) : undefined;
  const className = element.getAttribute('class') ?? '';
  const ownWords = nameWords(
    `${className} ${element.id} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('role') ?? ''}`,
  );
  const names = {
    signature: `${(around?.signature ?? '').split('>').slice(-2).join('>')}>${element.localName}.${className.trim()}`,
    ownWords: [...new Set(ownWords)],
    aroundWords: around ? [...new Set([...around.ownWords, ...around.aroundWords])] : [],
  };
  known.set(element, names);
  return names;
}
