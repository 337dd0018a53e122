import type { Vocabulary } from './vocabulary';

import { fieldGap, fields, valueGap } from './fields';

/** BM25's constants: how soon more of the same word stops to matter, and how much a field's length does. */
const saturation = 1.2;
const lengthMatters = 0.6;

/** Scratch memory, a number for each term, zero between two uses; it grows with the vocabulary. */
let counts = new Uint16Array(0);
let worths = new Float32Array(0);
/** Terms met in the field at hand, and in the note: lists that need not be made anew for each note. */
let seen = new Uint32Array(0);
let all = new Uint32Array(0);

/**
 * What each term of a note is worth there, once for every term: BM25 in each field, the fields added by their weight.
 * Lengths are compared with fixed usual ones, so that notes which come and go leave the others' worths as they are.
 */
export function weigh(
  sequence: Uint32Array,
  vocabulary: Vocabulary,
  take: (term: number, worth: number) => void,
): void {
  if (counts.length < vocabulary.size) {
    counts = new Uint16Array(Math.ceil(vocabulary.size * 1.5));
    worths = new Float32Array(counts.length);
    seen = new Uint32Array(counts.length);
    all = new Uint32Array(counts.length);
  }
  let length = 0;
  let start = 0;
  for (const { weight, usual } of fields) {
    const gap = sequence.indexOf(fieldGap, start);
    const end = gap < 0 ? sequence.length : gap;
    const norm = saturation * (1 - lengthMatters + (lengthMatters * (end - start)) / usual);
    const met = count(sequence, start, end, vocabulary.parts);
    for (let i = 0; i < met; i += 1) {
      const term = seen[i] ?? 0;
      const often = counts[term] ?? 0;
      const before = worths[term] ?? 0;
      if (before === 0) all[length++] = term;
      worths[term] = before + (weight * often) / (often + norm);
      counts[term] = 0;
    }
    start = end + 1;
  }
  for (let i = 0; i < length; i += 1) {
    const term = all[i] ?? 0;
    take(term, worths[term] ?? 0);
    worths[term] = 0;
  }
}

/** Counts the terms, and the groups of numbers with them; returns how many there are in `seen`, each once. */
function count(sequence: Uint32Array, start: number, end: number, parts: Vocabulary['parts']): number {
  let met = 0;
  for (let i = start; i < end; i += 1) {
    const term = sequence[i] ?? 0;
    if (term === valueGap) continue;
    const often = counts[term] ?? 0;
    if (often === 0) seen[met++] = term;
    if (often < 0xffff) counts[term] = often + 1;
    const groups = parts[term];
    if (!groups) continue;
    for (const group of groups) {
      const before = counts[group] ?? 0;
      if (before === 0) seen[met++] = group;
      if (before < 0xffff) counts[group] = before + 1;
    }
  }
  return met;
}
