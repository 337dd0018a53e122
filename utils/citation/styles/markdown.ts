import { type Language, printDay, printIssued } from '@/utils/citation/days';
import { escapeLineStart, escapeMarkdown } from '@/utils/citation/escape/markdown';
import { type CitationItem, siteOf } from '@/utils/citation/item';
import { listed, withoutEndMark } from '@/utils/citation/line';
import { natural } from '@/utils/citation/people';

/** Hoàng Tùng, [Tổng kết …](<https://…>), Cổng Thông tin …, 16/12/2021, truy cập ngày 17/12/2021. */
export function markdown(item: CitationItem, language: Language): string {
  const accessed = printDay(item.accessed, language, '16 December 2021');
  const site = siteOf(item);
  const pieces = [
    ...(item.author ?? []).map((name) => escapeMarkdown(natural(name))),
    `[${escapeMarkdown(withoutEndMark(item.title))}](<${item.URL}>)`,
    site && escapeMarkdown(site),
    printIssued(item, language, '16 December 2021'),
    language === 'vi' ? `truy cập ngày ${accessed}` : `accessed ${accessed}`,
  ];
  return escapeLineStart(`${listed(pieces)}.`);
}
