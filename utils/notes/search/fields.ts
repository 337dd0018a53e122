import type { Vocabulary } from './vocabulary';

import { tokensOf } from './tokens';

/** What of a note is searched. */
export interface SearchableNote {
  /** The note's id. */
  id: string;
  title: string;
  publisher?: string;
  byline?: string;
  tags: readonly string[];
  /** Markdown; empty while there is none. */
  remark: string;
  /** The quotes and the remarks of its highlights. */
  marks: readonly string[];
  /** Symbols of the documents it names, or their names. */
  documents: readonly string[];
  /** Lead and story. */
  text: string;
}

interface Field {
  values: (note: SearchableNote) => readonly string[];
  /** What a word is worth here. */
  weight: number;
  /** How much standing next to one another is worth here, of 1. */
  nearness: number;
  /** Words of an ordinary field of this kind: in a longer one each is worth less. */
  usual: number;
}

export const fields: readonly Field[] = [
  { values: ({ title }) => [title], weight: 6, nearness: 1, usual: 14 },
  { values: ({ documents }) => documents, weight: 5, nearness: 0.9, usual: 12 },
  { values: ({ tags }) => tags, weight: 4, nearness: 0.9, usual: 6 },
  { values: ({ marks }) => marks, weight: 3, nearness: 0.8, usual: 60 },
  { values: ({ remark }) => [remark], weight: 3, nearness: 0.8, usual: 60 },
  { values: ({ publisher }) => (publisher ? [publisher] : []), weight: 2, nearness: 0.7, usual: 8 },
  { values: ({ byline }) => (byline ? [byline] : []), weight: 2, nearness: 0.7, usual: 4 },
  { values: ({ text }) => [text], weight: 1, nearness: 0.6, usual: 800 },
];

/** Between two fields, and between two values of one: what stands on both sides of them is not next to one another. */
export const fieldGap = 0;
export const valueGap = 1;

/** A note as the numbers of its words in their order, its fields one behind the other. */
export function sequenceOf(note: SearchableNote, vocabulary: Vocabulary): Uint32Array {
  const sequence: number[] = [];
  for (const [f, field] of fields.entries()) {
    if (f > 0) sequence.push(fieldGap);
    for (const [v, value] of field.values(note).entries()) {
      if (v > 0) sequence.push(valueGap);
      for (const word of tokensOf(value)) sequence.push(vocabulary.number(word));
    }
  }
  return Uint32Array.from(sequence);
}
