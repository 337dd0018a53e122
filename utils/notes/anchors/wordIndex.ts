import { keyOf, readWords } from './words';

/** The words of a text as numbers, and where each stands: read once, asked for many passages. */
export interface WordIndex {
  text: string;
  /** Word for word: the number of its key. */
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  idOf: ReadonlyMap<string, number>;
  /** Places of the word `id`: `places.subarray(first[id], first[id + 1])`, rising. */
  places: Int32Array;
  first: Int32Array;
}

export function indexWords(text: string): WordIndex {
  const { all, starts, ends } = readWords(text);
  const idOf = new Map<string, number>();
  // Few spellings stand behind many words: a key is worked out once for each.
  const known = new Map<string, number>();
  const ids = new Int32Array(all.length);
  all.forEach((word, i) => {
    let id = known.get(word);
    if (id === undefined) {
      const key = keyOf(word);
      id = idOf.get(key) ?? idOf.size;
      idOf.set(key, id);
      known.set(word, id);
    }
    ids[i] = id;
  });
  return {
    text,
    ids,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    idOf,
    ...listPlaces(ids, idOf.size),
  };
}

/** Counting sort: two passes over the text, no list a word. */
function listPlaces(ids: Int32Array, count: number): Pick<WordIndex, 'places' | 'first'> {
  const first = new Int32Array(count + 1);
  for (const id of ids) first[id + 1] = (first[id + 1] ?? 0) + 1;
  for (let id = 0; id < count; id++) first[id + 1] = (first[id + 1] ?? 0) + (first[id] ?? 0);
  const next = first.slice();
  const places = new Int32Array(ids.length);
  ids.forEach((id, i) => {
    const at = next[id] ?? 0;
    places[at] = i;
    next[id] = at + 1;
  });
  return { places, first };
}
