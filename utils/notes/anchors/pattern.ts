import { CONTEXT, type Anchor } from './describe';
import { keyOf, readWords, type Words } from './words';
import type { WordIndex } from './wordIndex';

/** The words looked for: context, quote, context. */
export interface Pattern {
  words: string[];
  /** Their numbers in the text searched; -1 where it does not have the word. */
  ids: Int32Array;
  /** How much each says: a word that stands everywhere in the text tells little of a place. */
  weights: Float64Array;
  /** Whether a line ends before it. */
  breaks: boolean[];
  /** The quote: from `quoteStart` up to, not including, `quoteEnd`. */
  quoteStart: number;
  quoteEnd: number;
  /** The quote with the rest of the sentences it begins and ends in, as far as the context tells. */
  ownStart: number;
  ownEnd: number;
}

/** Where a sentence, a paragraph or an item ends. */
const END = /[.!?;…][”"’')\]]*(?=\s)|\n/gu;

export function readPattern({ quote, prefix, suffix }: Anchor, index: WordIndex): Pattern {
  const before = readWords(prefix);
  const inside = readWords(quote);
  const behind = readWords(suffix);
  // A context of full length may begin or end within a word, which then says nothing.
  if (prefix.length === CONTEXT && before.starts[0] === 0) drop(before, 0);
  if (suffix.length === CONTEXT && behind.ends.at(-1) === suffix.length) drop(behind, behind.all.length - 1);
  const words = [...before.all, ...inside.all, ...behind.all];
  const quoteStart = before.all.length;
  const quoteEnd = quoteStart + inside.all.length;
  const lastEnd = [...prefix.matchAll(END)].at(-1);
  const sentenceStart = lastEnd ? lastEnd.index + lastEnd[0].length : 0;
  const firstEnd = /[.!?…]["”’')\]]*$/u.test(quote)
    ? 0
    : ([...suffix.matchAll(END)][0]?.index ?? suffix.length);
  const ids = Int32Array.from(words, (word) => index.idOf.get(keyOf(word)) ?? -1);
  return {
    words,
    ids,
    weights: Float64Array.from(ids, (id) => 1 / Math.sqrt(Math.max(1, countOf(id, index)))),
    breaks: readBreaks([prefix, quote, suffix], [before, inside, behind]),
    quoteStart,
    quoteEnd,
    ownStart: before.starts.filter((start) => start < sentenceStart).length,
    ownEnd: quoteEnd + behind.starts.filter((start) => start < firstEnd).length,
  };
}

function readBreaks(texts: readonly string[], parts: readonly Words[]): boolean[] {
  let gap = '';
  return parts.flatMap(({ starts, ends }, n) => {
    const text = texts[n] ?? '';
    const flags = starts.map((start, i) =>
      `${i === 0 ? gap : ''}${text.slice(ends[i - 1] ?? 0, start)}`.includes('\n'),
    );
    gap = starts.length ? text.slice(ends.at(-1)) : gap + text;
    return flags;
  });
}

function drop(words: Words, at: number): void {
  for (const list of [words.all, words.starts, words.ends]) list.splice(at, 1);
}

function countOf(id: number, { first }: WordIndex): number {
  return id < 0 ? 0 : (first[id + 1] ?? 0) - (first[id] ?? 0);
}
