import { type Language, printDay, printIssued } from '@/utils/citation/days';
import { type CitationItem, siteOf } from '@/utils/citation/item';
import { listed, quoted, sentences } from '@/utils/citation/line';
import { initialFirst, printPeople } from '@/utils/citation/people';

/** IEEE, a page on the web. */
export function ieee(item: CitationItem, language: Language): string {
  const vietnamese = language === 'vi';
  const names = (item.author ?? []).map(initialFirst);
  const and = names.length > 2 && !vietnamese ? ', and ' : undefined;
  const people = printPeople(names, language, { most: 6, ...(and ? { and } : {}) });
  const source = listed([siteOf(item), printIssued(item, language, 'Dec. 16, 2021')]);
  const title = quoted(item.title, source ? ',' : '.');
  const accessed = printDay(item.accessed, language, 'Dec. 16, 2021');
  return `${sentences(
    listed([people, listed([title, source], ' ')]),
    vietnamese ? `Truy cập: ${accessed}` : `Accessed: ${accessed}`,
    vietnamese ? '[Trực tuyến]' : '[Online]',
  )} ${vietnamese ? 'Có tại' : 'Available'}: ${item.URL}`;
}
