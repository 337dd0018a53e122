import type { Block } from '@/utils/article/blocks';
import type { Brought } from '@/utils/article/receipt';

import { isText } from '@/utils/article/blocks';

/**
 * The story with what was brought back, each piece in its place.
 * @param story the finished blocks: without lead and signature, captions joined.
 * @param told the blocks they were made from, which the places of what was brought back count.
 * @returns `story` itself when there is nothing to bring back.
 */
export function weave(story: Block[], told: readonly Block[], brought: readonly Brought[]): Block[] {
  if (brought.length === 0) return story;
  const places = placesIn(story, told);
  const whole: Block[] = [];
  let next = 0;
  for (const [index, block] of story.entries()) {
    const before = next;
    for (let piece = brought[next]; piece && piece.at <= (places[index] ?? 0); piece = brought[++next])
      whole.push(...piece.blocks.map(unglued));
    whole.push(next > before ? unglued(block) : block);
  }
  for (const { blocks } of brought.slice(next)) whole.push(...blocks.map(unglued));
  return whole;
}

/** Which of the first blocks each of the finished ones is. */
function placesIn(story: readonly Block[], told: readonly Block[]): number[] {
  const known = new Map<Block | Element, number>();
  for (const [index, block] of told.entries()) {
    known.set(block, index);
    // A picture that was given its caption is a new block.
    if (block.kind === 'image') known.set(block.origin, index);
  }
  let last = -1;
  return story.map((block) => {
    const place = known.get(block) ?? known.get(block.origin);
    // What is new, or was cut, stands behind what it was found behind.
    if (place === undefined || place < last) return last + 1;
    last = place;
    return place;
  });
}

/** A line that something else stands before now is no more the same paragraph's as the line it followed. */
const unglued = (block: Block): Block => (isText(block) && block.glued ? { ...block, glued: false } : block);
