import type { Block } from '@/utils/article/blocks';
import type { Place } from '@/utils/article/passages/page';
import type { Receipt } from '@/utils/article/receipt';
import type { Piece } from './pieces';

import { type Keep, keepOnly } from '@/utils/article/passages/keep';
import { textBlock } from '@/utils/article/textBlock';
import { toBlocks } from '@/utils/article/toBlocks';

/** The story as it was chosen, before anything is brought back. */
export interface Told {
  body: Element;
  base: string;
  texts: readonly Text[];
  images: readonly Element[];
  blocks: readonly Block[];
}

/**
 * Offers every piece to the reader, and brings back those that are wanted: whole, with all that is nested in them, each
 * once. They become blocks of their own beside the story's, which stay as they are.
 */
export function bringBack(pieces: readonly Piece[], told: Told, receipt: Receipt): void {
  const wanted = pieces.filter(({ entry }) => receipt.isWanted(entry));
  const used = new Set<Place | Element>();
  const order = wanted.length > 0 ? orderOf(told.body) : new Map<Node, number>();
  // The larger first: what is nested in it comes with it, and not a second time.
  for (const piece of wanted.sort((a, b) => b.places.length - a.places.length)) {
    const places = piece.places.filter((place) => !used.has(place));
    const images = piece.images.filter((image) => !used.has(image));
    const [start] = places[0]?.passage.nodes ?? [];
    if (!start) {
      piece.entry.kept = true;
      continue;
    }
    const rank = order.get(start) ?? 0;
    receipt.bring(piece.entry, {
      blocks: blocksOf(places, images, told),
      at: blocksBefore(start, told, order),
      rank,
    });
    if (piece.entry.kept) for (const each of [...places, ...images]) used.add(each);
  }
  for (const { entry, places } of pieces) {
    // What has come along with a larger piece goes with it again, and not by itself.
    if (!receipt.isWanted(entry) && places.every((place) => used.has(place))) entry.kept = true;
    else receipt.offer(entry);
  }
}

/** Where each text and picture stands in the page, counted. */
function orderOf(body: Element): Map<Node, number> {
  const order = new Map<Node, number>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) order.set(node, order.size);
  return order;
}

/** How many of the story's blocks stand before a text. */
function blocksBefore(
  start: Text,
  { body, base, texts, images, blocks }: Told,
  order: Map<Node, number>,
): number {
  const rank = order.get(start) ?? 0;
  if (!blocks.some(({ origin }) => origin.contains(start)))
    return blocks.filter(({ origin }) => (order.get(origin) ?? rank) < rank).length;
  // Within one element, between lines or items, only what the story makes up to there tells.
  const isBefore = (node: Node) => (order.get(node) ?? rank) < rank;
  return toBlocks(body, base, keepOnly(texts.filter(isBefore), images.filter(isBefore))).length;
}

/** Text that goes into a block without being asked for, word by word. */
const readAsOne = 'pre, figcaption, caption';

/** A piece as blocks. Lists that lead about their own page, and words where none belong, are told as plain paragraphs. */
function blocksOf(places: readonly Place[], images: readonly Element[], { body, base }: Told): Block[] {
  const heard = new Set<Node>();
  const whole = keepOnly(
    places.flatMap(({ passage }) => passage.nodes),
    images,
  );
  const keep: Keep = {
    ...whole,
    text: (node) => {
      if (!whole.text(node)) return false;
      heard.add(node);
      return true;
    },
  };
  const blocks = toBlocks(body, base, keep);
  const isLost = places.some(
    ({ passage }) => !passage.holder.closest(readAsOne) && !passage.nodes.every((node) => heard.has(node)),
  );
  if (isLost) return places.map(plain);
  return blocks.map((block) => (block.kind === 'image' ? { ...block, text: block.caption ?? '' } : block));
}

function plain({ passage: { text, holder } }: Place): Block {
  const content = holder.ownerDocument.createElement('p');
  content.textContent = text;
  return textBlock('paragraph', content, text, holder, false);
}
