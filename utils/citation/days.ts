import type { CitationItem } from './item';

export type Language = 'vi' | 'en';
type Day = CitationItem['accessed'];

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const two = (value: number): string => String(value).padStart(2, '0');

/** How English styles print a day; Vietnamese prints 16/12/2021 in all of them. */
export type DayForm =
  | '16 December 2021'
  | 'December 16, 2021'
  | '16 Dec. 2021'
  | 'Dec. 16, 2021'
  | '2021 Dec 16';

function shortMonth(month: number): string {
  const name = months[month - 1] ?? '';
  if (name.length < 5) return name;
  return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
}

export function printDay(day: Day, language: Language, form: DayForm): string {
  const [y, m, d] = day['date-parts'][0];
  if (language === 'vi') return `${two(d)}/${two(m)}/${y}`;
  const name = months[m - 1] ?? '';
  if (form === '16 December 2021') return `${d} ${name} ${y}`;
  if (form === 'December 16, 2021') return `${name} ${d}, ${y}`;
  if (form === '16 Dec. 2021') return `${d} ${shortMonth(m)} ${y}`;
  if (form === 'Dec. 16, 2021') return `${shortMonth(m)} ${d}, ${y}`;
  return `${y} ${name.slice(0, 3)} ${d}`;
}

/** `2021-12-16` */
export function isoDay(day: Day): string {
  const [y, m, d] = day['date-parts'][0];
  return `${y}-${two(m)}-${two(d)}`;
}

export const inferredNote = { vi: 'suy ra từ bài', en: 'inferred from the text' } as const;

/** A date worked out from the story stands in square brackets in English and is called so in Vietnamese. */
export function marked(text: string, item: CitationItem, language: Language, bracketed = false): string {
  if (!item.issued?.circa) return text;
  if (language === 'en') return `[${text}]`;
  return bracketed ? `${text}, ${inferredNote.vi}` : `${text} (${inferredNote.vi})`;
}

/** The day of publication, marked where it was worked out; nothing when it is not known. */
export function printIssued(item: CitationItem, language: Language, form: DayForm): string | undefined {
  return item.issued && marked(printDay(item.issued, language, form), item, language);
}
