import { toIsoDay } from '@/utils/article/dates/calendar';

import type { DocumentReference } from './document';
import { typeOfWords } from './words';

const term = '[IVX]{1,6}(?![\\p{L}])';
const terms = `,?\\s{0,2}\\(?[Kk]h[óo][aá]\\s{1,2}${term}(?:(?:,|\\svà)\\s${term}){0,4}\\)?`;
const ordinal =
  '(?:\\d{1,2}(?!\\d)|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?:\\s(?:một|hai|ba|bốn|lăm))?)(?![\\p{L}/-])';
const resolution = '([Nn]ghị\\s{1,2}quyết|NGHỊ\\s{1,2}QUYẾT|[Kk]ết\\s{1,2}luận|NQ)';
const committee = '(?:Ban\\s(?:Chấp|chấp)\\shành|BCH)\\s{1,2}(?:Trung\\s{1,2}ương|TW)(?:\\sĐảng)?';
const place =
  '(?:\\s(?:tỉnh|thành\\sphố|TP\\.?|huyện|quận|thị\\sxã|xã|phường|Tỉnh|Thành\\sphố))?(?:\\s\\p{Lu}\\p{L}*){0,4}';

/** Words a law's name does not go on with: what follows is said of the law. */
const stop =
  'được|có|đã|ngày|tháng|từ|vào|trong|tại|do|sẽ|này|là|cho|giai|đến|kế|dự|chương|năm|khi|để|với|cũng|nêu|gồm|trên|sau|trước|kể|hiện|sư|gia|mới|số(?=\\s?:?\\s?\\d)|(?<!pháp\\s)luật|pháp(?!\\sluật)|nhiệm|nghị|thông|hướng|vì|nếu|nhưng|mà|thì|bị|bởi|phải|cần|chưa|không|vẫn|theo(?!\\shợp)';
/** The same syllables where they are half of a word that laws are named by. */
const halves =
  'gia\\sđình|gia\\sbảo\\svệ|thông\\s(?:tin|đường)|pháp\\s(?:lý|người)|theo\\sphương\\sthức|với\\scách\\smạng|không\\sdân\\sdụng|tại\\sViệt\\sNam|' +
  '(?<=(?:[Qq]uốc|tham)\\s)gia|(?<=(?:[Gg]iao|[Vv]iễn)\\s)thông|(?<=[Tt]ư\\s)pháp|(?<=(?:[Pp]hòng|[Hh]àng)\\s)không|(?<=[Tt]hực\\s)hiện|(?<=[Tt]rách\\s)nhiệm|' +
  '(?<=đổi\\s)mới|(?<=[Ll]uật\\s[Ll]uật\\s)sư';
const afterComma =
  'chống|chữa|công chức|nhập cảnh|xuất cảnh|quá cảnh|cư trú|bổ sung|sử dụng|đối thoại|vật liệu|công cụ|lãng phí|thể thao|kiểm dịch|trật tự|' +
  'an toàn|vệ sinh|khen thưởng|giáo dục|cứu hộ|tôn giáo|công nghệ|bia|lấy|ghép|trưng dụng|hàng hóa|kinh doanh|bộ phận';
const next =
  `(?:\\s{1,2}|,\\s{1,2}(?=${afterComma}))` +
  `(?:(?=(?:${halves})(?![\\p{L}]))|(?!(?:${stop})(?![\\p{L}])))(?:[\\p{L}&]+|-)`;
/** "Luật sửa đổi, bổ sung một số điều của" stands before the name of the law it changes. */
const changing = '(?:[Ll]uật\\s[Ss]ửa\\sđổi[^.;()\\d]{0,60}?\\scủa\\s(?:các\\s)?)?';
const kind =
  '(?<!(?:[Pp]háp|[Kk][ỷỉ]|quy|[Nn]gành|[Kk]hoa|[Cc]ông\\sty|[Cc]ử\\snhân|học)\\s)([Bb]ộ\\sluật|BỘ\\sLUẬT|[Ll]uật|LUẬT|[Pp]háp\\s{1,2}lệnh)\\s{1,2}';
