const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const cardinals = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
/** Vietnamese lists count with "đ" and without "f", English ones the other way round. */
const letters = 'abcdđefghijklmnopqrstuvwxyz';
const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** A Roman number up to 89 in its usual spelling; undefined for letters that spell none. */
export function readRoman(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (!/^(?:l?x{0,3}|xl)(?:ix|iv|v?i{0,3})$/.test(lower) || lower === '') return undefined;
  let value = 0;
  for (const [index, letter] of [...lower].entries()) {
    const own = romans[letter] ?? 0;
    value += own < (romans[lower[index + 1] ?? ''] ?? 0) ? -own : own;
  }
  return value;
}

/** What a word, a letter, a Roman or an Arabic number counts ("thứ hai", "c", "IV", "5a"); undefined for anything else. */
export function readCount(text: string): number | undefined {
  const word = text.toLowerCase();
  if (/^\d{1,3}\p{L}?$/u.test(word)) return Number.parseInt(word, 10);
  const roman = readRoman(word);
  if (roman !== undefined) return roman;
  if (word.length === 1) return positive(letters.indexOf(word) + 1);
  const ordinal = word.replace(/^thứ /, '');
  return positive(ordinals.indexOf(ordinal) + 1) ?? positive(cardinals.indexOf(ordinal) + 1);
}

const positive = (value: number): number | undefined => (value > 0 ? value : undefined);
