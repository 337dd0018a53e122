import { nearestDay, toIsoDay, two } from './calendar';
import { clockBeside } from './clock';
import { type DateMention, scanDates } from './scan';
import { isCalledDay, isPartOfMore } from './surroundings';

export { inferDate } from './infer';

/** A bare "16/12" is only a day when nothing else stands on the line, or a clock time beside it. */
function isBareDay(text: string, { start, end }: DateMention): boolean {
  const alone = /^\d{2}[/.-]\d{2}$/.test(text.trim());
  return alone || clockBeside(text, start, end) !== undefined;
}

function dayOf(text: string, mention: DateMention, near?: string): string | undefined {
  const { day, month, year } = mention;
  if (day === undefined || isPartOfMore(text, mention)) return undefined;
  if (year !== undefined) return toIsoDay(year, month, day);
  if (!near || !(isCalledDay(text, mention) || isBareDay(text, mention))) return undefined;
  return nearestDay(month, day, near);
}

/**
 * Reads a date line in Vietnamese or English ("Thứ năm, ngày 16/12/2021 14:05", "Cập nhật lúc: 08:30 ngày
 * 05/01/2022", "December 16, 2021"): `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm` when a clock time stands beside the day.
 * The clock is the one printed; zones ("GMT+7", "Z") are not applied.
 * A line that names only a month ("tháng 12/2021") gives `YYYY-MM`: ten characters or more are a whole day.
 * `near` is an ISO date from which a year that is not printed ("Sáng 16/12") is taken; without it there is none.
 */
export function parseDateLine(text: string, near?: string): string | undefined {
  const line = text.normalize('NFC');
  const mentions = scanDates(line);
  for (const mention of mentions) {
    const date = dayOf(line, mention, near);
    if (!date) continue;
    const clock = clockBeside(line, mention.start, mention.end);
    return clock ? `${date}T${clock}` : date;
  }
  const month = mentions.find((mention) => mention.day === undefined && mention.year !== undefined);
  return month && !isPartOfMore(line, month) ? `${month.year}-${two(month.month)}` : undefined;
}

/** The first whole day with its year in a longer text, with the words it was taken from. Days of a range are passed over. */
export function findDate(text: string): { date: string; text: string } | undefined {
  const whole = text.normalize('NFC');
  for (const mention of scanDates(whole)) {
    const date = mention.year === undefined ? undefined : dayOf(whole, mention);
    if (date) return { date, text: whole.slice(mention.start, mention.end) };
  }
  return undefined;
}
