import type { Head } from './head';
import type { Line } from './line';

import { countSyllables } from '@/utils/article/text';
import { divisions } from './number';
import { withName } from './readHead';

/** Heads by line; a line that is none has none. */
export type Heads = (Head | undefined)[];

/** In syllables. */
const longestName = 30;

/**
 * Joins what is printed as a label and, below it, its name: "Chương I", "QUY ĐỊNH CHUNG". A name in capitals may take
 * two lines.
 */
export function joinNames(heads: Heads, lines: readonly Line[]): Heads {
  const joined = [...heads];
  for (const [index, head] of heads.entries()) {
    if (!head?.number || !isBare(head)) continue;
    const first = nameIn(index + 1, heads, lines);
    if (first === undefined) continue;
    const second =
      isCapitalised(heads[index + 1]) && isCapitalised(heads[index + 2])
        ? nameIn(index + 2, heads, lines)
        : undefined;
    joined[index] = {
      ...head,
      text: withName(head.text, second === undefined ? first : `${first} ${second}`),
    };
    joined[index + 1] = undefined;
    if (second !== undefined) joined[index + 2] = undefined;
  }
  return joined;
}

const isCapitalised = (head: Head | undefined): boolean => head?.family === 'capitals';

/** A division or an annex that says no more than its number. */
function isBare({ number, text }: Head): boolean {
  if (!number || number.length < text.length) return false;
  return number.family === 'phụ lục' || divisions.includes(number.family);
}

function nameIn(index: number, heads: Heads, lines: readonly Line[]): string | undefined {
  const head = heads[index];
  if (head) return head.number ? undefined : head.text;
  const line = lines[index];
  if (line?.kind !== 'paragraph' || line.text === '' || /[.:;,]$/.test(line.text)) return undefined;
  return /^\p{Lu}/u.test(line.text) && countSyllables(line.text.slice(0, 400)) <= longestName
    ? line.text
    : undefined;
}
