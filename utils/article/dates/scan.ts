import { fullYear, isDay } from './calendar';
import { englishMonth, monthNumber, vietnameseMonth } from './months';

/** A day as it stands in a text; `year` is absent when it is not printed, `month` alone has no `day`. */
export type DateMention = { start: number; end: number; day?: number; month: number; year?: number };

type Form = {
  pattern: RegExp;
  /** Without this there is nothing to find: it costs little, and the pattern much where it is met for the first time. */
  sign: RegExp;
  order: readonly ('day' | 'month' | 'year' | 'skip')[];
  /** The year before an era's first, where years are counted by eras. */
  before?: number;
};

const dmy = ['day', 'month', 'year'] as const;
const mdy = ['month', 'day', 'year'] as const;
const month = `(?:tháng|thg\\.?)\\s{0,2}(${vietnameseMonth})(?![\\p{L}])`;
const ordinal = '(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?:\\s{1,2}de)?';
const digit = /\d/;
const vietnamese = /th(?:á|g)/i;
/** The first letters of every month's name in `englishMonth`. */
const monthBegins =
  /(?:a[bgpuv]|ao|d[eéi]|e[n]|f[eé]|g[ei]|j[aäu]|l[u]|m[aäe]|no|o[cktu]|s[e])[a-zäûéç]{1,8}\.?,?[\s-]{1,2}\d|\d[a-z.]{0,2}(?: de| of){0,2}[\s-]{1,4}(?:a[bgpuv]|ao|d[eéi]|e[n]|f[eé]|g[ei]|j[aäu]|l[u]|m[aäe]|no|o[cktu]|s[e])/i;
const form = (source: string, order: Form['order']): Form => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu'),
  sign: source.includes(englishMonth) ? monthBegins : vietnamese,
  order,
});

/** Every way of printing a date that is understood, the fuller ones first. */
const forms: readonly Form[] = [
  // 2021-12-16, 2021/12/16
  {
    sign: digit,
    pattern: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    order: ['year', 'skip', 'month', 'day'],
  },
  // 2025년 10월 27일, 2024年9月18日
  {
    sign: /[년年]/,
    pattern: /(?<!\d)(\d{4})(\s{0,2}[년年]\s{0,2})(\d{1,2})\s{0,2}[월月]\s{0,2}(\d{1,2})\s{0,2}[일日]/g,
    order: ['year', 'skip', 'month', 'day'],
  },
  // 令和6年9月18日, 平成元年4月1日
  ...[
    ['令和', 2018],
    ['平成', 1988],
  ].map(([era, before]) => ({
    pattern: new RegExp(`${era}\\s{0,2}(\\d{1,2}|元)(年\\s{0,2})(\\d{1,2})月\\s{0,2}(\\d{1,2})日`, 'g'),
    order: ['year', 'skip', 'month', 'day'] as const,
    before: Number(before),
    sign: /令|平/,
  })),
  // 16/12/2021, 26.01.2019, 07 - 09 - 2022, 16/12/21; of "08:15 - 05/09/2025" the minutes are no part
  {
    sign: digit,
    pattern: /(?<!\d)(\d{1,2})\s{0,2}([/.\-–])\s{0,2}(\d{1,2})\s{0,2}\2\s{0,2}(\d{4}|\d{2})(?!\d)/g,
    order: ['day', 'skip', 'month', 'year'],
  },
  // 3 tháng 4 năm 2018, 16 tháng Mười Hai, 2021, 16 thg 12, 2021, 5 tháng 9/2020
  form(`(\\d{1,2})\\s{0,2},?\\s{0,2}${month}\\s{0,2}[,/\\-]?\\s{0,2}(?:năm\\s{0,2})?(\\d{4})`, dmy),
  // tháng Mười Hai 16, 2021
  form(`${month}\\s{1,2}(\\d{1,2}),?\\s{1,2}(\\d{4})`, mdy),
  // December 16, 2021
  form(`(${englishMonth})\\.?\\s{1,2}${ordinal},?\\s{1,2}(\\d{4})`, mdy),
  // 16 December 2021, 16th of Dec. 2021, 16-Dec-2021, 29 de agosto de 2022
  form(
    `${ordinal}(?:\\s{1,2}of)?[\\s-]{1,2}(${englishMonth})\\.?,?[\\s-]{1,2}(?:del?\\s{1,2})?(\\d{4})`,
    dmy,
  ),
  // 3 tháng 4
  form(`(\\d{1,2})\\s{0,2},?\\s{0,2}${month}`, ['day', 'month']),
  // December 16, 16 December
  form(`(${englishMonth})\\.?\\s{1,2}${ordinal}`, ['month', 'day']),
  form(`${ordinal}\\s{1,2}(${englishMonth})`, ['day', 'month']),
  // 16/12, 26.1, 9-7
  { sign: digit, pattern: /(?<![\d.,])(\d{1,2})[/.-](\d{1,2})(?!\d)/g, order: ['day', 'month'] },
  // tháng 12/2021, tháng 12 năm 2021
  form(`${month}\\s{0,2}[,/.\\-]?\\s{0,2}(?:năm\\s{0,2})?(\\d{4})`, ['month', 'year']),
];

function toMention(match: RegExpExecArray, { order, before }: Form): DateMention | undefined {
  const read: Partial<Record<'day' | 'month' | 'year' | 'skip', string>> = {};
  order.forEach((part, index) => {
    read[part] = match[index + 1] ?? '';
  });
  let written = monthNumber(read.month ?? '');
  let day = read.day === undefined ? undefined : Number(read.day);
  const year = read.year === undefined ? undefined : yearOf(read.year, before);
  // 12/16/2021: the American order is the only one in which such a day exists.
  if (year !== undefined && day !== undefined && day <= 12 && written > 12) [day, written] = [written, day];
  if (!isDay(year ?? 2000, written, day ?? 1)) return undefined;
  const span = { start: match.index, end: match.index + match[0].length, month: written };
  return { ...span, ...(day === undefined ? {} : { day }), ...(year === undefined ? {} : { year }) };
}

const yearOf = (written: string, before?: number): number | undefined =>
  before === undefined ? fullYear(written) : before + (written === '元' ? 1 : Number(written));

/** All dates of a text in their order, the fullest reading of each place; nothing is said yet of what they date. */
export function scanDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  if (!digit.test(text)) return found;
  for (const form of forms) {
    if (!form.sign.test(text)) continue;
    for (const match of text.matchAll(form.pattern)) {
      const mention = toMention(match, form);
      if (mention) found.push(mention);
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter((mention) => {
    if (mention.start < reached) return false;
    reached = mention.end;
    return true;
  });
}
