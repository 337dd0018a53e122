import { sayFigure } from './figures';

/** Everything written without a gap that begins with a figure: points and commas belong to it between digits only. */
const token =
  /(?<![\p{L}\p{M}\p{N}]|[\p{L}\p{N}][:/–-]|\d[.,])\d[\p{L}\p{M}\p{N}]*(?:(?:(?<=\d)[.,](?=\d)|[:/–-])[\p{L}\p{M}\p{N}]+)*/gu;
/** Thousands parted by blanks; one group alone only where it can be nothing else ("100 000"). */
const spaced =
  /(?<![\p{L}\d.,/:-]|\d )[1-9]\d{0,2}(?:(?:[ \u00a0\u202f]\d{3}){2,5}|[ \u00a0\u202f]000)(?![\p{L}\d]|[.,/:-]\d| \d)/gu;
const measure = /^\s(?:đồng|đô la|người|lượt|tấn|héc ta|mét|ki lô|hộ|cây|con|sản phẩm|cổ phiếu)(?!\p{L})/u;
const lettered = /^(\d{1,4})(?:([A-ZĐ])|([a-zđ]))$/u;
const clause = /(?<!\p{L})(?:điều|khoản)\s$/iu;

/** Ordinals and months have words of their own for some numbers. */
function sayOrdinal(figure: string, before: string): string | undefined {
  if (/^0?4$/u.test(figure) && /(?<!\p{L})(?:thứ|tháng)\s$/iu.test(before)) return 'tư';
  return figure === '1' && /(?<!\p{L})thứ\s$/iu.test(before) ? 'nhất' : undefined;
}

/**
 * All numbers that stand by themselves, in words. What is glued to letters or signs stays: nobody knows how "62C-14" or
 * "5/8" is meant.
 */
export function sayNumbers(text: string): string {
  if (!/\d/u.test(text)) return text;
  const joined = text.replace(spaced, (number) => number.replace(/\s/gu, ''));
  return joined.replace(token, (word, at: number) => {
    const end = at + word.length;
    const before = joined.slice(Math.max(0, at - 7), at);
    const [, digits, capital, small] = lettered.exec(word) ?? [];
    const letter = capital ?? (clause.test(before) ? small : undefined);
    // "350C" may have been 35°C.
    if (digits && letter && !/0C$/u.test(word)) return `${sayFigure(digits, false)} ${letter}`;
    const counts = word.length > 6 && measure.test(joined.slice(end, end + 16));
    return sayOrdinal(word, before) ?? sayFigure(word, counts) ?? word;
  });
}
