const names = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Digit by digit, as telephone numbers and numbers with a leading nought are read: "không ba một". */
export const sayDigits = (digits: string): string =>
  Array.from(digits, (digit) => names[Number(digit)] ?? digit).join(' ');

/** Tens and ones, 1 to 99; "linh" stands where hundreds go before and there are no tens. */
function sayTens(value: number, follows: boolean): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const one = names[ones] ?? '';
  if (tens === 0) return follows ? `linh ${one}` : one;
  const ten = tens === 1 ? 'mười' : `${names[tens]} mươi`;
  if (ones === 0) return ten;
  if (ones === 5) return `${ten} lăm`;
  return ones === 1 && tens > 1 ? `${ten} mốt` : `${ten} ${one}`;
}

/** One group of three digits, not nought; a group behind another says its missing hundreds as well. */
function sayGroup(value: number, follows: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0 && !follows) return sayTens(rest, false);
  const said = `${names[hundreds]} trăm`;
  return rest === 0 ? said : `${said} ${sayTens(rest, true)}`;
}

/** Up to nine digits in groups; `follows` when a larger part was said before. Nothing for nought. */
function sayMillions(digits: string, follows: boolean): string[] {
  const padded = digits.padStart(9, '0');
  const groups = ['triệu', 'nghìn', ''].map((scale, index) => ({
    scale,
    value: Number(padded.slice(index * 3, index * 3 + 3)),
  }));
  return groups
    .filter(({ value }) => value > 0)
    .map(({ scale, value }, index) => `${sayGroup(value, follows || index > 0)} ${scale}`.trim());
}

/**
 * A whole number of at most eighteen digits in words: "1005" is "một nghìn không trăm linh năm". Leading noughts are
 * not said.
 */
export function sayInteger(digits: string): string {
  const plain = digits.replace(/^0+/u, '');
  if (plain === '') return 'không';
  const billions = plain.slice(0, -9);
  const rest = plain.slice(-9);
  if (billions === '') return sayMillions(rest, false).join(' ');
  return [`${sayInteger(billions)} tỷ`, ...sayMillions(rest, true)].join(' ');
}
