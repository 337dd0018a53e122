import { type Language, printDay, printIssued } from '@/utils/citation/days';
import { type CitationItem, siteOf } from '@/utils/citation/item';
import { listed, quoted } from '@/utils/citation/line';
import { natural, printPeople } from '@/utils/citation/people';

/** Chicago 17, a note; a day of access only where the page has no date. */
export function chicago(item: CitationItem, language: Language): string {
  const accessed = printDay(item.accessed, language, 'December 16, 2021');
  const access = language === 'vi' ? `truy cập ngày ${accessed}` : `accessed ${accessed}`;
  const people = printPeople((item.author ?? []).map(natural), language, { most: 3 });
  const rest = [siteOf(item), printIssued(item, language, 'December 16, 2021') ?? access, item.URL];
  return `${people ? `${people}, ` : ''}${quoted(item.title, ',')} ${listed(rest)}.`;
}
