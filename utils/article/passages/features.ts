import type { Box } from './boxes';
import type { PageOfPassages, Place } from './page';

/** A number about one passage of a page. Everything a tree may ask is here, under the name it is listed by. */
export type Feature = (place: Place, page: PageOfPassages) => number;

const log = (value: number): number => Math.log1p(Math.max(0, value));
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const match = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const inside =
  (selector: string): Feature =>
  ({ passage }) =>
    passage.holder.closest(selector) ? 1 : 0;

const neighbour =
  (step: number, ask: (place: Place) => number): Feature =>
  ({ index }, { places }) => {
    const other = places[index + step];
    return other ? ask(other) : -1;
  };

const above =
  (steps: number, ask: (box: Box, page: PageOfPassages) => number): Feature =>
  ({ box }, page) => {
    let found: Box | undefined = box;
    for (let step = 0; step < steps; step++) found = found?.parent ?? found;
    return found ? ask(found, page) : 0;
  };

const tags = ['p', 'li', 'td', 'div', 'figcaption', 'blockquote', 'dd', 'section', 'article'];

const isHeading = (place: Place): number => {
  const level = /^h([1-6])$/.exec(place.passage.holder.localName)?.[1];
  return level ? Number(level) : 0;
};

/** How far up from a passage the box begins that both it and the other box stand in; and how far down from there the other is. */
function apart(place: Place, other: Box | undefined): { up: number; down: number } {
  if (!other) return { up: -1, down: -1 };
  let box: Box | undefined = place.box;
  let up = 0;
  while (box && box !== other && !box.element.contains(other.element)) {
    box = box.parent;
    up++;
  }
  return { up, down: box ? other.depth - box.depth : -1 };
}

