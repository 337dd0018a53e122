import { type Language, marked, printDay } from '@/utils/citation/days';
import { type CitationItem, siteOf } from '@/utils/citation/item';
import { italic, listed, sentences, withoutEndMark } from '@/utils/citation/line';
import { familyFirst, printPeople } from '@/utils/citation/people';

/** Harvard, as in "Cite Them Right". */
export function harvard(item: CitationItem, language: Language): string {
  const none = language === 'vi' ? 'không rõ ngày' : 'no date';
  const year = item.issued ? marked(String(item.issued['date-parts'][0][0]), item, language, true) : none;
  const title = italic(withoutEndMark(item.title));
  const people = printPeople((item.author ?? []).map(familyFirst), language, { most: 3 });
  const accessed = printDay(item.accessed, language, '16 December 2021');
  const work = people ? `${people} (${year}) ${title}` : `${title} (${year})`;
  const place =
    language === 'vi'
      ? `Có tại: ${item.URL} (Truy cập: ${accessed}).`
      : `Available at: ${item.URL} (Accessed: ${accessed}).`;
  return `${sentences(listed([work, siteOf(item)]))} ${place}`;
}
