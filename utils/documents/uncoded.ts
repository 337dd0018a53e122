import { readTail } from './after';
import type { DocumentReference } from './document';
import { typeOfWords } from './words';

/** Types whose number, with its year, can be nothing else. */
const sure =
  '[Nn]ghị\\s(?:định|quyết)|[Qq]uyết\\sđịnh|[Tt]hông\\stư(?:\\sliên\\stịch)?|[Cc]hỉ\\sthị|[Pp]háp\\slệnh';
/** "Kế hoạch 5/2020" may be that of May. */
const other =
  '[Kk]ết\\sluận|[Kk]ế\\shoạch|[Hh]ướng\\sdẫn|[Tt]hông\\sbáo|[Cc]ông\\s(?:văn|điện)|[Tt]ờ\\strình|[Qq]uy\\sđịnh|[Vv]ăn\\sbản|Luật';
const numberWord = 's[ốô]\\s{0,2}:?\\s{0,2}';
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(${sure}|${other})\\s(${numberWord})?(\\d{1,5}[a-z]?(/(?:19|20)\\d{2})?)(?![\\p{L}\\d]|\\s?[/\\-–_]\\s?[\\p{L}\\d]|[.,:]\\d|\\s?%)`,
  'gu',
);
/** "các Nghị quyết 18, 19", "Thông tư 15 và 16 của Bộ" */
const another = new RegExp(
  `^(?:,\\s|\\svà\\s|,\\s?và\\s)(?:${numberWord})?(\\d{1,5})(?![\\p{L}\\d]|\\s?[/\\-–_]\\s?[\\p{L}\\d]|[.,:]\\d|\\s?%)`,
  'u',
);
const surely = new RegExp(`^(?:${sure})$`, 'u');
const several = /(?<!\p{L})(?:[Cc]ác|[Hh]ai|[Bb]a)\s$/u;
/** As a verb, "quyết định 3 nội dung" opens with a small letter or opens its sentence. */
const opensSentence = /(?:^|[.!?:;\n“"]\s{0,3})$/u;
/** What a sentence goes on with behind the number of a document, and never behind a number of things. */
const goesOn =
  /^(?:\s{0,2}(?:$|[.,;:!?…)”"\n])|\s(?:về|của|do|có|được|đã|sẽ|là|và|cũng|này|nói|nêu|quy định|ban hành|ra đời|mới|khi|thì|không|chỉ|trong|tại|cho|để|với|như|theo|nhằm|từ|ngày|vào|còn|đang|hay|hoặc|sửa đổi|thay thế|hướng dẫn|bãi bỏ|yêu cầu)(?!\p{L}))/u;
/** Nouns and measures that a number counts: behind them the number is none of a document. */
const counts =
  /^\s(?:năm|tháng|ngày|giờ|phút|quý|tuần|người|điều|khoản|chương|nội dung|vấn đề|nhiệm vụ|giải pháp|nhóm|mục|phần|cấp|bậc|lần|đồng|triệu|tỷ|tỉ|nghìn|ngàn|dự án|đề án|đơn vị|xã|huyện|tỉnh|thành phố|phường|thôn|cơ quan|bước|mức|trường hợp|tập thể|cá nhân|văn bản|thủ tục|lĩnh vực|chỉ tiêu|mục tiêu|hộ|ha|km|m2|tấn|suất|trang|bản|số|bộ|sở|ngành|đoàn|tổ|cán bộ|đồng chí|đảng viên|phiên|kỳ|đợt|cuộc|chính sách|doanh nghiệp|công trình|loại|điểm|khu|gói|tiêu chí|nước|trường|nghị quyết|nghị định|thông tư|quyết định|chỉ thị|kết luận)(?!\p{L})/u;

/**
 * Documents that newspapers call by type and number alone: "Nghị quyết số 39 của Bộ Chính trị", "Nghị định 24/2014",
 * "Nghị định 67 có hiệu lực". A number may be that of other things ("quyết định 3 nội dung", "Kế hoạch 5 năm"): where
 * neither year, day nor issuer stands with it, the words around must leave no doubt.
 */
export function findUncoded(text: string): DocumentReference[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const [whole, words = '', called, , year] = match;
    const start = match.index;
    const end = start + whole.length;
    const tail = readTail(text, end, { head: false, joint: false });
    const isDated = year !== undefined && (called !== undefined || surely.test(words));
    if (!isDated && !tail.date && !tail.issuer && !isBare(text, match, end)) return [];
    const type = typeOfWords(words) ?? 'Văn bản';
    const stated = {
      ...(tail.date ? { date: tail.date } : {}),
      ...(tail.issuer ? { issuer: tail.issuer } : {}),
    };
    const first = { text: text.slice(start, tail.end), type, ...stated, start, end: tail.end };
    return [first, ...listedBehind(text, first, type)];
  });
}

/** Whether the number can only be a document's, though nothing else is told of it. */
function isBare(
  text: string,
  { index: start, 1: words = '', 2: called }: RegExpExecArray,
  end: number,
): boolean {
  const behind = text.slice(end, end + 24);
  if (counts.test(behind)) return false;
  const isCapital = /^\p{Lu}/u.test(words);
  if (called !== undefined) return isCapital || surely.test(words);
  // "Luật 2005" and "Văn bản 3" say too little without "số".
  if (!surely.test(words) && !/^Công\s(?:văn|điện)$/u.test(words)) return false;
  if (/^nghị\sđịnh$/iu.test(words)) return true;
  if (goesOn.test(behind)) return isCapital || !/^(?:quyết|nghị)/u.test(words);
  return isCapital && !opensSentence.test(text.slice(Math.max(0, start - 4), start));
}

/** The others of a list: "các Nghị quyết 18, 19 và 20". */
function listedBehind(text: string, first: DocumentReference, type: string): DocumentReference[] {
  if (!several.test(text.slice(Math.max(0, first.start - 5), first.start))) return [];
  const found: DocumentReference[] = [];
  for (let end = first.end; ; ) {
    const next = another.exec(text.slice(end, end + 24));
    if (!next || !goesOn.test(text.slice(end + next[0].length, end + next[0].length + 24))) return found;
    const start = end + next[0].length - (next[1]?.length ?? 0);
    end += next[0].length;
    const tail = readTail(text, end, { head: false, joint: false });
    found.push({
      text: text.slice(start, tail.end),
      type,
      ...(tail.date ? { date: tail.date } : {}),
      ...(tail.issuer ? { issuer: tail.issuer } : {}),
      start,
      end: tail.end,
    });
    end = tail.end;
  }
}
