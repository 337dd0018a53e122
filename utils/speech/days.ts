import { isDay } from '@/utils/article/dates/calendar';

/** Patterns of a day, a month and a year in figures, each one group. */
export const day = '(0?[1-9]|[12]\\d|3[01])';
export const month = '(0?[1-9]|1[0-2])';
export const year = '(1\\d{3}|20\\d{2})';
/** No figure begins within a larger one, nor goes on behind. */
export const open = '(?<![\\p{L}\\d]|\\d[.,:/-])';
export const close = '(?![\\p{L}\\d]|\\s?/\\s?\\d|[.,:-]\\d)';
export const dash = '\\s?[-–]\\s?';

/** What stands before a day already says that it is one, or lists days of the same month. */
const dayWord =
  /(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng)\s(?:\d{1,2}(?:\/\d{1,2})?\s?(?:,|và|hoặc|đến|[-–])\s?){0,6}$/iu;

/** Whether the words before leave no doubt that a day follows. */
export const isDayNamed = (before: string): boolean => dayWord.test(before);

/** Without a year any year will do in which the day may be: 29/2 is one. */
export const isCalendarDay = (d: string, m: string, y = '2000'): boolean =>
  isDay(Number(y), Number(m), Number(d));

/** "16 tháng 12 năm 2021", still in figures. */
export const nameDay = (d: string, m?: string, y?: string): string =>
  `${Number(d)}${m ? ` tháng ${Number(m)}` : ''}${y ? ` năm ${y}` : ''}`;

/** The word for a day, where it is not yet said. */
export const dayBefore = (before: string): string => (isDayNamed(before) ? '' : 'ngày ');
