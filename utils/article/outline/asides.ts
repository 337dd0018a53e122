import { isPersonName, startsWithFamilyName } from '@/utils/article/names';
import { countSyllables } from '@/utils/article/text';
import { isCapitals } from './capitals';
import { readNumber } from './number';
import { isGreeting } from './questions';

/** Who signs, and for whom (Decree 30/2020 on clerical work, annex I): what stands behind it is no head. */
const signs = /^(?:T\/M|TM|K\/T|KT|TL|TUQ|Q)(?:\. ?| )\p{Lu}{2}/u;

const signed =
  /^(?:\(?đã ký|ký tên|(?:nơi nhận|nơi gửi)(?= ?(?:[:.]|$))|người (?:lập|ký|viết|soạn)(?!\p{L})|xác nhận của .{0,60}$)/iu;

const offices =
  /^(?:phó |quyền |q\. ?)*(?:chủ tịch|chủ nhiệm|tổng giám đốc|giám đốc|bộ trưởng|thứ trưởng|thủ tướng|chánh văn phòng|chánh thanh tra|trưởng ban|trưởng phòng|hiệu trưởng|bí thư|tổng thư ký|cục trưởng|chi cục trưởng|vụ trưởng|tổng cục trưởng|viện trưởng|chánh án|tư lệnh|đội trưởng)(?!\p{L})/iu;

/** The head of a letter, and its first lines. */
const letterhead =
  /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập ?[-–—] ?tự do|đảng cộng sản việt nam$|số ?:|số \d|v\/v|kính gửi|căn cứ (?!pháp lý)|(?:theo|xét) đề nghị|(?:quyết định|quyết nghị|nghị quyết|thông báo|công điện|công văn|tờ trình|chỉ thị|giấy mời|thư mời|lời kêu gọi|thông cáo báo chí) ?:?$)/iu;

/** What a document calls itself, alone on its line. */
const kind =
  /^(?:KẾ HOẠCH|BÁO CÁO|ĐỀ ÁN|CHƯƠNG TRÌNH|PHƯƠNG ÁN|HƯỚNG DẪN|QUY CHẾ|QUY ĐỊNH|NỘI QUY|ĐIỀU LỆ|THỂ LỆ|BIÊN BẢN|CÔNG BÁO|LUẬT|NGHỊ ĐỊNH|THÔNG TƯ) ?:?$/u;

/** Captions, credits, contacts and pointers, by the label they open with. */
const labelled =
  /^(?:(?:ảnh|hình|nguồn|nguồn ảnh|photo|image|bảng|biểu đồ|biểu|sơ đồ|video|clip|figure|table) ?(?:\d{1,3} ?)?[:.]|(?:một số |những |các )hình ảnh|hình ảnh(?= ?[:.]?$| (?:tại|về|buổi|hội|lễ))|ảnh (?:minh|tư liệu|do|của)|(?:tác giả|người viết|tin|bài|tin,? ảnh|tin,? bài|bài,? ảnh|bài và ảnh|tin và ảnh|theo|thực hiện|t\/h|biên tập|tổng hợp|source|by|địa chỉ|điện thoại|đt|số điện thoại|hotline|đường dây nóng|e-?mail|fax|website|liên hệ|xem thêm|đọc thêm|từ khóa|tags?) ?[:(]|(?:các |những )?(?:tin|bài|bài viết|văn bản|thủ tục|video) (?:liên quan|khác|mới|cùng )|bbt$|ban biên tập$|theo (?:báo|ttxvn|vgp|vov|vtv)(?!\p{L}))/iu;

const credit = /\((?:ảnh|nguồn|theo|photo)[^()]{0,60}\)\.?$/iu;

/** "Hà Nội, ngày 5 tháng 6 năm 2024". */
const dateline =
  /^(?:[\p{L}. -]{2,40}, )?(?:ngày|hôm) \d{1,2}(?: tháng |[/.-])\d{1,2}(?: năm |[/.-])\d{4}\.?$/iu;

const thanks =
  /^(?:xin |trân trọng |chân thành ){0,3}(?:cảm ơn|cám ơn|kính chào|kính chúc|kính báo)|^trân trọng(?: kính| thông báo|[.!]?$)/iu;

/** Whether a line ends a document: what stands below it is a signature or a list of receivers. */
export function isSigning(text: string): boolean {
  if (signs.test(text) || signed.test(text)) return true;
  return countSyllables(text.slice(0, 200)) <= 9 && isCapitals(text) && offices.test(text);
}

/** Whether a line without a number is something else than a head, however it is set. */
export function isAside(text: string): boolean {
  if (isSigning(text) || letterhead.test(text) || kind.test(text) || labelled.test(text) || credit.test(text))
    return true;
  if (dateline.test(text) || thanks.test(text) || isGreeting(text) || text.includes('@')) return true;
  // An article that is quoted, to be put into another law.
  if (/^["“]/.test(text) && readNumber(text.slice(1))) return true;
  // A fragment of a sentence that goes on, or a note.
  if (/^(?:\p{Ll}|\(.*\)\.?$|[,;:.])/u.test(text)) return true;
  return isQuoted(text);
}

/** A saying in quotes from end to end; a word or two in quotes may be a head. */
const isQuoted = (text: string): boolean =>
  /^["“].*["”][.!]?$/u.test(text) && countSyllables(text) > 8 && !/["“”]./u.test(text.slice(1, -2));

const title =
  /^(?:ông|bà|anh|chị|em|cô|chú|bác|thầy|đồng chí|đ\/c|luật sư|bác sĩ|pgs|gs|ts|ths|nhà báo|đại biểu|mc|pv)(?!\p{L})[. ]*/iu;

/** "Ông Vương Đình Lộc", "Đồng chí Lò Văn Phủ, Bí thư xã:", "Nguyễn Văn Ba (xã Tân Lập)": who speaks, or who wrote it. */
export function isPerson(text: string): boolean {
  const name =
    text
      .replace(/ ?\([^()]*\)$/, '')
      .replace(/:$/, '')
      .split(/,| [-–—] /)[0]
      ?.trim() ?? '';
  const own = name.replace(title, '');
  if (own !== name) return own !== '' && own.split(' ').every((syllable) => /^\p{Lu}/u.test(syllable));
  return isPersonName(name) && startsWithFamilyName(name);
}
