import { Readability } from '@mozilla/readability';

import type { Portal } from '@/utils/portals/portal';
import type { Block } from './blocks';

import { toBlocks } from './toBlocks';

export interface Extracted {
  blocks: Block[];
  /** The elements the blocks were read from. */
  roots: Element[];
}

/**
 * The story in the cleaned copy: the family's own body where it has one with words in it, else what Readability
 * chooses. Readability takes the copy apart, so it comes last.
 */
export function extract(copy: Document, base: string, portal?: Portal): Extracted {
  const known = portal?.body ? outermost([...copy.body.querySelectorAll(portal.body)]) : [];
  const blocks = known.flatMap((root) => toBlocks(root, base));
  if (blocks.some((block) => block.text.length > 0)) return { blocks, roots: known };
  const root = chooseByReadability(copy);
  return root ? { blocks: toBlocks(root, base), roots: [root] } : { blocks: [], roots: [] };
}

function chooseByReadability(copy: Document): Element | undefined {
  let root: Node | undefined;
  new Readability<Node>(copy, {
    keepClasses: true,
    // Notices of two sentences are articles: what Readability finds is taken however short it is.
    charThreshold: 250,
    serializer: (node) => {
      root = node;
      return node;
    },
  }).parse();
  return root instanceof Element ? root : undefined;
}

/** In document order, an element within another comes right behind it. */
function outermost(elements: Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element);
  return kept;
}
