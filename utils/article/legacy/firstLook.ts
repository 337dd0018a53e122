import { isTelling } from './evidence';
import { undoPrivateLetters } from './misread';

/**
 * The first look at a text: is there one word that only a legacy font explains, or a mark that floats beside its
 * letter? Everything else is left alone after this. The pattern starts from a rare sign and looks a few letters back
 * and ahead, so that it passes over ordinary text as fast as text can be searched.
 */

/** What a word is made of here; beside one of these a word neither begins nor ends. */
const letter = '[A-Za-z0-9\\u00A1-\\u00AE\\u00B2-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF]';

const onset =
  '(?:[nN][gG][hH]|[cCgGkKnNpPtT][hH]|[gG][iI]|[nN][gG]|[qQ][uU]|[tT][rR]|[bBcCdDgGhHkKlLmMnNpPrRsStTvVxX®§Ññ])?';
const ending = '(?:[cCnN][hH]|[nN][gG]|[cCmMnNpPtT])?';

/** Vowels as the legacy fonts have them, and the signs VNI puts behind them; the last are misread (`misread.ts`). */
const vowel =
  '[aeiouyAEIOUY¡-¦¨-\\u00AD\\u00B5-\\u00B9\\u00BB-\\u00BE\\u00C0-\\u00CF\\u00D1-\\u00FEĂăĐƠơƯư\\u0300-\\u0323]';

/** Signs that stand in no word of today’s Vietnamese. */
const strange =
  '[¡-®\\u00B5-\\u00B9\\u00BB-\\u00BE\\u00C4-\\u00C7\\u00CB\\u00CE-\\u00D1\\u00D6-\\u00D8\\u00DB\\u00DC\\u00DE\\u00DF\\u00E4-\\u00E7\\u00EB\\u00EE-\\u00F1\\u00F6-\\u00F8\\u00FB\\u00FC\\u00FE]';

/** TCVN3 has ề, ế, ễ … where others have capitals, which nobody writes behind a small letter: `tÕ`, `ChÝnh`. */
const capital = '[ÈÉÊÌÒÓÔÕÝ]';

/** VNI's pairs of letters that are Vietnamese each, and never beside one another, or not behind this letter. */
const pair =
  '(?:[aeAE][âáàãÂÁÀÃ]|[oO][âÂ]|[uU][oO][àáãÀÁÃ]|[bmpvBMPV][hH]?[oO][àáãÀÁÃ]|[aA][êéèúÊÉÈÚ]|[aeuyôöAEUYÔÖ][ùõÙÕ]|[oO][õÕ]|[A-Za-z]où|[A-Z]OÙ)';

/** Letters of Vietnamese before an ending they are never written with: `Héi`, `thùc`, `râ`, `lòch`, `Vónh`. */
const misplaced =
  '(?:(?<=[éèêí])(?=i)|(?<=[èùã])(?=[ctp])|(?<=â)(?![a-z])|(?<=[òÒ])(?=[cCpPtT]|[nN][hH])|(?<=[óÓ])(?=[nN][hH]))';

/** The sign just passed stands in a word that could be a syllable. */
const within = (sign: string): string =>
  `(?<=(?<!${letter})${onset}${vowel}{0,3}${sign})(?=${vowel}{0,2}${ending}(?!${letter}))`;

/** Hồ Chí Minh in VNI, whose every syllable is a good one as it stands; no place or person is called so. */
export const hoChiMinh = /Hoà Chí Minh|HOÀ CHÍ MINH/;

const legacy = [
  // Not alone: « × © · are signs in every language.
  `(?<=${strange})(?:(?=${letter})|(?<=${letter}.))${within(strange)}`,
  `(?<=[a-z®]${capital})${within(capital)}`,
  `(?<=[aeouyôöAEOUYÔÖ].)${within(pair)}`,
  `(?=[ictpnCTPN]|(?<=â)(?![a-z]))${misplaced}${within('[éèêíùãâòóÒÓ]')}`,
  '(?<=H[oO][àÀ])(?= C[hH][íÍ] M[iI][nN][hH])',
  '(?<=[\\uF7A1-\\uF7FE])',
].join('|');
const floatingMark =
  '(?<=[A-Za-z\\u00C0-\\u024F\\u1E00-\\u1EFF][\\u0300-\\u0304\\u0306-\\u0309\\u031B\\u0323\\u0340\\u0341])';

/** Behind one of these signs only; a text without them is passed over by this class alone. */
const behindSign = (found: string): RegExp =>
  new RegExp(`[\\u00A1-\\u00FE\\u0300-\\u0341\\uF7A1-\\uF7FE](?:${found})`, 'g');

const legacyWord = behindSign(legacy);
const looseMark = new RegExp(behindSign(floatingMark).source);
const either = behindSign(`${legacy}|${floatingMark}`);

/** The letters of one word up to a sign and from there on, as many as a syllable can have. */
const upTo = new RegExp(`(?:${letter}|[\\uF7A1-\\uF7FE]){1,12}$`);
const from = new RegExp(`^(?:${letter}|[\\uF7A1-\\uF7FE]){0,12}`);

/** Whether a text may hold words of a legacy font; nearly always false for other text. Linear, without guesswork. */
export const mayBeLegacy = (text: string): boolean => holds(text, legacyWord);

/** Whether a mark follows its letter instead of being one with it. */
export const hasFloatingMarks = (text: string): boolean => looseMark.test(text);

/** Either of the two, in one pass. */
export const mayNeedRepair = (text: string): boolean => holds(text, either);

const combining = /[\u0300-\u0341]/;

/** The pattern finds what has the shape of a syllable (`ça`, `août`); only one that is a syllable counts. */
function holds(text: string, pattern: RegExp): boolean {
  const seen = new Set<string>();
  for (const { 0: sign, index } of text.matchAll(pattern)) {
    if (combining.test(sign)) return true;
    const word = wordAt(text, index);
    if (seen.has(word)) continue;
    seen.add(word);
    if (isTelling(undoPrivateLetters(word)) || hoChiMinh.test(text.slice(Math.max(0, index - 2), index + 12)))
      return true;
  }
  return false;
}

function wordAt(text: string, sign: number): string {
  const start = upTo.exec(text.slice(Math.max(0, sign - 11), sign + 1))?.[0] ?? '';
  return start + (from.exec(text.slice(sign + 1, sign + 13))?.[0] ?? '');
}
