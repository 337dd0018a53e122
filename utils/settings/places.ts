import * as v from 'valibot';

/** Where a reader stopped in a story: which block, how much of it was above the reading line, and its first words. */
export const PlaceSchema = v.object({
  /** SHA-256 of the page's address in hex: the list tells nobody what was read. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Of the block's height; 0 to 1. */
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  words: v.pipe(v.string(), v.maxLength(80)),
});
export type Place = v.InferOutput<typeof PlaceSchema>;

export const placesKey = 'places';

/** More than anybody goes back to. */
const most = 500;

/** Places as they are stored, last read first; what does not read is left out. */
export function readPlaces(stored: unknown): Place[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const place = v.safeParse(PlaceSchema, one);
    return place.success ? [place.output] : [];
  });
}

/** With a place put first, or with the place of a page taken out. */
export function withPlace(
  places: readonly Place[],
  id: string,
  place: Omit<Place, 'id'> | undefined,
): Place[] {
  const others = places.filter((one) => one.id !== id);
  return place ? [{ id, ...place }, ...others].slice(0, most) : others;
}

/** The block a place means now: the one with its words, or the one at its number where the words are gone. */
export function blockOf(place: Omit<Place, 'id'>, texts: readonly string[]): number {
  if (texts[place.block]?.startsWith(place.words)) return place.block;
  const moved = place.words === '' ? -1 : texts.findIndex((text) => text.startsWith(place.words));
  return moved >= 0 ? moved : Math.min(place.block, texts.length - 1);
}
