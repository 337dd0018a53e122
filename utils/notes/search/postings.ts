/** Bits of a posting that hold the worth; those above hold the slot. 30 in all: a small integer in every engine. */
const worthBits = 10;
const mostWorth = (1 << worthBits) - 1;
/** The weights of all fields together are 26; no worth is greater. */
const step = mostWorth / 26;

export const mostSlots = 1 << 20;

/** Where each term stands, and what it is worth there: four bytes a posting. */
export class Postings {
  readonly #lists: (Uint32Array | undefined)[] = [];
  readonly #lengths: number[] = [];

  add(term: number, slot: number, worth: number): void {
    this.#reach(term);
    const length = this.#lengths[term] ?? 0;
    let list = this.#lists[term];
    if (!list || list.length === length) {
      const longer = new Uint32Array(length < 2 ? length + 1 : Math.ceil(length * 1.3));
      if (list) longer.set(list);
      list = longer;
      this.#lists[term] = list;
    }
    list[length] = (slot << worthBits) | Math.max(1, Math.min(mostWorth, Math.round(worth * step)));
    this.#lengths[term] = length + 1;
  }

  /** Makes room at once for the notes with these words: lists that grow one by one are copied often. */
  reserve(sequences: readonly Uint32Array[], terms: number): void {
    this.#reach(terms - 1);
    const counts = holders(sequences, terms);
    const block = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
    let from = 0;
    for (const [term, count] of counts.entries()) {
      if (count > 0) this.#lists[term] ??= block.subarray(from, from + count);
      from += count;
    }
  }

  /** In how many notes a term stands, those removed since the last rebuilding among them. */
  length(term: number): number {
    return this.#lengths[term] ?? 0;
  }

  /** The postings of a term, to be read with `slotOf` and `worthOf`. */
  of(term: number): Uint32Array {
    return this.#lists[term]?.subarray(0, this.#lengths[term]) ?? new Uint32Array(0);
  }

  #reach(term: number): void {
    while (this.#lengths.length <= term) {
      this.#lists.push(undefined);
      this.#lengths.push(0);
    }
  }
}

export function slotOf(posting: number): number {
  return posting >>> worthBits;
}

export function worthOf(posting: number): number {
  return (posting & mostWorth) / step;
}

/** In how many of the notes each term stands. The groups of numbers are not counted: their lists may still grow. */
function holders(sequences: readonly Uint32Array[], terms: number): Uint32Array {
  const counts = new Uint32Array(terms);
  const lastHolder = new Uint32Array(terms);
  for (const [n, sequence] of sequences.entries()) {
    for (let i = 0; i < sequence.length; i += 1) {
      const term = sequence[i] ?? 0;
      if (lastHolder[term] === n + 1) continue;
      lastHolder[term] = n + 1;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  return counts;
}
