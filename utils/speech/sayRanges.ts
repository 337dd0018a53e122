import { rewrite } from './rewrite';

const number = '(\\d(?:[\\d.]{0,15}\\d)?(?:,\\d{1,4})?)';
const unit = '(\\s?(?:%|đồng|triệu|tỷ|tỉ|nghìn|km|m2|m²|ha|kg|m)(?:/\\p{Ll}{1,8}\\d?)?)?';
const range = new RegExp(
  `(?<![\\p{L}\\d.,/:–-])${number}${unit}\\s?[-–]\\s?${number}(?!\\d|[.,:/–-]\\d)`,
  'gu',
);
const year = /^(?:1[5-9]|20)\d{2}$/u;
const schoolYear = /(?<!\p{L})(?:năm học|niên khóa|niên khoá)\s$/iu;
const score =
  /(?<!\p{L})(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|dẫn|dẫn trước)\s(?:(?:chung cuộc|đậm|sát nút|với tỷ số)\s)?$/iu;
const name = /(?<!\p{L})(?:số|mã|điện thoại|tài khoản|biển|hotline:?|fax:?|nhà|ngõ|lô|thửa)\s$/iu;
const cue = /(?<!\p{L})(?:từ|khoảng|điều|khoản|trang|lớp|tuần|tiết|mức|đạt|còn|tăng|giảm)\s$/iu;
const counted = /^(?:\s?[%‰°]|\s?\p{Ll})/u;

/** What a printed number is worth; `NaN` where its points make no thousands. */
function worth(figure: string): number {
  if (/\./u.test(figure) && !/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(figure)) return Number.NaN;
  return Number(figure.replaceAll('.', '').replace(',', '.'));
}

/**
 * "3-5%", "30 - 40 năm", "2021-2025": from the smaller to the larger. Scores are said side by side. A dash between other
 * numbers stays.
 */
export const sayRanges = (text: string): string =>
  rewrite(text, range, ([whole, a = '', measure, b = ''], { before, after }) => {
    const [first, second] = [a, b].map(worth);
    if (measure === undefined && score.test(before) && /^\d{1,2}$/u.test(a) && /^\d{1,2}$/u.test(b))
      return `${a} ${b}`;
    if (!(Number(first) < Number(second)) || name.test(before)) return whole;
    if (year.test(a) && year.test(b)) return schoolYear.test(before) ? `${a}, ${b}` : `${a} đến ${b}`;
    const isRange = counted.test(after) || cue.test(before);
    return isRange ? `${a}${measure ?? ''} đến ${b}` : whole;
  });