const own: Record<string, Feature> = {
  chars: ({ chars }) => log(chars),
  words: ({ words }) => log(words),
  wordLength: ({ chars, words }) => share(chars, words),
  linked: ({ linked }) => linked,
  links: ({ passage }) => log(passage.links),
  ends: ({ ends }) => (ends ? 1 : 0),
  sentences: ({ passage }) => log(match(passage.text, /[.!?…。]["”’»)]?(?=\s|$)/gu)),
  commas: ({ passage, words }) => share(match(passage.text, /[,，、]/g), words),
  capitals: ({ passage, words }) => share(match(passage.text, /(?<![\p{L}\p{M}])\p{Lu}/gu), words),
  upper: ({ passage, chars }) => share(match(passage.text, /\p{Lu}/gu), chars),
  digits: ({ passage, chars }) => share(match(passage.text, /\d/g), chars),
  marks: ({ passage, words }) => share(match(passage.text, /[|•·»›©@/#→:]/gu), words),
  colon: ({ passage }) => (passage.text.endsWith(':') ? 1 : 0),
  asks: ({ passage }) => (/\?$/.test(passage.text) ? 1 : 0),
  lower: ({ passage }) => (/^\p{Ll}/u.test(passage.text) ? 1 : 0),
  quotes: ({ passage }) => (/[“”„«»"]/u.test(passage.text) ? 1 : 0),
  year: ({ passage }) => (/(?:19|20)\d\d/.test(passage.text) ? 1 : 0),
  common: ({ common }) => common,
  twins: ({ twins }) => log(twins - 1),
  bold: ({ passage, chars }) => share(passage.bold, chars),
  italic: ({ passage, chars }) => share(passage.italic, chars),
  broken: ({ passage }) => (passage.broken ? 1 : 0),
  heading: isHeading,
  alone: ({ box }) => (box.count === 1 ? 1 : 0),
  inSpan: ({ passage }) => (passage.first === passage.holder ? 0 : 1),
  ...Object.fromEntries(
    tags.map((tag): [string, Feature] => [
      `is ${tag}`,
      ({ passage }) => (passage.holder.localName === tag ? 1 : 0),
    ]),
  ),
};

const around: Record<string, Feature> = {
  'in article': inside('article, [role=article]'),
  'in main': inside('main, [role=main]'),
  'in aside': inside('aside, [role=complementary]'),
  'in header': inside('header'),
  'in footer': inside('footer'),
  'in form': inside('[data-form]'),
  'in list': inside('ul, ol'),
  'in table': inside('table'),
  'in figure': inside('figure'),
  'in quote': inside('blockquote'),
  'in body': inside('[itemprop=articleBody]'),
  depth: ({ box }) => box.depth,
  cleaned: ({ cleaned }) => (cleaned ? 1 : 0),
  kindCount: ({ kind }) => log(kind.count),
  kindChars: ({ kind }) => log(share(kind.chars, kind.count)),
  kindLinked: ({ kind }) => share(kind.linked, kind.chars),
  kindProse: ({ kind }) => share(kind.prose, kind.count),
  kindChosen: ({ kind }) => share(kind.chosen, kind.count),
};
for (const steps of [0, 1, 2, 3, 4]) {
  around[`box${steps} chars`] = above(steps, (box) => log(box.chars));
  around[`box${steps} linked`] = above(steps, (box) => share(box.linked, box.chars));
  around[`box${steps} prose`] = above(steps, (box, page) => share(box.proseChars, page.proseChars));
  around[`box${steps} chosen`] = above(steps, (box) => share(box.chosen, box.chars));
  around[`box${steps} count`] = above(steps, (box) => log(box.count));
  around[`box${steps} told`] = above(steps, (box) => share(box.proseChars, box.chars));
}
for (const step of [-3, -2, -1, 1, 2, 3]) {
  around[`at${step} chars`] = neighbour(step, (place) => log(place.chars));
  around[`at${step} linked`] = neighbour(step, (place) => place.linked);
  around[`at${step} chosen`] = neighbour(step, (place) => (place.chosen ? 1 : 0));
  if (Math.abs(step) === 1) {
    around[`at${step} ends`] = neighbour(step, (place) => (place.ends ? 1 : 0));
    around[`at${step} heading`] = neighbour(step, isHeading);
    around[`at${step} cleaned`] = neighbour(step, (place) => (place.cleaned ? 1 : 0));
    around[`at${step} same`] = ({ box, index }, { places }) => {
      const other = places[index + step];
      if (!other) return -1;
      if (other.box === box) return 2;
      return other.box.parent === box.parent ? 1 : 0;
    };
    around[`at${step} kin`] = ({ kind, index }, { places }) => (places[index + step]?.kind === kind ? 1 : 0);
  }
}

const onPage: Record<string, Feature> = {
  chosen: ({ chosen }) => (chosen ? 1 : 0),
  chosenShare: (_, page) => share(page.chosenChars, page.chars),
  chosenChars: (_, page) => log(page.chosenChars),
  proseShare: (_, page) => share(page.proseChars, page.chars),
  proseCount: (_, page) => log(page.proseCount),
  count: (_, page) => log(page.places.length),
  fromFirst: ({ index }, page) => (page.firstChosen < 0 ? -99 : clamp(index - page.firstChosen)),
  fromLast: ({ index }, page) => (page.lastChosen < 0 ? -99 : clamp(index - page.lastChosen)),
  fromTitle: ({ index }, page) => (page.title < 0 ? -99 : clamp(index - page.title)),
  hasTitle: (_, page) => (page.title < 0 ? 0 : 1),
  before: ({ index }, page) => share(page.before[index] ?? 0, page.chars),
  charsBehind: ({ index }, page) => log(page.chars - (page.before[index] ?? 0)),
  sinceProse: ({ index }, page) => page.sinceProse[index] ?? 0,
  untilProse: ({ index }, page) => page.untilProse[index] ?? 0,
  titleLike: ({ passage, words }, page) =>
    words === 0 || words > 60
      ? 0
      : share(
          (passage.text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) =>
            page.titleWords.has(word),
          ).length,
          words,
        ),
  isTitle: ({ bare }, page) => (page.titleText !== '' && bare === page.titleText ? 1 : 0),
  described: ({ bare }, page) =>
    bare.length >= 30 &&
    page.description.length >= 30 &&
    (page.description.startsWith(bare.slice(0, 60)) || bare.startsWith(page.description.slice(0, 60)))
      ? 1
      : 0,
  stated: ({ bare }, page) => {
    if (page.statedBody.length < 200) return -1;
    return bare.length >= 8 && page.statedBody.includes(bare.slice(0, 120)) ? 1 : 0;
  },
  proseUp: (place, page) => apart(place, page.proseBox).up,
  proseDown: (place, page) => apart(place, page.proseBox).down,
  chosenUp: (place, page) => apart(place, page.chosenBox).up,
  chosenDown: (place, page) => apart(place, page.chosenBox).down,
};

const clamp = (value: number): number => Math.max(-60, Math.min(60, value));

export const features: Readonly<Record<string, Feature>> = { ...own, ...around, ...onPage };
