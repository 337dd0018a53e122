import { type Language, printDay, printIssued } from '@/utils/citation/days';
import { type CitationItem, agencyOf, siteOf } from '@/utils/citation/item';
import { italic, listed, sentences, withoutEndMark } from '@/utils/citation/line';
import { inverted, printPeople } from '@/utils/citation/people';

/** ISO 690, an online source. */
export function iso690(item: CitationItem, language: Language): string {
  const vietnamese = language === 'vi';
  const people = printPeople((item.author ?? []).map(inverted), language, { most: 3 });
  const issued = printIssued(item, language, '16 December 2021');
  const accessed = printDay(item.accessed, language, '16 December 2021');
  const viewed = vietnamese ? `[truy cập ${accessed}]` : `[viewed ${accessed}]`;
  return `${sentences(
    people,
    `${italic(withoutEndMark(item.title))} [${vietnamese ? 'trực tuyến' : 'online'}]`,
    `${listed([siteOf(item), agencyOf(item), issued])} ${viewed}`.trim(),
  )} ${vietnamese ? 'Có tại' : 'Available from'}: ${item.URL}`;
}
