import { isMarked, isSyllable } from './syllables';

type Word = { text: string; start: number };

const isCapital = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

/**
 * Words shouted in capitals go small, so that no voice spells them; abbreviations stay. A word is known by its marks
 * ("HỘI"), one without marks ("BAN") by a marked one in the same row of capitals. Two letters without marks ("CA", "TU")
 * may be either and stay.
 */
export function lowerCapitals(text: string): string {
  let said = '';
  let reached = 0;
  let row: Word[] = [];
  const close = () => {
    const isShouted = row.some((word) => word.text.length > 1 && isWord(word.text));
    for (const word of row) {
      const small = isShouted && isSyllable(word.text) && (isMarked(word.text) || word.text.length > 2);
      said += text.slice(reached, word.start) + (small ? word.text.toLowerCase() : word.text);
      reached = word.start + word.text.length;
    }
    row = [];
  };
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (isCapital(match[0])) row.push({ text: match[0], start: match.index });
    else close();
  }
  close();
  return said + text.slice(reached);
}

const isWord = (word: string): boolean => isMarked(word) && isSyllable(word);
