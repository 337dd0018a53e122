import { close, dash, day, dayBefore, isCalendarDay, month, nameDay, open, year } from './days';
import { rewrite } from './rewrite';

const slash = '\\s?/\\s?';
const span = new RegExp(
  `${open}${day}/${month}(?:/${year})?${dash}${day}/${month}(?:/${year})?${close}`,
  'gu',
);
const days = new RegExp(`${open}${day}${dash}${day}/${month}(?:/${year})?${close}`, 'gu');
const whole = new RegExp(`${open}${day}(?:${slash}${month}${slash}|([.-])${month}\\3)${year}${close}`, 'gu');
const iso = new RegExp(`${open}${year}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])${close}`, 'gu');
const two = /(?<!\p{L})(?:2|hai)\sngày\s$/iu;

function saySpans(text: string): string {
  return rewrite(text, span, ([found, d1 = '', m1 = '', y1, d2 = '', m2 = '', y2], { before }) => {
    if (!isCalendarDay(d1, m1, y1 ?? y2) || !isCalendarDay(d2, m2, y2)) return found;
    return `${dayBefore(before)}${nameDay(d1, m1, y1)} đến ngày ${nameDay(d2, m2, y2)}`;
  });
}

function sayRows(text: string): string {
  return rewrite(text, days, ([found, d1 = '', d2 = '', m = '', y], { before }) => {
    if (!isCalendarDay(d2, m, y) || Number(d1) >= Number(d2)) return found;
    const isPair = two.test(before) && Number(d2) === Number(d1) + 1;
    return `${dayBefore(before)}${Number(d1)} ${isPair ? 'và' : 'đến ngày'} ${nameDay(d2, m, y)}`;
  });
}

/**
 * Days with month and year, and rows of days, as they are said, still in figures: "16/12/2021" is "ngày 16 tháng 12 năm
 * 2021". "Ngày" is not said twice, and a day that no calendar has stays as it is.
 */
export function sayDates(text: string): string {
  const rows = sayRows(saySpans(text));
  const dated = rewrite(rows, whole, ([found, d = '', m1, , m2, y], { before }) => {
    const m = m1 ?? m2 ?? '';
    return isCalendarDay(d, m, y) ? `${dayBefore(before)}${nameDay(d, m, y)}` : found;
  });
  return rewrite(dated, iso, ([found, y, m = '', d = ''], { before }) =>
    isCalendarDay(d, m, y) ? `${dayBefore(before)}${nameDay(d, m, y)}` : found,
  );
}
