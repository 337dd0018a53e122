import { close, day, dayBefore, isCalendarDay, isDayNamed, month, nameDay, open } from './days';
import { type Around, rewrite } from './rewrite';

const marked = new RegExp(
  `${open}${day}([.-])${month}${close}(?!\\s?(?:tháng|ngày|giờ|độ|người|phần|%))`,
  'gu',
);
const from = /(?<!\p{L})từ\s(?:ngày\s)?$/iu;
const today = /(?<!\p{L})(?:nay|qua|mai),?\s\(?$/iu;
const near = /(?<!\p{L})(?:từ|đến|hết|trước|sau|tới|lễ|dịp)\s$/iu;
const listed = /(?<!\p{L})tháng\s\d{1,2}(?:,|,?\svà|\shoặc)\s$/iu;

function isDate(d: string, mark: string, m: string, { before, after }: Around): boolean {
  const isFalling = Number(d) > Number(m);
  if (mark === '.') return isDayNamed(before);
  // "từ ngày 1-3" may be a day of March or three days.
  if (from.test(before)) return isFalling || /^\sđến/u.test(after);
  return isDayNamed(before) || today.test(before) || listed.test(before) || (near.test(before) && isFalling);
}

const sayOnce = (text: string): string =>
  rewrite(text, marked, ([found, d = '', mark = '', m = ''], around) =>
    isCalendarDay(d, m) && isDate(d, mark, m, around) ? `${dayBefore(around.before)}${nameDay(d, m)}` : found,
  );

/**
 * Days without a year that newspapers write with a hyphen or a point ("sáng 9-5", "ngày 17.12"), where the words before
 * say that they are days; still in figures. The second of "lễ 30-4 và 1-5" is known by the first.
 */
export const sayShortDates = (text: string): string => sayOnce(sayOnce(text));
