import type { Line } from './line';
import type { Heads } from './names';

import { countSyllables } from '@/utils/article/text';
import { isAside, isPerson } from './asides';

/** In syllables: what is shorter says nothing that a head could stand above. */
const least = 5;

/** Whether a line is something that heads stand above: a paragraph, a list, a table; no picture, name or credit. */
export function isProse(line: Line): boolean {
  if (line.text === '') return false;
  if (line.kind === 'other') return true;
  if (line.text.length > 200) return true;
  return countSyllables(line.text) >= least && !isAside(line.text) && !isPerson(line.text);
}

/** For each line, the first line from it on that is a head or prose; the number of lines where none comes. */
export function nextSaying(heads: Heads, prose: readonly boolean[]): Int32Array {
  const next = new Int32Array(heads.length + 1).fill(heads.length);
  for (let index = heads.length - 1; index >= 0; index--)
    next[index] = heads[index] || prose[index] ? index : (next[index + 1] ?? heads.length);
  return next;
}
