import type { LegacyEncoding } from './encoding';

import { commonSyllables } from './commonSyllables';
import { decode } from './decode';
import { encodings } from './encoding';
import { restoreDropped } from './horns';
import { isSyllable } from './isSyllable';
import { undoPrivateLetters } from './misread';

/** Words of a text, with the signs that may be letters of a legacy font. */
const words = /[\p{L}\p{M}\u00A1-\u00AE\u00B5-\u00B9\u00BB-\u00BE×÷]+/gu;

/** A text is known by its first words; more would only take time. */
const enough = 400;

/** Letters of a word with room for loose marks; what is longer is not even looked at. */
const longest = 20;

/**
 * What no other language has within a word: a sign that is no letter (· and × are in formulas), a capital behind a
 * small letter, one of VNI's pairs.
 */
const odd =
  /[A-Za-z][\u00A1-\u00AE\u00B5\u00B6\u00B8\u00B9\u00BB-\u00BE÷]|®[a-zµ¸¶·¹\u00BB-\u00FE]|[a-z][\u00C0-\u00DE]|[aeouyôöAEOUYÔÖ][âàåãáäêèúüéëøûõùïÂÀÅÃÁÄÊÈÚÜÉËØÛÕÙÏ]/;

/** A rare syllable proves little without its first consonant: `aún` is Spanish. */
const startsPlain = /^[^aeiouyAEIOUY]/;

/** A plain word: Vietnamese without marks, or any other. */
const plain = /^[A-Za-z]+$/;

/** Words without marks are much the same in many languages: together they are worth no more. */
const mostUnmarked = 1.5;

/** A common syllable, or a rare one with a sign of a legacy font. */
const telling = 2;

/** NĐ, QĐ, GDĐT, HĐND: letters that are each the first of a word. */
const abbreviation = /^(?=.*[A-Z])(?=.*[ĐƯ])[BCDĐGHKLMNPQSTUƯVX]+$/;

/** A word of an address or file name (`haiphong.gov.vn`) is of no language. */
function isInAddress(text: string, from: number, to: number): boolean {
  return (
    /^[.@][A-Za-z\d]/.test(text.slice(to, to + 2)) ||
    /[A-Za-z\d][.@]$/.test(text.slice(Math.max(0, from - 2), from))
  );
}

/** The different words of a text, as far as it is looked at. */
export function wordsOf(text: string): Set<string> {
  const found = new Set<string>();
  const shown = undoPrivateLetters(text);
  for (const { 0: word, index } of shown.matchAll(words)) {
    if (plain.test(word) && isInAddress(shown, index, index + word.length)) continue;
    found.add(word);
    if (found.size === enough) break;
  }
  return found;
}

/** What speaks for a text as it stands. A strange word may be one of another language, and is held against it less. */
export const evidenceAsItIs = (read: ReadonlySet<string>): number =>
  sumUp(read, (word) => Math.max(worth(word, word), -1));

/**
 * What speaks for a text as one in a legacy encoding: what its words, read so, are worth as Vietnamese. Each counts
 * once: a unit such as `µm` may be repeated without end. Zero is no evidence.
 */
export const evidenceFor = (read: ReadonlySet<string>, encoding: LegacyEncoding): number =>
  sumUp(read, (word) => worth(readAs(word, encoding), word));

/** Whether a word by itself speaks for one of the encodings. */
export const isTelling = (word: string): boolean =>
  encodings.some((encoding) => {
    const reading = readAs(word, encoding);
    return reading !== word && worth(reading, word) >= telling;
  });

function readAs(word: string, encoding: LegacyEncoding): string {
  const decoded = decode(word, encoding);
  return encoding === 'tcvn3' ? restoreDropped(decoded) : decoded;
}

function sumUp(read: ReadonlySet<string>, value: (word: string) => number): number {
  let marked = 0;
  let unmarked = 0;
  for (const word of read) {
    if (plain.test(word)) unmarked += value(word);
    else marked += value(word);
  }
  return marked + Math.min(unmarked, mostUnmarked);
}

function worth(reading: string, word: string): number {
  if (reading.length > longest) return -3;
  const letters = reading.normalize('NFC');
  if (letters.length < 2) return 0;
  const small = letters.toLowerCase();
  const fits = isSyllable(small) && !/[a-z]\p{Lu}/u.test(letters);
  if (plain.test(word)) {
    if (fits) return 0.5;
    return /[a-z]/.test(word) ? -0.25 : 0;
  }
  if (!fits) return abbreviation.test(letters) && reading !== word ? 1 : -3;
  const isOdd = reading !== word && odd.test(word);
  if (commonSyllables.has(small)) return isOdd ? 4 : 3;
  return isOdd && startsPlain.test(word) ? 2 : 0.5;
}
