const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the day stands in the calendar: 31/02 does not, 29/02 only in leap years. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || year > 2999 || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day <= (monthLengths[month - 1] ?? 0) + leap;
}

export const two = (value: number): string => String(value).padStart(2, '0');

/** `2021-12-16`, or nothing where there is no such day. */
export function toIsoDay(year: number, month: number, day: number): string | undefined {
  return isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** `21` is 2021 and `86` is 1986; four digits stay as they are, but for those of Thailand's calendar: 2568 is 2025. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (year > 2400) return year - 543;
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Days from one ISO day to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/** The day and month in the year that brings them closest to `near` without passing it by more than three days. */
export function nearestDay(month: number, day: number, near: string): string | undefined {
  const year = Number(near.slice(0, 4));
  for (let back = -1; back < 8; back += 1) {
    const date = toIsoDay(year - back, month, day);
    if (date && daysBetween(near, date) <= 3) return date;
  }
  return undefined;
}
