import { type Language, printDay, printIssued } from '@/utils/citation/days';
import { type CitationItem, siteOf } from '@/utils/citation/item';
import { listed, quotedAsIs } from '@/utils/citation/line';
import { natural } from '@/utils/citation/people';

/** Hoàng Tùng, “Tổng kết …”, Cổng Thông tin …, 16/12/2021, https://…, truy cập ngày 17/12/2021. */
export function plain(item: CitationItem, language: Language): string {
  const accessed = printDay(item.accessed, language, '16 December 2021');
  const pieces = [
    ...(item.author ?? []).map(natural),
    quotedAsIs(item.title),
    siteOf(item),
    printIssued(item, language, '16 December 2021'),
    item.URL,
    language === 'vi' ? `truy cập ngày ${accessed}` : `accessed ${accessed}`,
  ];
  return `${listed(pieces)}.`;
}
