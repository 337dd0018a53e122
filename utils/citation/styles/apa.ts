import { type Language, marked, printDay } from '@/utils/citation/days';
import { type CitationItem, siteOf } from '@/utils/citation/item';
import { italic, sentences, withoutEndMark } from '@/utils/citation/line';
import { familyFirst, printPeople } from '@/utils/citation/people';

function printDate(item: CitationItem, language: Language): string {
  if (!item.issued) return language === 'vi' ? '(không rõ ngày)' : '(n.d.).';
  const [year, month, day] = item.issued['date-parts'][0];
  const english = printDay(item.issued, 'en', 'December 16, 2021').replace(/, \d+$/, '');
  const date = language === 'vi' ? `${year}, ${day} tháng ${month}` : `${year}, ${english}`;
  return `(${marked(date, item, language, true)})`;
}

/** APA 7: the title in italics; a day of retrieval only where the page has no date. */
export function apa(item: CitationItem, language: Language): string {
  const names = (item.author ?? []).map(familyFirst);
  const authors = printPeople(names, language, { most: 20, kept: 19, and: ', & ' });
  const title = italic(withoutEndMark(item.title));
  const date = printDate(item, language);
  const site = siteOf(item);
  const accessed = printDay(item.accessed, language, 'December 16, 2021');
  const retrieved = language === 'vi' ? `Truy cập ngày ${accessed}, từ` : `Retrieved ${accessed}, from`;
  const address = item.issued ? item.URL : `${retrieved} ${item.URL}`;
  return `${authors ? sentences(authors, date, title, site) : sentences(title, date, site)} ${address}`;
}
