import { rewrite } from './rewrite';

const open = '(?<![\\p{L}\\d]|\\d[.,:/])';
const hour = '([01]?\\d|2[0-4])';
const minute = '([0-5]\\d)';
const short = `${hour}\\s?[hgH]\\s?${minute}(?:\\s?(?:phút|’|'|′|p))?`;
const clock = `${hour}:${minute}(?::${minute})?`;
const end = '(?![\\p{L}\\d]|[:/]\\d|[.,]\\d)';

const shorts = new RegExp(`${open}${short}${end}`, 'gu');
const clocks = new RegExp(`${open}${clock}${end}`, 'gu');
const hours = /(?<![\p{L}\d]|\d[.,:/-])(?:(\d{1,2})\s?[-–]\s?)?(\d{1,3})\s?h(?![\p{L}\d]|\/\d)/gu;
const worded = new RegExp(`${open}${hour}\\sgiờ\\s${minute}${end}(?!\\sphút)`, 'gu');
const between = /(giờ(?: \d{1,2} phút)?)\s?[-–]\s?(?=\d{1,2} giờ)/gu;
const ratio = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số|tỷ trọng)\s$/iu;
/** Behind the minutes the sentence ends, pauses or names the day; anything else might be what the number counts. */
const closes =
  /^(?:\s?$|\s?[,.;:)–-]|\s(?:ngày \d|sáng|trưa|chiều|tối|đêm|cùng ngày|hôm|hàng|hằng)(?!\p{L}))/u;

const nameTime = (h: string, m: string | undefined, s?: string): string =>
  `${Number(h)} giờ${m && (Number(m) > 0 || s) ? ` ${Number(m)} phút` : ''}${s && Number(s) > 0 ? ` ${Number(s)} giây` : ''}`;

/** Times of the day as they are said, still in figures: "8h30", "7g30" and "14:05" have hours and minutes. */
export function sayTimes(text: string): string {
  const shortly = rewrite(text, shorts, ([, h = '', m]) => nameTime(h, m));
  const clocked = rewrite(shortly, clocks, ([whole, h = '', m, s], { before, after }) =>
    ratio.test(before) || /^\s?[AaPp]\.?[Mm]/u.test(after)
      ? whole
      : `${/năm \d{4} $/u.test(before) ? ', ' : ''}${nameTime(h, m, s)}`,
  );
  const hourly = rewrite(clocked, hours, ([, first, h = '']) =>
    first ? `${Number(first)} đến ${Number(h)} giờ` : `${Number(h)} giờ`,
  );
  return rewrite(hourly, worded, ([whole, h = '', m], { after }) =>
    closes.test(after) ? nameTime(h, m) : whole,
  ).replace(between, '$1 đến ');
}
