import { close, dash, month, year } from './days';
import { rewrite } from './rewrite';

const span = new RegExp(`(?<!\\p{L})(tháng\\s)${month}[/-]${year}${dash}${month}[/-]${year}${close}`, 'giu');
const named = new RegExp(
  `(?<!\\p{L})(tháng\\s)${month}(?:(${dash}|,\\s|\\svà\\s)${month})?\\s?[/.-]\\s?${year}${close}`,
  'giu',
);
const bare = new RegExp(
  `(?<!\\p{L})((?:từ|đến|trước|sau|vào|hết|tới|cuối|đầu|giữa|trong)\\s|\\()${month}/${year}${close}`,
  'giu',
);
const bareSpan = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.,/-])${month}/${year}${dash}${month}/${year}${close}`,
  'gu',
);
const part = new RegExp(
  `(?<!\\p{L})((?:số|quý|quí|đợt|kỳ|lần|khóa|khoá|phiên|vụ|học kỳ)\\s)(\\d{1,2})(?:${dash}(\\d))?\\s?[/-]\\s?${year}${close}`,
  'giu',
);

const to = (mark: string): string => (/[-–]/u.test(mark) ? ' đến ' : mark);

/** Months and quarters with their year as they are said, still in figures: "tháng 5/2022" is "tháng 5 năm 2022". */
export function sayMonths(text: string): string {
  const spans = rewrite(
    text,
    span,
    ([, word, m1, y1, m2, y2]) => `${word}${Number(m1)} năm ${y1} đến tháng ${Number(m2)} năm ${y2}`,
  );
  const months = rewrite(spans, named, ([, word, m1, mark = '', m2, y]) =>
    m2 ? `${word}${Number(m1)}${to(mark)}${Number(m2)} năm ${y}` : `${word}${Number(m1)} năm ${y}`,
  );
  const bareSpans = rewrite(
    months,
    bareSpan,
    ([, m1, y1, m2, y2]) => `tháng ${Number(m1)} năm ${y1} đến tháng ${Number(m2)} năm ${y2}`,
  );
  // A map of 1/2000 is none of January.
  const all = rewrite(bareSpans, bare, ([found, word, m, y]) =>
    m === '1' && y === '2000' ? found : `${word}tháng ${Number(m)} năm ${y}`,
  );
  return rewrite(all, part, ([, word, first, second, y]) =>
    second ? `${word}${first} đến ${second} năm ${y}` : `${word}${first} năm ${y}`,
  );
}
