import type { DateMention } from './scan';

/** "12/KH-", "K3-", "1.2.": but "Thứ 5-" and "Hà Nội-" stand before a day. */
const partOfSymbolBefore = /(?:[\p{L}\d]\/|\d\.|(?<!(?:[Tt]hứ |THỨ |(?<!\p{L})T))\d-|\p{Lu}-)$/u;
const partOfSymbolAfter = /^(?:\/[\p{L}\d]|-(?:[\p{L}]|\d{1,4}(?![\d:hg]))|[.,]\d|%)/u;
const rangeBefore =
  /(?<![\d:hg/.,])(?<!(?:giờ|xem:?|đọc:?|thứ) |(?<!\p{L})T)\d{1,2}\s?(?:[-–]|(?:và|đến)\s(?:ngày\s)?)\s?$/iu;
const rangeAfter = /^\s?(?:[-–]|đến)\s?(?:ngày\s)?\d{1,2}[/.-]\d{1,2}(?!\d|:)/iu;
const fromBefore = /(?:từ|trong)\s(?:(?:\d|hai|ba|bốn|năm)\s)?(?:ngày\s)?[\s(:]*$/iu;

/** True when the digits belong to a document symbol, a larger number or a range of days. */
export function isPartOfMore(text: string, { start, end }: DateMention): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  if (/\d[:h]\d{2}-$/.test(before)) return false;
  if (partOfSymbolBefore.test(before) || partOfSymbolAfter.test(after)) return true;
  return (
    rangeBefore.test(before) ||
    rangeAfter.test(after) ||
    (/^\s(?:đến|tới)\s/.test(after) && fromBefore.test(before))
  );
}

const cue =
  /(?:(?<![\p{L}])(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|nay|qua|on|thứ\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s?nhật)\s?(?:ngày\s)?[\s(,:–-]{0,3})$/iu;

/** True when words before a day without a year say that it is a day ("Sáng 16/12") and not a fraction ("3/4"). */
export function isCalledDay(text: string, { start }: DateMention): boolean {
  return cue.test(text.slice(Math.max(0, start - 24), start));
}
