import { interfaceLanguage } from './strings';

/**
 * A day as the reader writes it: 16/12/2021 in Vietnamese, 16 December 2021 in English.
 * @param iso `YYYY-MM-DD`, with or without a time.
 */
export function formatDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  if (interfaceLanguage() === 'vi') return `${day}/${month}/${year}`;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** Today on the reader's own calendar, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day of a moment on the reader's own calendar: 01:30 in Hà Nội is still yesterday in UTC. */
export function dayOf(moment: string): string {
  return today(new Date(moment));
}
