import { close, dayBefore, isCalendarDay, isDayNamed, nameDay, open } from './days';
import { type Around, rewrite } from './rewrite';

const pair = new RegExp(`${open}(\\d{1,4})\\s?/\\s?(\\d{1,3}(?:\\.\\d{3})?|\\d{4,5})${close}`, 'gu');
/** Words that compare stand before a share; those of a whole stand behind it. */
const shareBefore =
  /(?<!\p{L})(?:hơn|gần|khoảng|chiếm|bằng|quá|tối thiểu|ít nhất|xấp xỉ|trên|dưới|giảm|mất|còn|được)\s$/iu;
const shareAfter =
  /^\s(?:tổng|số|dân số|diện tích|thời gian|chặng|quãng|lượng|khối lượng|chiều|thế giới|trong số|cả nước|trữ lượng|cuộc đời|xuống|lên)(?!\p{L})/iu;
const countBefore = /(?<!\p{L})(?:có|đạt|với|đã|hoàn thành|được|tại|ở|cả|toàn bộ|tổng số|hết|thực hiện)\s$/iu;
const rank = /(?<!\p{L})(?:thứ|vị trí|xếp)\s\(?$/iu;
const scale = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|chi tiết|quy hoạch|bản đồ)\s$/iu;
/** A day is expected here, but a share may stand here too. */
const dateBefore =
  /(?<!\p{L})(?:từ|đến|trước|sau|hết|tới|vào|dịp|lễ|kỷ niệm|chào mừng|quốc khánh|nay|qua|mai|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),?\s\(?$/iu;
const dayList = /(?<!\p{L})tháng\s\d{1,2}\s?(?:,|và|-|–|đến)\s?(?:ngày\s)?$/iu;
/** Streets and squares are named after days. */
const namesake = /(?<!\p{L})(?:đường|phố|quảng trường|công viên|nông trường|cầu|trường)\s$/iu;
const address =
  /(?<!\p{L})(?:số|nhà|ngõ|ngách|hẻm|kiệt|tỷ lệ|tỉ lệ|tỷ số|tỉ số|thửa|tờ|lô|thương binh|bệnh binh|hạng|lớp|tổ|khu|điểm|mẫu)\s$/iu;
const alwaysOpen =
  /(?<!\p{L})(?:trực|hoạt động|phục vụ|suốt|hỗ trợ|làm việc|vận hành|liên tục|tiếp nhận)\s(?:\p{L}+\s){0,2}$/iu;
const noun = /^\s(?:\p{Ll}|\p{Lu}{2})/u;

type Pair = { whole: string; top: string; bottom: string };

function sayDay({ whole, top, bottom }: Pair, { before }: Around): string | undefined {
  if (bottom.length > 2 || !isCalendarDay(top, bottom)) return undefined;
  if (whole === '24/7' && !isDayNamed(before)) return undefined;
  if (isDayNamed(before) || namesake.test(before)) return nameDay(top, bottom);
  const isExpected = dateBefore.test(before) || dayList.test(before);
  const isFalling = Number(top) > Number(bottom) && !countBefore.test(before);
  return isExpected || isFalling ? `${dayBefore(before)}${nameDay(top, bottom)}` : undefined;
}

function sayShare({ top, bottom }: Pair, { before, after }: Around): string | undefined {
  const isPlain = /^[1-9]$/u.test(top) && /^(?:[2-9]|10)$/u.test(bottom) && Number(top) < Number(bottom);
  if (!isPlain || isDayNamed(before)) return undefined;
  if (!shareAfter.test(after) && !shareBefore.test(before)) return undefined;
  return `${top} phần ${bottom === '4' ? 'tư' : bottom}`;
}

function sayCount({ whole, top, bottom }: Pair, { before, after }: Around): string | undefined {
  const [part, all] = [Number(top), Number(bottom.replace('.', ''))];
  const said = `${top} trên ${bottom}`;
  if (whole === '24/7') return alwaysOpen.test(before) ? said : undefined;
  if (part > all) return undefined;
  if (/^(?:19|20)\d\d$/u.test(top) && all === part + 1) return `${top}, ${bottom}`;
  const isDay = bottom.length < 3 && isCalendarDay(top, bottom);
  if (isDay) return countBefore.test(before) && noun.test(after) ? said : undefined;
  return noun.test(after) || part === all || rank.test(before) || /^[),.;]/u.test(after) ? said : undefined;
}

function sayPair(found: Pair, around: Around): string {
  if (/\s/u.test(found.whole) && !isDayNamed(around.before)) return found.whole;
  if (found.top === '1' && found.bottom.length > 2 && scale.test(around.before))
    return `1 phần ${found.bottom}`;
  if (address.test(around.before)) return found.whole;
  return sayShare(found, around) ?? sayDay(found, around) ?? sayCount(found, around) ?? found.whole;
}

/**
 * Two figures with a stroke as the words around tell: a day ("từ 1/8"), a share ("hơn 2/3 số hộ"), a count of a whole
 * ("45/50 đại biểu"). Where they do not tell, the figures stay as they are.
 */
export const sayShares = (text: string): string => once(once(text));

/** Of a list of days the second is known by the first, which has to be in words by then. */
const once = (text: string): string =>
  rewrite(text, pair, ([whole, top = '', bottom = ''], around) => sayPair({ whole, top, bottom }, around));
