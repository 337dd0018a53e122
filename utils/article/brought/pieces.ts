import type { Removed } from '@/utils/article/article';
import type { Place } from '@/utils/article/passages/page';

/** Something that was removed and can be brought back: what of it is not in the story, in page order. */
export interface Piece {
  entry: Removed;
  places: readonly Place[];
  images: readonly Element[];
}

/**
 * The elements of the page that cleaning took from its copy.
 * @param twins all elements of both as they were before, in page order.
 */
export function originalsOf(
  taken: ReadonlyMap<Element, Removed>,
  twins: { page: readonly Element[]; copy: readonly Element[] },
): Map<Element, Removed> {
  const originals = new Map<Element, Removed>();
  if (taken.size === 0) return originals;
  for (const [index, element] of twins.copy.entries()) {
    const entry = taken.get(element);
    const original = twins.page[index];
    if (entry && original) originals.set(original, entry);
  }
  return originals;
}

/**
 * Each element that was taken with the passages in it. One within another counts for both. Where an element is no more
 * than a few words of a passage, there is nothing to bring back: passages are kept or left whole.
 */
export function piecesTaken(
  taken: ReadonlyMap<Element, Removed>,
  places: readonly Place[],
  isKept: (place: Place) => boolean,
): Piece[] {
  if (taken.size === 0) return [];
  const found = new Map<Element, Place[]>([...taken.keys()].map((element) => [element, []]));
  for (const place of places) {
    if (isKept(place)) continue;
    const last = place.passage.nodes.at(-1) ?? null;
    for (let element: Element | null = place.passage.first; element; element = element.parentElement)
      if (element.contains(last)) found.get(element)?.push(place);
  }
  return [...taken].flatMap(([element, entry]) => {
    const own = found.get(element) ?? [];
    return own.length > 0 ? { entry, places: own, images: [...element.getElementsByTagName('img')] } : [];
  });
}
