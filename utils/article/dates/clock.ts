import { two } from './calendar';

// 14:05, 14:05:33, 8h30, 8h, 14g30, 8 giờ 30 phút; then SA/CH, AM/PM or a word for the part of the day.
const time =
  "(\\d{1,2})\\s{0,2}(?::\\s?(\\d{2})(?::\\d{2}(?:\\.\\d{1,6})?)?|(?:giờ|h|g)(?![\\p{L}])\\s{0,2}(?:(\\d{1,2})(?!\\d))?(?:\\s{0,2}(?:phút|ph|’|'))?)" +
  '(?:\\s{0,2}(SA|CH|AM|PM|a\\.m\\.?|p\\.m\\.?|sáng|trưa|chiều|tối|đêm)(?![\\p{L}]))?';
const timeAfter = new RegExp(
  `^(?:[\\s,;:|@•·([\\-–]|T(?=\\d)|vào|lúc|hồi|at(?=\\s)|giờ\\s*:){0,12}${time}`,
  'iu',
);
const timeBefore = new RegExp(`(?<![\\d:.,/+-])${time}`, 'giu');
const filler =
  /^(?:[\s,;|()[\]\-–:.]|vào|lúc|ngày|phút|giờ|on|of|thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s*nhật|cn|t[2-7]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|sáng|trưa|chiều|tối|gmt(?:\s*(?:\+\d*|\d+))?)*$/iu;

function toClock(match: RegExpMatchArray): string | undefined {
  const minute = Number(match[2] ?? match[3] ?? 0);
  const half = (match[4] ?? '').toLowerCase().replaceAll('.', '');
  let hour = Number(match[1]);
  if (hour > 23 || minute > 59) return undefined;
  const afternoon =
    /^(?:ch|pm|chiều|tối)$/.test(half) || (half === 'trưa' && hour < 4) || (half === 'đêm' && hour > 6);
  if (afternoon && hour < 12) hour += 12;
  if (/^(?:sa|am|đêm)$/.test(half) && hour === 12) hour = 0;
  return `${two(hour)}:${two(minute)}`;
}

/** The clock time (`14:05`) that belongs to the date at `start` to `end`: printed right after it, or right before. */
export function clockBeside(text: string, start: number, end: number): string | undefined {
  const after = timeAfter.exec(text.slice(end, end + 48));
  if (after) return toClock(after);
  const before = text.slice(Math.max(0, start - 48), start);
  const last = [...before.matchAll(timeBefore)].at(-1);
  if (!last || !filler.test(before.slice(last.index + last[0].length))) return undefined;
  return toClock(last);
}
