import type { Passage } from './passages';

/** An element that holds passages, with the sums of all that stand in it. */
export interface Box {
  element: Element;
  parent: Box | undefined;
  depth: number;
  /** Passages in it, their characters, and how many of these are linked. */
  count: number;
  chars: number;
  linked: number;
  /** Passages of prose, and their characters. */
  prose: number;
  proseChars: number;
  /** Characters of those passages in it that Readability chose. */
  chosen: number;
  /** Index of its first and last passage. */
  from: number;
  to: number;
}

/** Long enough and little enough linked to be told, not listed. */
export const isProse = ({ text, linked }: Passage): boolean =>
  text.length >= 80 && linked < text.length * 0.35;

/** The boxes of a page, each known by its element, with their sums. `chosen` says which passages Readability took. */
export function sumBoxes(
  body: Element,
  passages: readonly Passage[],
  chosen: readonly boolean[],
): Map<Element, Box> {
  const boxes = new Map<Element, Box>();
  const boxOf = (element: Element): Box => {
    const known = boxes.get(element);
    if (known) return known;
    const parent = element === body || !element.parentElement ? undefined : boxOf(element.parentElement);
    const box: Box = {
      element,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      count: 0,
      chars: 0,
      linked: 0,
      prose: 0,
      proseChars: 0,
      chosen: 0,
      from: Number.POSITIVE_INFINITY,
      to: -1,
    };
    boxes.set(element, box);
    return box;
  };
  for (const [index, passage] of passages.entries()) {
    const { length } = passage.text;
    const prose = isProse(passage);
    for (let box: Box | undefined = boxOf(passage.holder); box; box = box.parent) {
      box.count++;
      box.chars += length;
      box.linked += passage.linked;
      if (prose) {
        box.prose++;
        box.proseChars += length;
      }
      if (chosen[index]) box.chosen += length;
      box.from = Math.min(box.from, index);
      box.to = Math.max(box.to, index);
    }
  }
  return boxes;
}

/** The deepest box that holds at least this share of what is counted; undefined where nothing is. */
export function deepestHolding(
  boxes: ReadonlyMap<Element, Box>,
  whole: Box,
  count: (box: Box) => number,
  share: number,
): Box | undefined {
  if (count(whole) === 0) return undefined;
  let best = whole;
  for (const box of boxes.values())
    if (box.depth > best.depth && count(box) >= count(whole) * share) best = box;
  return best;
}
