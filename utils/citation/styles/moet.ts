import { type Language, printDay, printIssued } from '@/utils/citation/days';
import { type CitationItem, siteOf } from '@/utils/citation/item';
import { italic, listed, quotedAsIs } from '@/utils/citation/line';
import { natural } from '@/utils/citation/people';

/**
 * As theses cite under the Ministry of Education's rules: whole names, the year after them, the title in quotes,
 * the site in italics. Without an author the title stands first.
 */
export function moet(item: CitationItem, language: Language): string {
  const vietnamese = language === 'vi';
  const year = item.issued?.['date-parts'][0][0] ?? (vietnamese ? 'không rõ năm' : 'n.d.');
  const title = quotedAsIs(item.title);
  const people = listed((item.author ?? []).map(natural));
  const site = siteOf(item);
  const accessed = printDay(item.accessed, language, '16 December 2021');
  const pieces = [
    `${people || title} (${year})`,
    people ? title : undefined,
    site && italic(site),
    printIssued(item, language, '16 December 2021'),
    item.URL,
    vietnamese ? `truy cập ngày ${accessed}` : `accessed ${accessed}`,
  ];
  return `${listed(pieces)}.`;
}
