import { sayDigits, sayInteger } from './integers';

/** "1.234.567" with a comma before the decimals, or the other way round where several groups leave no doubt. */
const grouped = /^([1-9]\d{0,2}(?:\.\d{3}){1,5})(?:,(\d{1,9}))?$/u;
const foreign = /^([1-9]\d{0,2}(?:,\d{3}){2,5}|[1-9]\d{0,2},\d{3}(?=\.)|[1-9]\d{0,2},000$)(?:\.(\d{1,9}))?$/u;
const decimal = /^(\d{1,9}),(\d{1,9})$/u;
const pointed = /^\d{1,4}(?:\.\d{1,4}){1,4}$/u;
const listed = /^\d{1,3}(?:,\d{1,3}){2,12}$/u;

/** As schools teach it: "0,125" is "không phẩy một trăm hai mươi lăm", but a leading nought is never lost. */
const sayDecimals = (digits: string): string =>
  digits.startsWith('0') || digits.length > 3 ? sayDigits(digits) : sayInteger(digits);

const sayParts = (whole: string, decimals: string | undefined): string =>
  decimals === undefined
    ? sayInteger(whole.replace(/\D/gu, ''))
    : `${sayInteger(whole.replace(/\D/gu, ''))} phẩy ${sayDecimals(decimals)}`;

const sayPoint = (part: string): string =>
  part.length > 1 && part.startsWith('0') ? sayDigits(part) : sayInteger(part);

/** Long numbers are names of things; pauses make them possible to follow. */
export function saySerial(digits: string): string {
  if (digits.length === 10)
    return [digits.slice(0, 4), digits.slice(4, 7), digits.slice(7)].map(sayDigits).join(', ');
  return Array.from({ length: Math.ceil(digits.length / 3) }, (_, index) =>
    sayDigits(digits.slice(index * 3, index * 3 + 3)),
  ).join(', ');
}

/** Digits alone; `counts` when a noun of measure stands behind, so that even a long number is an amount. */
function sayPlainDigits(digits: string, counts: boolean): string {
  if (digits.length > (counts ? 15 : 6)) return saySerial(digits);
  return digits.length > 2 && digits.startsWith('0') ? sayDigits(digits) : sayInteger(digits);
}

/** A number as Vietnamese texts print it, in words; nothing for what is not plainly one. */
export function sayFigure(figure: string, counts: boolean): string | undefined {
  if (/^\d+$/u.test(figure)) return sayPlainDigits(figure, counts);
  if (figure.length > 40) return undefined;
  const [, whole, decimals] = grouped.exec(figure) ?? foreign.exec(figure) ?? decimal.exec(figure) ?? [];
  if (whole !== undefined) return sayParts(whole, decimals);
  if (pointed.test(figure)) return figure.split('.').map(sayPoint).join(' chấm ');
  if (listed.test(figure)) return figure.split(',').map(sayPoint).join(', ');
  return undefined;
}
