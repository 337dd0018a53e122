import type { Portal } from '@/utils/portals/portal';
import type { Box } from './boxes';
import type { PageOfPassages, Place } from './page';

import { judge } from './judge';
import { type Keep, keepOnly } from './keep';

export interface Story {
  keep: Keep;
  /** What it keeps. */
  texts: Text[];
  images: Element[];
  isKept: (place: Place) => boolean;
  /** Short passages behind the story's last, where a signature may stand that was not taken for story. */
  tail: Keep;
  /** Passages that were left out though cleaning had left them, in runs, in page order. */
  dropped: Place[][];
  /** Those of them that stand between the title and a few lines behind the story, one by one. */
  near: Place[];
  /** The deepest element that holds nearly all of the story. */
  root: Element;
}

/** How likely a passage must be: more likely than not, where nothing else is known of it. */
const likely = 0.5;
/** Few of the pages that were learnt from are Vietnamese; there Readability's choice counts for more. */
const likelyInVietnamese = { chosen: 0.2, passedOver: 0.45 };
/** In the place where a known family of portals prints its stories hardly anything is not one. */
const likelyInBody = 0.06;
/** Whether a marked caption counts as text is a matter of taste in what was learnt from; a reader wants it. */
const likelyInCaption = 0.01;
/** An unmarked line behind a picture is more often a caption on Vietnamese portals, which hardly ever mark theirs. */
const likelyBehindPicture = { vietnamese: 0.04, other: 0.2 };
/** What marks a caption, in elements and in the class names that the widespread content systems use. */
const caption = 'figcaption, .wp-caption-text, [class*=caption]';
/** A line that is nothing but a link leads elsewhere, in whatever place it stands. */
const likelyInLink = { vietnamese: 0.7, other: likely };

const label = /^(?:(?:nội dung )?(?:câu hỏi|hỏi|trả lời|đáp)|question|answer)\s?:$/iu;

export interface StoryOptions {
  body: Element;
  isVietnamese: boolean;
  /** Where the title is printed. */
  title: Element | undefined;
  portal: Portal | undefined;
  /** Whether cleaning left a picture where it was. */
  isLeft: (image: Element) => boolean;
}

/** Which passages and pictures of a page are its story. Null when none is. */
export function findStory(page: PageOfPassages, options: StoryOptions): Story | null {
  const { places } = page;
  const chances = together(page.places, judge(page));
  const inBody = insidePortalBody(page, chances, options);
  const kept = places.map((place, index) => {
    if (place.cleaned || options.title?.contains(place.passage.first)) return false;
    if (inBody && !inBody(place)) return false;
    return (chances[index] ?? 0) >= leastChance(place, inBody !== undefined, options.isVietnamese);
  });
  for (const entry of entriesOfLists(page, kept)) kept[entry.index] = false;
  const last = kept.lastIndexOf(true);
  if (last < 0) return null;
  // A heading with the story on both sides of it is the story's.
  for (const { index, passage, cleaned, linked } of places.slice(1, last))
    if (
      kept[index - 1] &&
      kept[index + 1] &&
      !cleaned &&
      linked < 0.5 &&
      /^h[2-6]$/.test(passage.holder.localName)
    )
      kept[index] = true;
  // Question and answer run into one another without their labels.
  for (const { index, passage, cleaned } of places.slice(0, last))
    if (kept[index + 1] && !cleaned && label.test(passage.text)) kept[index] = true;
  // A line right behind a picture of the story is looked at as its caption, however little it looks like a story.
  for (const place of places.slice(page.title + 1, last))
    if (
      mayBeCaption(place) &&
      (chances[place.index] ?? 0) >=
        (options.isVietnamese ? likelyBehindPicture.vietnamese : likelyBehindPicture.other)
    )
      kept[place.index] = true;
  const { root, keptIn } = sumKept(page, kept, options.body);
  const images = [...options.body.getElementsByTagName('img')].filter(
    (image) => options.isLeft(image) && standsInStory(image, page, keptIn) && !isBanner(image, options.title),
  );
  const texts = places.flatMap(({ passage }, index) => (kept[index] ? passage.nodes : []));
  return {
    keep: keepOnly(texts, images),
    texts,
    images,
    isKept: ({ index }) => kept[index] === true,
    tail: keepOnly(
      places
        .slice(last + 1, last + 5)
        .filter(({ cleaned, chars, passage }) => !cleaned && chars <= 160 && root.contains(passage.holder))
        .flatMap(({ passage }) => passage.nodes),
      [],
    ),
    dropped: runsOf(places, (place) => !kept[place.index] && !place.cleaned),
    near: places.filter(
      ({ index, cleaned, linked }) =>
        !kept[index] &&
        !cleaned &&
        linked < 0.9 &&
        index >= page.title - 3 &&
        index <= last + 8 &&
        index >= kept.indexOf(true) - 15,
    ),
    root,
  };
}

const mayBeCaption = ({ passage, chars, linked, cleaned }: Place): boolean =>
  passage.pictured &&
  !cleaned &&
  linked < 0.3 &&
  chars >= 12 &&
  chars <= 300 &&
  !/^(?:photo|foto|image|credit)s?\s*(?:by|:)/i.test(passage.text);

/** An entry of a list has a headline and a teaser, not a story. */
const longestEntry = 700;

