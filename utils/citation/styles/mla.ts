import { type Language, printDay, printIssued } from '@/utils/citation/days';
import { type CitationItem, agencyOf, siteOf } from '@/utils/citation/item';
import { italic, listed, quoted, sentences } from '@/utils/citation/line';
import { inverted, natural, printPeople } from '@/utils/citation/people';

/** MLA 9. */
export function mla(item: CitationItem, language: Language): string {
  const [first, ...others] = item.author ?? [];
  const names = first ? [inverted(first), ...others.map(natural)] : [];
  const site = siteOf(item);
  const accessed = printDay(item.accessed, language, '16 Dec. 2021');
  const source = [
    site && italic(site),
    agencyOf(item),
    printIssued(item, language, '16 Dec. 2021'),
    item.URL,
  ];
  return sentences(
    printPeople(names, language, { most: 2 }),
    quoted(item.title, '.'),
    listed(source),
    language === 'vi' ? `Truy cập ngày ${accessed}` : `Accessed ${accessed}`,
  );
}
