const two = (value: number): string => String(value).padStart(2, '0');

/** The day of a moment on the reader's own calendar, `YYYY-MM-DD`: 01:30 in Hà Nội is still yesterday in UTC. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A day of publication, with its time where that is known, for people. */
export function printPublished(published: string, language: 'vi' | 'en'): string {
  const [day = '', time] = published.split('T');
  const [y, m, d] = day.split('-');
  return `${language === 'vi' ? `${d}/${m}/${y}` : day}${time ? `, ${time}` : ''}`;
}
