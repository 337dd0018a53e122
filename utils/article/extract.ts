import type { Portal } from '@/utils/portals/portal';
import type { Block } from './blocks';
import type { Metadata } from './metadata';
import type { Place } from './passages/page';
import type { Title } from './title';

import { clean } from './clean';
import { isVietnamese } from './language';
import { isProse } from './passages/boxes';
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
  dropped: Place[];
}

/**
 * The story of a page: every passage is judged by what it says, where it stands and what Readability makes of the
 * cleaned page, and those that are likely part of the story are kept where they stand.
 * @param copy the page as `copyPage` made it. It is marked, never changed otherwise.
 * @returns null when no passage is a story's.
 */
export function extract(copy: Document, base: string, meta: Metadata, portal?: Portal): Extracted | null {
  const { body } = copy;
  const passages = listPassages(body);
  markElements(body, passages);
  const cleaned = copy.cloneNode(true) as Document;
  clean(cleaned, portal);
  const left = marksIn(cleaned.body);
  const choice = chooseByReadability(cleaned);
  const marks = choice ? marksIn(choice) : new Set<string>();
  const chosen = passages.map(({ holder }) => isMarked(holder, marks));
  const first = passages.findIndex(({ text }, index) => chosen[index] && text.length >= 60);
  const above = passages.slice(Math.max(0, first - 8), first + 1);
  const title = chooseTitle(copy, meta, passages[first]?.nodes[0], portal, above);
  const page = lookAt({
    body,
    passages,
    chosen,
    cleaned: passages.map(({ holder }) => !isMarked(holder, left)),
    meta,
    title,
  });
  const story = findStory(page, {
    body,
    portal,
    title: title?.element,
    isVietnamese: isVietnamese(
      passages
        .filter(isProse)
        .map(({ text }) => text)
        .join(' '),
    ),
    isLeft: (image) => isMarked(image, left),
  });
  if (!story) return null;
  return {
    title,
    blocks: toBlocks(body, base, story.keep),
    tail: toBlocks(body, base, story.tail),
    root: story.root,
    dropped: story.dropped,
  };
}
