import type { Box } from './boxes';
import type { PageOfPassages, Place } from './page';

/** A number about one passage of a page, asked by a decision tree under the name it is listed by. */
export type Feature = (place: Place, page: PageOfPassages) => number;

const log = (value: number): number => Math.log1p(Math.max(0, value));
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const clamp = (value: number): number => Math.max(-60, Math.min(60, value));

/** Where there is nothing to measure from. */
const nowhere = -99;

/** What the passage says, and how. */
const own: Record<string, Feature> = {
  chars: ({ chars }) => log(chars),
  words: ({ words }) => log(words.length),
  linked: ({ linked }) => linked,
  ends: ({ passage }) => (/[.!?…。]["”’»)\s]*$/u.test(passage.text) ? 1 : 0),
  common: ({ words }, { common }) => share(words.filter((word) => common.has(word)).length, words.length),
  twins: ({ twins }) => log(twins - 1),
  inline: ({ passage }) => (passage.first === passage.holder ? 0 : 1),
  caption: ({ passage }) => (passage.holder.localName === 'figcaption' ? 1 : 0),
  titleLike: ({ words }, { titleWords }) =>
    words.length > 60 ? 0 : share(words.filter((word) => titleWords.has(word)).length, words.length),
  described: ({ key }, { description }) => (sameStart(key, description) ? 1 : 0),
};

function sameStart(a: string, b: string): boolean {
  if (a.length < 30 || b.length < 30) return false;
  return b.startsWith(a.slice(0, 70)) || a.startsWith(b.slice(0, 70));
}

/** The boxes around it: its holder is the first, and the body stands for those that are not there. */
const around: Record<string, Feature> = {};
for (const steps of [0, 1, 2, 3, 4]) {
  const box = (place: Place): Box => {
    let found = place.box;
    for (let step = 0; step < steps && found.parent; step++) found = found.parent;
    return found;
  };
  around[`box${steps} chars`] = (place) => log(box(place).chars);
  around[`box${steps} linked`] = (place) => share(box(place).linked, box(place).chars);
  around[`box${steps} prose`] = (place, page) => share(box(place).proseChars, page.whole.proseChars);
  around[`box${steps} told`] = (place) => share(box(place).proseChars, box(place).chars);
  around[`box${steps} chosen`] = (place) => share(box(place).chosen, box(place).chars);
  around[`box${steps} count`] = (place) => log(box(place).count);
}

/** Its neighbours in page order; -1 beyond either end. */
for (const step of [-2, -1, 1, 2]) {
  around[`at${step} chars`] = ({ index }, { places }) => log(places[index + step]?.chars ?? -1);
  around[`at${step} linked`] = ({ index }, { places }) => places[index + step]?.linked ?? -1;
}

/** All passages in elements of its kind. */
const alike: Record<string, Feature> = {
  kindCount: ({ kind }) => log(kind.count),
  kindChars: ({ kind }) => log(share(kind.chars, kind.count)),
  kindProse: ({ kind }) => share(kind.prose, kind.count),
  kindChosen: ({ kind }) => share(kind.chosen, kind.count),
};

/** What page it is, and where on it the passage stands. */
const onPage: Record<string, Feature> = {
  depth: ({ box }) => box.depth,
  count: (_, { whole }) => log(whole.count),
  chosenShare: (_, { whole }) => share(whole.chosen, whole.chars),
  chosenChars: (_, { whole }) => log(whole.chosen),
  proseShare: (_, { whole }) => share(whole.proseChars, whole.chars),
  proseCount: (_, { whole }) => log(whole.prose),
  fromFirst: ({ index }, { firstChosen }) => (firstChosen < 0 ? nowhere : clamp(index - firstChosen)),
  fromLast: ({ index }, { lastChosen }) => (lastChosen < 0 ? nowhere : clamp(index - lastChosen)),
  fromTitle: ({ index }, { title }) => (title < 0 ? nowhere : clamp(index - title)),
  before: ({ index }, { before, whole }) => share(before[index] ?? 0, whole.chars),
  charsBehind: ({ index }, { before, whole }) => log(whole.chars - (before[index] ?? 0)),
  untilProse: ({ index }, { untilProse }) => untilProse[index] ?? 0,
  proseDown: ({ box }, { proseBox }) => levelsDown(box, proseBox),
  chosenDown: ({ box }, { chosenBox }) => levelsDown(box, chosenBox),
};

/** How many levels the other box lies below the first box that holds both; -1 when there is no other. */
function levelsDown(from: Box, other: Box | undefined): number {
  if (!other) return -1;
  let box: Box | undefined = from;
  while (box && !box.element.contains(other.element)) box = box.parent;
  return box ? other.depth - box.depth : -1;
}

export const features: Readonly<Record<string, Feature>> = { ...own, ...around, ...alike, ...onPage };