// The "Luật Biển 1982" of newspapers is a convention.
const capital = `${changing}${kind}(?![Bb]iển,?\\s(?:năm\\s)?1982)\\p{Lu}\\p{L}*(?:${next}){0,22}?`;
const small = `${changing}${kind}(?!(?:${stop}|biển)(?![\\p{L}]))\\p{Ll}+(?:${next}){0,9}?`;
const inYear = (word: string): string =>
  `(?:\\s{1,2}\\(${word}(?:19|20)\\d{2}\\)|,?\\s{1,2}${word}(?:19|20)\\d{2}(?![\\d/]|-\\d))`;
const day =
  '(?:(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d{2})|(\\d{1,2})\\stháng\\s(\\d{1,2})\\snăm\\s((?:19|20)\\d{2}))(?!\\d)';

/** The day a law was passed on: nothing but a stop, its maker or another law is behind it. */
const ofDay = `(?:\\s{1,2}|,\\s{1,2}(?=ngày[^;,.\\n]{4,30};))ngày\\s{1,2}${day}(?=\\s?[;.,)\\n]|$|\\s(?:của|và)(?!\\p{L}))`;

const patterns: readonly RegExp[] = [
  // Nghị quyết Trung ương 4 (khóa XII), Kết luận Hội nghị Trung ương 6 khóa XIII
  `${resolution}\\s{1,2}(?:của\\s)?(?:[Hh]ội\\snghị\\s)?(?:lần\\sthứ\\s${ordinal}\\s)?(?:[Tt]rung\\s{1,2}ương|TW|TƯ)\\s{1,2}(?:Đảng\\s)?(?:lần\\sthứ\\s|lần\\s)?${ordinal}(?:\\s\\(lần\\s\\d\\))?(?:${terms})?`,
  // Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XI
  `${resolution}\\s{1,2}(?:của\\s)?[Hh]ội\\snghị\\s(?:lần\\sthứ\\s)?${ordinal}\\s(?:của\\s)?${committee}${terms}`,
  // Nghị quyết Đại hội XIII của Đảng, Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII
  `${resolution}\\s{1,2}(?:của\\s)?[ĐđĐ]ại\\shội(?:\\s(?!(?:và|các|nghị|về|được|trong|tại|là|theo|hay|hoặc)(?![\\p{L}])|Nghị)[\\p{L}-]+){0,12}?\\s(?:lần\\sthứ\\s)?(?:${term}|(?<=lần\\sthứ\\s)\\d{1,2}(?!\\d))(?:\\s(?:của\\s)?(?:Đảng|đảng)(?:\\sCộng\\ssản\\sViệt\\sNam|\\sbộ${place})?)?`,
  // Luật Đất đai năm 2013, Bộ luật Hình sự 2015
  `${capital}${inYear('(?:năm\\s{1,2})?')}`,
  // Luật nhà ở năm 2005
  `${small}${inYear('năm\\s{1,2}')}`,
  // Luật Tổ chức HĐND và UBND ngày 26/11/2003
  `${capital}${ofDay}`,
  `${small}${ofDay}`,
  // Hiến pháp năm 2013
  '([Hh]iến\\spháp|HIẾN\\sPHÁP)(?:\\snước\\s(?:Cộng\\shòa\\sxã\\shội\\schủ\\snghĩa|CHXHCN)\\sViệt\\sNam)?\\s{1,2}(?:năm\\s{1,2})?(?:1946|1959|1980|1992|2013)(?!\\d)',
].map((source) => new RegExp(`(?<![\\p{L}\\d])${source}`, 'gu'));

function toReference(match: RegExpExecArray): DocumentReference {
  const [text, words = '', ...day] = match;
  const [d, m, y] = day.filter((part) => part !== undefined).map(Number);
  const date = y === undefined ? undefined : toIsoDay(y, m ?? 0, d ?? 0);
  const type =
    words === 'NQ' ? 'Nghị quyết' : (typeOfWords(/^luật\ssửa/iu.test(text) ? 'luật' : words) ?? 'Văn bản');
  const issuer = /\scủa\s(Đảng(?:\sCộng\ssản\sViệt\sNam|\sbộ.*)?)$/su.exec(text)?.[1];
  return {
    text,
    type,
    ...(date ? { date } : {}),
    ...(issuer ? { issuer } : {}),
    start: match.index,
    end: match.index + text.length,
  };
}

/** Documents called by name: resolutions of congresses and plenums, laws with their year, constitutions. */
export function findNamed(text: string): DocumentReference[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(toReference));
}
