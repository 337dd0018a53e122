/**
 * The calendar day of a date in whatever form a peer gives it, as YYYY-MM-DD. A day that is written out is taken as it
 * stands, in the page's own time zone; an instant in UTC and any other form is what the browser's own clock makes of
 * it, which is how these peers made it. What is no date to the browser is handed on as it is.
 */
export function dayOf(date: string): string {
  const written = /^\d{4}-\d\d-\d\d/.exec(date.trim())?.[0];
  if (written && !date.trim().endsWith('Z')) return written;
  const instant = new Date(date);
  if (Number.isNaN(instant.getTime())) return date;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
