import type { Pattern } from './pattern';
import type { WordIndex } from './wordIndex';

/** How many places of words are looked at for one passage, however long text and passage are. */
const LOOKS = 100_000;
/** How many likely places are compared word by word. */
const MOST = 12;
/** Of passages with more words only places with half the votes of the likeliest are, as comparing them takes long. */
const LONG = 200;

/**
 * Where a passage may stand: its rarest words vote for the place its first word would have. Words that are everywhere
 * vote only beside a neighbour of theirs.
 * @returns likely places of the pattern's first word, likeliest first; may be negative, as words may be missing.
 */
export function findCandidates({ ids }: Pattern, index: WordIndex): number[] {
  const width = Math.max(2, Math.ceil(ids.length / 32));
  const votes = new Map<number, number>();
  const vote = (place: number, weight: number) => {
    const bucket = Math.floor(place / width);
    votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
  };
  let left = LOOKS;
  for (const { i, count } of rarestFirst(ids, index)) {
    left -= count;
    if (left < 0) break;
    const from = index.first[ids[i] ?? 0] ?? 0;
    const weight = Math.log2(1 + index.ids.length / count);
    for (let k = from; k < from + count; k++) {
      const place = index.places[k] ?? 0;
      const beside = index.ids[place + 1] === ids[i + 1] || index.ids[place - 1] === ids[i - 1];
      if (beside || count <= 50) vote(place - i, beside ? weight : weight / 2);
    }
  }
  return best(votes, ids.length > LONG ? 0.5 : 0.25).map((bucket) => Math.round((bucket + 0.5) * width));
}

function rarestFirst(ids: Int32Array, { first }: WordIndex): { i: number; count: number }[] {
  return [...ids]
    .flatMap((id, i) => (id < 0 ? [] : [{ i, count: (first[id + 1] ?? 0) - (first[id] ?? 0) }]))
    .sort((a, b) => a.count - b.count);
}

/** The likeliest places; votes beside a place are for it, too. */
function best(votes: ReadonlyMap<number, number>, share: number): number[] {
  const of = (bucket: number) => votes.get(bucket) ?? 0;
  let top: { bucket: number; weight: number }[] = [];
  for (const [bucket, own] of votes) {
    const [below, above] = [of(bucket - 1), of(bucket + 1)];
    if (own < below || own < above) continue;
    const weight = own + below + above;
    if (top.length === MOST && weight <= (top.at(-1)?.weight ?? 0)) continue;
    top = [...top, { bucket, weight }].sort((a, b) => b.weight - a.weight).slice(0, MOST);
  }
  const least = (top[0]?.weight ?? 0) * share;
  return top.filter(({ weight }) => weight >= least).map(({ bucket }) => bucket);
}
