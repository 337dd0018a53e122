import type { LegacyEncoding } from './encoding';

import { decode } from './decode';
import { encodings } from './encoding';
import { evidenceAsItIs, evidenceFor, wordsOf } from './evidence';
import { hoChiMinh, mayBeLegacy } from './firstLook';
import { encodingOfFont } from './fonts';

/** One common word with its marks, or two words that no other language could hold … */
const convincing = 3;

/** … in a text of at least three: `Hä?` alone may be anything. */
const threeWords = /\S\s+\S+\s+\S/;

/** Letters that no byte of these fonts is ever shown as: who has them is Unicode, at least in part. */
const unicode = /[đĩũĨŨ\u1EA0-\u1EF9]/;

/** Letters that bytes are shown as only where a page was misread (`misread.ts`); where in doubt they are themselves. */
const likelyUnicode = /[ăơưĂĐƠƯ]/;

/** Whether a text is Vietnamese in Unicode, at least in part. */
export const isUnicode = (text: string): boolean => unicode.test(text);

/**
 * The legacy encoding a text is in; nothing for a text that is Unicode already, mixed, or too short to tell. Three
 * syllables are enough by themselves; a font of the page that is made for one encoding (".VnTime", "VNI-Times") lets
 * one syllable be enough, if the text becomes better Vietnamese by it.
 * @param fonts names of fonts the text is set in, as the page writes them.
 */
export function recogniseLegacy(text: string, fonts: readonly string[] = []): LegacyEncoding | undefined {
  if (!/[^\0-\x7F]/.test(text) || isUnicode(text)) return undefined;
  const told = new Set(fonts.map(encodingOfFont));
  told.delete(undefined);
  if (told.size === 0 && !mayBeLegacy(text)) return undefined;
  if (hoChiMinh.test(text)) return 'vni';
  const isLong = threeWords.test(text);
  if (told.size === 0 && !isLong) return undefined;

  const words = wordsOf(text);
  const asItIs = evidenceAsItIs(words) + (likelyUnicode.test(text) ? 0.5 : 0);
  let best: LegacyEncoding | undefined;
  let most = 0;
  for (const encoding of encodings) {
    const isTold = told.has(encoding);
    if ((!isTold && !isLong) || ![...words].some((word) => decode(word, encoding) !== word)) continue;
    const sum = evidenceFor(words, encoding);
    const enough = isTold ? Math.max(asItIs, 0.5) : Math.max(asItIs, convincing);
    if (sum >= enough && sum > most) [best, most] = [encoding, sum];
  }
  return best;
}
