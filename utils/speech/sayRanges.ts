import { type Around, rewrite } from './rewrite';

const number = '(\\d(?:[\\d.]{0,15}\\d)?(?:,\\d{1,4})?)';
const unit = '(\\s?(?:%|đồng|triệu|tỷ|tỉ|nghìn|km|m2|m²|mm|cm|ha|kg|tấn|lít|°C|m)(?:/\\p{Ll}{1,8}\\d?)?)?';
const range = new RegExp(
  `(?<![\\p{L}\\d.,/:–-])${number}${unit}\\s?[-–]\\s?${number}(?!\\d|[.,:/–-]\\d)`,
  'gu',
);
const year = /^(?:1[5-9]|20)\d{2}$/u;
const schoolYear = /(?<!\p{L})(?:năm học|niên khóa|niên khoá)\s$/iu;
const twoYears = /(?<!\p{L})(?:2|hai)\snăm\s$/iu;
const score =
  /(?<!\p{L})(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|dẫn|dẫn trước)\s(?:(?:chung cuộc|đậm|sát nút|với tỷ số)\s)?$/iu;
const name = /(?<!\p{L})(?:số|mã|điện thoại|tài khoản|biển|hotline:?|fax:?|nhà|ngõ|lô|thửa)\s$/iu;
const cue = /(?<!\p{L})(?:từ|khoảng|điều|khoản|trang|lớp|tuần|tiết|mức|đạt|còn|tăng|giảm|cấp|bậc|tầng)\s$/iu;
const counted = /^(?:\s?[%‰°]|\s?\p{Ll})/u;

/** What a printed number is worth; `NaN` where its points make no thousands. */
function worth(figure: string): number {
  if (/\./u.test(figure) && !/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(figure)) return Number.NaN;
  return Number(figure.replaceAll('.', '').replace(',', '.'));
}

type Range = { a: string; measure: string; b: string };

function sayYears({ a, b }: Range, before: string): string {
  if (schoolYear.test(before)) return `${a}, ${b}`;
  return twoYears.test(before) && Number(b) === Number(a) + 1 ? `${a} và ${b}` : `${a} đến ${b}`;
}

function sayRange(range: Range, { before, after }: Around): string | undefined {
  const { a, measure, b } = range;
  if (!(worth(a) < worth(b)) || name.test(before)) return undefined;
  if (year.test(b)) {
    // "5-2021" is an issue or a month.
    if (a.length < 3) return undefined;
    if (year.test(a)) return sayYears(range, before);
  }
  return counted.test(after) || cue.test(before) ? `${a}${measure} đến ${b}` : undefined;
}

const isScore = ({ a, measure, b }: Range, before: string): boolean =>
  measure === '' && /^\d{1,2}$/u.test(a) && /^\d{1,2}$/u.test(b) && score.test(before);

/**
 * "3-5%", "30 - 40 năm", "2021-2025": from the smaller to the larger. Scores are said side by side. A dash between other
 * numbers stays.
 */
export const sayRanges = (text: string): string =>
  rewrite(text, range, ([whole, a = '', measure = '', b = ''], around) => {
    const found = { a, measure, b };
    return isScore(found, around.before) ? `${a} ${b}` : (sayRange(found, around) ?? whole);
  });