/**
 * Teasers of other stories: each in a small box of its own behind a headline that is a link and was not kept, three or
 * more side by side. A page of nothing but such boxes is a digest, and keeps them.
 */
function entriesOfLists({ places, boxes }: PageOfPassages, kept: readonly boolean[]): Place[] {
  const lists = new Map<Element, Place[]>();
  for (const [index, place] of places.entries()) {
    const headline = places[index - 1];
    if (!headline || kept[index - 1] || headline.linked < 0.6 || headline.chars < 12) continue;
    let entry: Element | null = headline.passage.holder;
    while (entry && !entry.contains(place.passage.first)) entry = entry.parentElement;
    const list = entry?.parentElement;
    if (entry && list && (boxes.get(entry)?.chars ?? longestEntry) < longestEntry)
      lists.set(list, [...(lists.get(list) ?? []), place]);
  }
  const entries = [...lists.values()]
    .filter((list) => list.length > 2)
    .flat()
    .filter(({ index }) => kept[index]);
  const charsOf = (some: readonly Place[]) => some.reduce((sum, { chars }) => sum + chars, 0);
  return charsOf(entries) < charsOf(places.filter((_, index) => kept[index])) / 2 ? entries : [];
}

/** Neighbours that are wanted, together. */
export function runsOf(places: readonly Place[], isWanted: (place: Place) => boolean): Place[][] {
  const runs: Place[][] = [[]];
  for (const place of places) {
    if (isWanted(place)) runs.at(-1)?.push(place);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** A table or a list is kept or left whole: its parts share one chance, weighed by their length. */
function together(places: readonly Place[], chances: readonly number[]): number[] {
  const wholes = new Map<Element, { isOne: boolean; mass: number; chars: number }>();
  const wholeOf = places.map(({ passage, chars }, index) => {
    const element = passage.holder.closest('table, ul, ol');
    if (!element) return undefined;
    const whole = wholes.get(element) ?? {
      isOne: !element.querySelector(passagesOfTheirOwn),
      mass: 0,
      chars: 0,
    };
    wholes.set(element, whole);
    whole.mass += chars * (chances[index] ?? 0);
    whole.chars += chars;
    return whole;
  });
  return places.map((_, index) => {
    const whole = wholeOf[index];
    return whole?.isOne ? whole.mass / whole.chars : (chances[index] ?? 0);
  });
}

/** What makes a table or a list a frame around passages rather than one thing. */
const passagesOfTheirOwn = 'table, h1, h2, h3, h4, p + p, div + div';

function leastChance({ passage, linked, chosen }: Place, inBody: boolean, isVietnamese: boolean): number {
  if (linked > 0.6) return isVietnamese ? likelyInLink.vietnamese : likelyInLink.other;
  if (passage.holder.closest(caption)) return likelyInCaption;
  if (inBody) return likelyInBody;
  if (isVietnamese) return chosen ? likelyInVietnamese.chosen : likelyInVietnamese.passedOver;
  return likely;
}

/**
 * Whether a passage stands in the family's own place for stories; undefined when what seems to be the story stands
 * elsewhere: themes put teasers and podcasts there.
 */
function insidePortalBody(
  page: PageOfPassages,
  chances: readonly number[],
  { portal, body }: StoryOptions,
): ((place: Place) => boolean) | undefined {
  if (!portal?.body) return undefined;
  const bodies = [...body.querySelectorAll(portal.body)];
  const inside = ({ passage }: Place) => bodies.some((each) => each.contains(passage.first));
  let within = 0;
  let whole = 0;
  for (const place of page.places) {
    if (place.cleaned) continue;
    const mass = place.chars * (chances[place.index] ?? 0);
    whole += mass;
    if (inside(place)) within += mass;
  }
  return within > whole * 0.5 ? inside : undefined;
}

/** Characters that are kept in each box, and the deepest box with nearly all of them. */
function sumKept(page: PageOfPassages, kept: readonly boolean[], body: Element) {
  const keptIn = new Map<Box, number>();
  let total = 0;
  for (const [index, { box: own, chars }] of page.places.entries()) {
    if (!kept[index]) continue;
    total += chars;
    for (let box: Box | undefined = own; box; box = box.parent)
      keptIn.set(box, (keptIn.get(box) ?? 0) + chars);
  }
  let deepest: Box | undefined;
  for (const [box, chars] of keptIn)
    if (chars >= total * 0.9 && box.depth > (deepest?.depth ?? -1)) deepest = box;
  return { root: deepest?.element ?? body, keptIn };
}

/** A picture above the title whose file is named as a banner or a logo is. */
const isBanner = (image: Element, title: Element | undefined): boolean =>
  title !== undefined &&
  /(?:banner|logo|header)[^/.]{0,40}\.\w{3,4}(?:\?|$)|\/(?:banners?|qc)\//i.test(
    image.getAttribute('src') ?? '',
  ) &&
  (image.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** A picture belongs to the story when the words around it do: those of the nearest element that has any. */
function standsInStory(image: Element, { boxes }: PageOfPassages, keptIn: ReadonlyMap<Box, number>): boolean {
  const figure = image.closest('figure');
  let element: Element | null = (figure ?? image).parentElement;
  while (element && !boxes.has(element)) element = element.parentElement;
  const box = element ? boxes.get(element) : undefined;
  return box !== undefined && (keptIn.get(box) ?? 0) >= box.chars * 0.5;
}
