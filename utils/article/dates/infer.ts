import { daysBetween, toIsoDay } from './calendar';
import { type DateMention, scanDates } from './scan';
import { isPartOfMore } from './surroundings';
import { isBetweenYears, type YearMention, yearOfMonth, yearsIn } from './years';

const weekday = '(?:thứ\\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\s?nhật),?\\s';
/** "Sáng 16/12", "chiều nay (12/5)", "hôm qua, ngày 3/4". */
const partOfDay = new RegExp(
  `(?<![\\p{L}])(?:(?:sáng|trưa|chiều|tối|đêm)(?:\\s(?:sớm|hôm))?(?:\\snay|\\squa)?|hôm\\s(?:nay|qua))[\\s,(–-]{1,3}(?:${weekday})?(?:ngày\\s)?\\(?$`,
  'iu',
);
const plainDay = new RegExp(`(?<![\\p{L}])(?:vào\\s)?(?:ngày\\s|${weekday})[\\s(]{0,2}$`, 'iu');
const opening = /(?:^|[.!?…:)\]\-–"”,])\s*$|\n[^\S\n]*$/u;
const otherDay =
  /(?<![\p{L}])(?:số|nghị quyết|quyết định|kế hoạch|chỉ thị|công văn|thông tư|nghị định|luật|kỷ niệm|kỉ niệm|chào mừng|hướng tới|thành lập|từ|đến|trước|sau|hạn|kể từ|hết|nhân|truyền thống|sinh|mồng|mùng|rằm)(?![\p{L}])/iu;
const notThatDay = /^[\s,()]{0,3}(?:tới|sắp tới|hằng năm|hàng năm|âm lịch|năm sau|năm ngoái|năm trước)/iu;

type Inferred = { date: string; text: string };
type Day = DateMention & { day: number; words: string };

function startOfSentence(before: string): number {
  const cut = before.search(/[.!?…]\s(?=[^.!?…]*$)/u);
  return cut < 0 ? 0 : cut + 2;
}

function readDay(lead: string, mention: DateMention): Day | undefined {
  if (mention.day === undefined || isPartOfMore(lead, mention)) return undefined;
  if (notThatDay.test(lead.slice(mention.end, mention.end + 20))) return undefined;
  const before = lead.slice(Math.max(0, mention.start - 400), mention.start);
  const named = partOfDay.exec(before) ?? plainDay.exec(before);
  if (!named) return undefined;
  const sentence = before.slice(startOfSentence(before), named.index);
  if (!partOfDay.test(before) && (!opening.test(before.slice(0, named.index)) || otherDay.test(sentence)))
    return undefined;
  if (/(?<![\p{L}])(?:từ|kỷ niệm|trước)\s$/iu.test(sentence)) return undefined;
  const words = `${before.slice(named.index)}${lead.slice(mention.start, mention.end)}`.trim();
  return { ...mention, day: mention.day, words: words.includes('(') ? `${words})` : words };
}

/** The year named most often, when none later is named: a year that is past dates nothing. */
function mostNamed(years: readonly number[]): number | undefined {
  const count = new Map<number, number>();
  for (const year of years) count.set(year, (count.get(year) ?? 0) + 1);
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  const told = first && first[1] !== second?.[1] ? first[0] : undefined;
  return told !== undefined && years.every((year) => year <= told) ? told : undefined;
}

function dated(day: Day, year: number | undefined, from: string): Inferred | undefined {
  const date = year === undefined ? undefined : toIsoDay(year, day.month, day.day);
  return date ? { date, text: `${day.words} … ${from}` } : undefined;
}

/** With the year printed beside the day; a day long before the years the title speaks of is history, not news. */
function datedWhole(day: Day, known: readonly YearMention[]): Inferred | undefined {
  const latest = Math.max(...known.map((mention) => mention.year), 1998);
  const date = day.year === undefined ? undefined : toIsoDay(day.year, day.month, day.day);
  if (!date || day.start > 250 || daysBetween(date, `${latest}-01-01`) >= 400) return undefined;
  return { date, text: day.words };
}

/** The year of a whole date in the title, when the day lies within six weeks of it. */
function datedByTitle(day: Day, title: string): Inferred | undefined {
  for (const mention of scanDates(title)) {
    if (mention.year === undefined || mention.day === undefined) continue;
    const date = toIsoDay(mention.year, mention.month, mention.day);
    const same = dated(day, mention.year, title.slice(mention.start, mention.end));
    if (date && same && Math.abs(daysBetween(date, same.date)) <= 42) return same;
  }
  return undefined;
}

function sentenceAround(text: string, { start, end }: DateMention): string {
  const rest = text.slice(end).split(/[.!?…]\s/, 1)[0] ?? '';
  return text.slice(startOfSentence(text.slice(0, start)), end) + rest;
}

/**
 * The article's day worked out from the day its lead begins with ("Sáng 16/12", "Ngày 3/4", "sáng nay (12/5)") and
 * the year that its title, that sentence or else `years` give. Pass as `years` only what dates the page (its address,
 * its image folders), as often as it is named; not every year of the story.
 * Ranges, anniversaries and the dates of documents are not days of publication.
 */
export function inferDate(lead: string, title: string, years: readonly number[] = []): Inferred | undefined {
  const start = lead.normalize('NFC').slice(0, 600);
  const heading = title.normalize('NFC').slice(0, 1200);
  const titleYears = yearsIn(heading);
  for (const mention of scanDates(start)) {
    const day = readDay(start, mention);
    const whole = day && datedWhole(day, titleYears);
    if (whole) return whole;
    if (!day || day.year !== undefined) continue;
    const said = yearsIn(sentenceAround(start, mention));
    for (const known of isBetweenYears(said) ? [said, titleYears] : [titleYears, said]) {
      const year = yearOfMonth(day.month, known);
      const named = known.find((it) => it.year === year)?.year ?? known[0]?.year;
      if (year !== undefined) return dated(day, year, `năm ${named}`);
    }
    const year = mostNamed(years);
    return datedByTitle(day, heading) ?? dated(day, year, `năm ${year}`);
  }
  return undefined;
}
