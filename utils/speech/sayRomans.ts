import { isSyllable } from './syllables';

const roman = /^(X{0,3})(IX|IV|V?I{0,3})$/u;
const ones: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
};

/** Roman numerals up to XXXIX; nothing for other letters. */
export function valueOfRoman(letters: string): number | undefined {
  const [whole, tens = '', rest = ''] = roman.exec(letters) ?? [];
  return whole ? tens.length * 10 + (ones[rest] ?? 0) : undefined;
}

/** Behind these words even a lone "I", "V" or "X" is a number. */
const sure =
  'khóa|khoá|thứ|đại hội|thế k[ỷỉ]|chương|phần|mục|quý|quí|kỳ họp|phụ lục|điều|quốc hội|nhiệm kỳ|trung ương|giai đoạn|quân khu|quân đoàn|thế chiến';
/** Behind these an "X" may be a letter that hides a name. */
const likely = 'hạng|loại|cấp|nhóm|vùng|đợt|vòng|bậc|tập|khu vực|học kỳ|kỳ';
const one = '[IVX]{1,6}';
const numbered = new RegExp(
  `(?<!\\p{L})(${sure}|${likely})\\s?(${one}(?:(?:, | và |, và |\\s?[-–]\\s?)${one}(?!\\p{L})){0,6})(?![\\p{L}\\d]|\\.\\p{L})`,
  'giu',
);
const head = /^([IVX]{1,6})(?=[.)/]\s+(\p{L}+))/u;
const isLikely = new RegExp(`^(?:${likely})$`, 'iu');

/** Roman numerals in digits, where the word before or the head of a line says that they are numbers. */
export function sayRomans(text: string): string {
  return text
    .replace(head, (letters, _, next: string) => {
      const value = valueOfRoman(letters);
      return value && (letters.length > 1 || isSyllable(next)) ? String(value) : letters;
    })
    .replace(numbered, (whole, word: string, list: string) => {
      const values = list.split(/[^IVX]{1,72}và\s|[^IVXivx]+/u).map(valueOfRoman);
      if (values.includes(undefined)) return whole;
      if (list === 'X' && isLikely.test(word)) return whole;
      return `${word} ${list.replace(/[IVX]{1,6}/gu, (letters) => String(valueOfRoman(letters)))}`;
    });
}
