import { type Language, printDay, printIssued } from '@/utils/citation/days';
import { type CitationItem, siteOf } from '@/utils/citation/item';
import { listed, sentences, withoutEndMark } from '@/utils/citation/line';
import { compact, printPeople } from '@/utils/citation/people';

/** Vancouver (ICMJE, NLM). */
export function vancouver(item: CitationItem, language: Language): string {
  const vietnamese = language === 'vi';
  const people = printPeople((item.author ?? []).map(compact), language, { most: 6, kept: 6, and: ', ' });
  const accessed = printDay(item.accessed, language, '2021 Dec 16');
  const cited = vietnamese ? `[trích dẫn ${accessed}]` : `[cited ${accessed}]`;
  const issued = printIssued(item, language, '2021 Dec 16');
  return `${sentences(
    people,
    `${withoutEndMark(item.title)} [Internet]`,
    `${listed([siteOf(item), issued], '; ')} ${cited}`.trim(),
  )} ${vietnamese ? 'Có tại' : 'Available from'}: ${item.URL}`;
}
