import type { Portal } from '@/utils/portals/portal';
import type { Block } from './blocks';
import type { Metadata } from './metadata';
import type { PageOfPassages } from './passages/page';
import type { Receipt } from './receipt';
import type { Title } from './title';

import { clean } from './clean';
import { isVietnamese } from './language';
import { isMarked, markElements, marksIn } from './passages/marks';
import { lookAt } from './passages/page';
import { listPassages } from './passages/passages';
import { chooseByReadability } from './passages/readability';
import { findStory } from './passages/story';
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
 * @param receipt notes what is left out.
 * @returns null when no passage is a story's.
 */
export function extract(
  copy: Document,
  base: string,
  meta: Metadata,
  receipt: Receipt,
  portal?: Portal,
): Extracted | null {
  const { body } = copy;
  const { page, title, isLeft } = lookAtPage(copy, meta, receipt, portal);
  if (!page) return null;
  const prose = page.places.filter((place) => place.prose).map(({ passage }) => passage.text);
  const story = findStory(page, {
    body,
    portal,
    title: title?.element?.closest('h1, h2, h3') ?? title?.element,
    isVietnamese: isVietnamese(prose.join(' ')),
    isLeft,
  });
  if (!story) return null;
  for (const run of story.dropped) receipt.add('unlikely', run.map(({ passage }) => passage.text).join(' '));
  return {
    title,
    blocks: toBlocks(body, base, story.keep),
    tail: toBlocks(body, base, story.tail),
    root: story.root,
    near: story.near.map(({ passage }) => passage.text),
  };
}

export interface Look {
  /** Null for a page without any text. */
  page: PageOfPassages | null;
  title: Title | undefined;
  /** Whether cleaning left an element where it was. */
  isLeft: (element: Element) => boolean;
}

/** Everything the passages of a page are judged by. Readability and cleaning work on a copy of the copy. */
export function lookAtPage(copy: Document, meta: Metadata, receipt: Receipt, portal?: Portal): Look {
  const { body } = copy;
  const passages = listPassages(body);
  markElements(body, passages);
  const cleaned = copy.cloneNode(true) as Document;
  clean(cleaned, receipt, portal);
  const left = marksIn(cleaned.body);
  const choice = chooseByReadability(cleaned);
  const marks = choice ? marksIn(choice) : new Set<string>();
  const chosen = passages.map(({ holder }) => isMarked(holder, marks));
  const first = passages.findIndex(({ text }, index) => chosen[index] && text.length >= 60);
  const above = passages.slice(0, first + 1);
  const title = chooseTitle(copy, meta, passages[first]?.nodes[0], portal, above);
  const isLeft = (element: Element) => isMarked(element, left);
  const page = lookAt({
    body,
    passages,
    chosen,
    cleaned: passages.map(({ holder }) => !isLeft(holder)),
    meta,
    title,
  });
  return { page, title, isLeft };
}
