import type { Portal } from '@/utils/portals/portal';
import type { Removed } from './article';
import type { Block } from './blocks';
import type { Metadata } from './metadata';
import type { PageOfPassages, Place } from './passages/page';
import type { Steps } from './steps';
import type { Title } from './title';

import { bringBack } from './brought/bringBack';
import { originalsOf, piecesTaken } from './brought/pieces';
import { clean } from './clean';
import { isVietnamese } from './language';
import { isMarked, markElements, marksIn } from './passages/marks';
import { lookAt } from './passages/page';
import { deepestHolding, isProse, sumBoxes } from './passages/boxes';
import { listPassages, type Passage } from './passages/passages';
import { chooseByReadability } from './passages/readability';
import { findStory, runsOf } from './passages/story';
import { Receipt } from './receipt';
import { chooseTitle } from './title';
import { toBlocks } from './toBlocks';

export interface Extracted {
  title: Title | undefined;
  blocks: Block[];
  /** Short lines behind the story in which its signature may stand. */
  tail: Block[];
  /** The deepest element that holds nearly all of the story. */
  root: Element;
  /** Lines that were left out right above, within and right below the story. */
  near: string[];
}

/**
 * The story of a page: every passage is judged by what it says, where it stands and what Readability makes of the
 * cleaned page, and those that are likely part of the story are kept where they stand.
 * @param copy the page as `copyPage` made it. It is marked, never changed otherwise.
 * @param receipt notes what is left out, and takes what is wanted back: nothing else is judged differently for it.
 * @param picked the story's element, where the reader has shown it: all of it is the story, whatever else speaks for it.
 * @returns null when no passage is a story's.
 */
export function* extract(
  copy: Document,
  base: string,
  meta: Metadata,
  receipt: Receipt,
  portal?: Portal,
  picked?: Element,
): Steps<Extracted | null> {
  const { body } = copy;
  // What cleaning takes is no matter where the reader has shown the story.
  const look = yield* lookAtPage(copy, meta, picked ? new Receipt() : receipt, portal, picked);
  const { page, title, isLeft } = look;
  if (!page) return null;
  if (picked) return { title, ...takeWhole(picked, base, page, receipt, title) };
  yield;
  const prose = page.places.filter((place) => place.prose).map(({ passage }) => passage.text);
  const story = findStory(page, {
    body,
    portal,
    title: title?.element?.closest('h1, h2, h3') ?? title?.element,
    isVietnamese: isVietnamese(prose.join(' ')),
    isLeft,
  });
  if (!story) return null;
  yield;
  const pieces = piecesTaken(look.taken, page.places, story.isKept);
  for (const places of story.dropped) {
    const entry = receipt.add('unlikely', places.map(({ passage }) => passage.text).join(' '));
    if (entry) pieces.push({ entry, places, images: [] });
  }
  const blocks = toBlocks(body, base, story.keep);
  bringBack(pieces, { body, base, texts: story.texts, images: story.images, blocks }, receipt);
  return {
    title,
    blocks,
    tail: toBlocks(body, base, story.tail),
    root: story.root,
    near: story.near.map(({ passage }) => passage.text),
  };
}

/**
 * Everything in one element, but for the title: the reader shows that in its own place. All that stands elsewhere is on the
 * receipt.
 */
function takeWhole(
  root: Element,
  base: string,
  { places, title: at }: PageOfPassages,
  receipt: Receipt,
  title?: Title,
) {
  const heading = title?.element?.closest('h1, h2, h3') ?? title?.element;
  const isInside = (node: Node) => root.contains(node) && !heading?.contains(node);
  const within = (element: Element) => isInside(element) || (element.contains(root) && element !== heading);
  // From its parent, since a table or list is more than what it holds.
  const blocks = toBlocks(root.parentElement ?? root, base, { text: isInside, image: isInside, within });
  const { body } = root.ownerDocument;
  const isOutside = ({ passage }: Place) =>
    !root.contains(passage.first) && !passage.first.contains(root) && !heading?.contains(passage.first);
  const pieces = runsOf(places, isOutside).flatMap((run) => {
    const entry = receipt.add('unlikely', run.map(({ passage }) => passage.text).join(' '));
    return entry ? [{ entry, places: run, images: [] }] : [];
  });
  const inside = places.filter(({ passage }) => root.contains(passage.first));
  const texts = inside.flatMap(({ passage }) => passage.nodes);
  bringBack(pieces, { body, base, texts, images: [...root.getElementsByTagName('img')], blocks }, receipt);
  const first = places.findIndex(({ passage }) => root.contains(passage.first));
  const last = places.findLastIndex(({ passage }) => root.contains(passage.first));
  const near = places.filter(
    ({ index, linked, passage }) =>
      !root.contains(passage.first) &&
      linked < 0.9 &&
      index >= Math.max(at - 3, first - 15) &&
      index <= last + 8,
  );
  return { blocks, tail: [], root, near: near.map(({ passage }) => passage.text) };
}

export interface Look {
  /** Null for a page without any text. */
  page: PageOfPassages | null;
  title: Title | undefined;
  /** Whether cleaning left an element where it was. */
  isLeft: (element: Element) => boolean;
  /** What cleaning took, and what the receipt says of it. */
  taken: ReadonlyMap<Element, Removed>;
}

/** Everything the passages of a page are judged by. Readability and cleaning work on a copy of the copy. */
export function* lookAtPage(
  copy: Document,
  meta: Metadata,
  receipt: Receipt,
  portal?: Portal,
  picked?: Element,
): Steps<Look> {
  const { body } = copy;
  const passages = listPassages(body);
  markElements(body, passages);
  const cleaned = copy.cloneNode(true) as Document;
  const twins = { page: elementsOf(body), copy: elementsOf(cleaned.body) };
  yield;
  clean(cleaned, receipt, portal);
  const left = marksIn(cleaned.body);
  yield;
  const choice = chooseByReadability(cleaned);
  yield;
  const marks = choice ? marksIn(choice) : new Set<string>();
  const chosen = passages.map(({ holder }) => isMarked(holder, marks));
  const isLeft = (element: Element) => isMarked(element, left);
  const begun = passages.findIndex(
    ({ text, first: at }, index) => (picked ? picked.contains(at) : chosen[index]) && text.length >= 60,
  );
  const first = begun < 0 ? firstOfProse(body, passages, isLeft) : begun;
  const above = passages.slice(0, first + 1);
  const title = chooseTitle(copy, meta, passages[first]?.nodes[0], portal, above);
  yield;
  const page = lookAt({
    body,
    passages,
    chosen,
    cleaned: passages.map(({ holder }) => !isLeft(holder)),
    meta,
    title,
  });
  return { page, title, isLeft, taken: originalsOf(receipt.taken, twins) };
}

/** Where the story seems to begin although Readability chose nothing; -1 for a page without prose. */
function firstOfProse(
  body: Element,
  passages: readonly Passage[],
  isLeft: (element: Element) => boolean,
): number {
  const boxes = sumBoxes(
    body,
    passages,
    passages.map(() => false),
  );
  const whole = boxes.get(body);
  const told = whole && deepestHolding(boxes, whole, (box) => box.proseChars, 0.6);
  return passages.findIndex(
    (passage) => isProse(passage) && isLeft(passage.holder) && told?.element.contains(passage.holder),
  );
}

const elementsOf = (body: Element): Element[] => [...body.querySelectorAll('*')];
