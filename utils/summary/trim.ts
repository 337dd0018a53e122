import { withoutCredit, withoutInnerCredits } from './credits';
import { countWords, inOneLine, wordEnds } from './words';

/** A sentence up to this many syllables keeps its tails. */
const LONG = 35;
const TOO_LONG = 60;
/** … and never becomes shorter than this. */
const LEAST = 12;

/** A word that opens news: with it an acronym or a place before a dash is a dateline, and no part of a list. */
const NEWS =
  '(?:Sáng|Trưa|Chiều|Tối|Đêm|Ngày|Hôm|Vừa|Mới|Theo|Trong|Tại|Nhân|Thực hiện|Hưởng ứng|Chào mừng|Với|Sau|Để|Nhằm|Từ|Đồng chí)(?!\\p{L})';
const DATELINE = new RegExp(
  '^(?:\\([\\p{L}\\p{N}&.]{2,30}(?: [\\p{L}\\p{N}]{1,15}){0,2}\\)\\s*[-–—:,]\\s*(?=[\\p{Lu}\\p{N}“"])|' +
    '\\p{Lu}[\\p{L}\\p{N}]{0,14}(?:[ .]\\p{Lu}[\\p{L}\\p{N}]{0,14}){0,4} \\((?!(?:cũ|mới|nay là))[\\p{L}\\p{N}./ ]{2,30}\\)\\s*[-–—:]\\s+(?=\\p{Lu})|' +
    `(?:[\\p{Lu}\\p{N}&]{2,8}(?:\\.\\p{Lu}{2,5})?(?: \\p{Lu}{2,8}){0,2}(?:\\s?-\\s?\\p{Lu}{2,5})?|\\p{Lu}{2} online|Hànộimới|Báo(?: \\p{Lu}\\p{L}+){1,3})\\s*[-–—:]\\s+(?=${NEWS}))`,
  'u',
);
const MARKER =
  /^(?:(?:Trả lời|Đáp)\s?:\s+|[-–•+*]\s*(?=\p{L})|[-–•+*]\s+|\p{N}{1,2}(?:\.\p{N}{1,2}){0,3}(?:[.)/-]\s+|[.)](?=\p{L}))|\p{Ll}\)\s+)/u;
const LINK = new RegExp(
  '^(?:(?:Bên cạnh đó|Cạnh đó|Ngoài ra|Đồng thời|Theo đó|Cụ thể|Nhân dịp này|Cùng với đó|Cùng đó|Mặt khác|Hơn nữa|Được biết|' +
    'Đáng chú ý|Đặc biệt|Tiếp đó|Qua đó|Trong khi đó|Như vậy|Trên cơ sở đó|Do đó|Do vậy|Vì vậy|Vì thế|Chính vì vậy|Vậy nên|' +
    'Về vấn đề này|Với tinh thần đó|Thứ (?:nhất|hai|ba|tư|năm)(?!, \\p{N})|(?:Một|Hai|Ba|Bốn|Năm) là|' +
    'In addition|Moreover|Furthermore|Meanwhile|Besides), (?:thì )?|(?:Bên cạnh đó|Ngoài ra|Theo đó|Do đó|Do vậy|Vì vậy|Vì thế) (?=\\p{Lu}))',
  'u',
);
/** "Phát biểu tại Hội nghị, ", "Tại buổi làm việc, ": no figure and no name is lost with it. */
const MEETING =
  '(?:buổi (?:làm việc|họp|lễ|gặp|tiếp|thảo luận|tọa đàm|kiểm tra)|cuộc (?:họp|gặp|làm việc|tiếp)|[Hh]ội (?:nghị|thảo)|phiên (?:họp|thảo luận|làm việc|chất vấn)|[Ll]ễ (?:khai mạc|ký|trao|công bố|phát động)|[Kk]ỳ họp|[Đđ]ại hội)';
const SETTING = new RegExp(
  '^(?:Cũng )?(?:(?:[Pp]hát biểu (?:ý kiến )?(?:tại|trước|khai mạc|bế mạc|kết luận)|[Kk]ết (?:luận|thúc) (?:buổi|cuộc|hội|Hội|phiên)|' +
    '[Tt]rao đổi với (?:báo|phóng|PV)|[Tt]rả lời (?:báo|phóng|PV))[^,.;:\\p{N}]{0,45}|' +
    `[Tt]ại (?:các )?${MEETING}(?: [\\p{Ll} ]{1,30})?), `,
  'u',
);
/** "Trong không khí thi đua sôi nổi chào mừng …, sáng 22/7, ": the mood before the day. */
const MOOD =
  /^(?:Trong (?:không khí|niềm)|Hòa (?:chung|cùng|trong)|Thiết thực (?:chào|lập))(?! [^,]*\p{N}%)[^.;:]{10,200}?, (?=(?:sáng|trưa|chiều|tối|đêm|ngày|vừa qua|hôm)[ ,])/u;
/** The author's line or a rule that was glued to the sentence, and links to other stories behind it. */
const GLUED = /^[^\n]{0,40}_{3,}\s*| ?>> ?.*$/su;

const FRONT = [GLUED, DATELINE, MARKER, LINK, SETTING, MOOD];
/** A bracket without figures that names, places or shortens. What limits the sentence begins small or says so, and stays. */
const BRACKET =
  /\s?\((?=[\p{Lu}“"]|(?:gồm(?! cả)|sau đây|sau gọi|gọi (?:tắt|chung)|viết tắt|tên (?:cũ|gọi|khác)|nay là|trước (?:đây|là)|cũ là|trú|ngụ|hereinafter|formerly|now) )(?![^()]*(?<!\p{L})(?:[Kk]hông|[Cc]hưa|[Tt]rừ|[Nn]ếu|[Cc]hỉ(?! (?:đạo|huy|thị|tiêu))|[Rr]iêng|[Kk]ể cả|[Bb]ao gồm|[Áá]p dụng|[Mm]ức|[Kk]hi)(?!\p{L})|(?:Except|Not|Only) )[^()\p{N}]{30,}\)/gu;
/** Where a list begins, and where its items part. */
const LIST = /;|,? (?:đó là|cụ thể(?: là| như sau)?|như sau|trong đó có|gồm):(?= )/gu;
const TAIL =
  /, (?:nhằm|để|góp phần|đồng thời|qua đó|từ đó|tạo điều kiện|cũng như|trong đó|với mục tiêu|nhất là|đặc biệt là|cùng với|trên cơ sở|including|while)\s/gu;
/** With these a sentence only leads up to its decision, however many semicolons come before it. */
const GROUNDS = /^(?:Căn cứ|Xét|Sau khi|Để|Nhằm|Khi|Nếu|Theo|Trên cơ sở) /u;
/** What may not be cut off behind a semicolon: it turns round, limits or doubles what was said before it … */
const TURN =
  /(?<!\p{L})(?:tuy nhiên|nhưng|trừ|riêng|không|chưa|khiển trách|cảnh cáo|khai trừ|cách chức|bị can|bị cáo|bầu|giữ chức|bổ nhiệm|miễn (?:nhiệm|phí)|vô tội|khởi tố|thu hồi|đình chỉ|tạm (?:dừng|ngừng)|tại ngoại|tử vong|thiệt mạng|mất tích|còn lại|ưu tiên|cấm|chỉ(?! (?:tiêu|đạo|số|thị|huy))|nếu|điều kiện|hủy|huỷ|bãi bỏ|chấm dứt|bác bỏ|từ chối|buộc|tước|however|but|except|not|if|only|unless)(?!\p{L})/iu;
/** … or is a sum, a share or a number of dead, which no bullet gives up. */
const SUM = /\p{N}\s?(?:%|(?:nghìn |triệu )?tỷ|triệu (?:đồng|USD|đô)|(?:million|billion)(?!\p{L}))/u;
/** … or says until when, or from when. */
const DEADLINE = /hiệu lực|trước ngày|chậm nhất|đến hết|từ ngày|%/u;
/** A sentence that opens on these says the main thing behind its first comma. */
const SUBORDINATE =
  /^(?:Sau|Khi|Để|Nếu|Nhằm|Với|Trước|Trong|Ngoài|Bên cạnh|Cùng|Do|Vì|Tuy|Mặc dù|Căn cứ|Trên|Qua|Một|Hai|After|When|If|To|As) /u;

/** The offices of somebody who was named, between commas: ", Ủy viên Bộ Chính trị, Chủ tịch Quốc hội, ". */
const OFFICES =
  /,(?<=(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí)(?: \p{Lu}\p{L}{0,9}){1,5},) (?:(?:Ủy viên|Uỷ viên|Bí thư|Chủ tịch|Phó|Trưởng|Bộ trưởng|Thứ trưởng|Giám đốc|Tổng|Cục trưởng|Vụ trưởng|Chánh|nguyên|Đại biểu|Chủ nhiệm)[^,;.:()“”"\p{N}]{3,100},\s?){1,5}(?=\p{Ll})/gu;

/** What a bullet says of a sentence: less what leads up to it, "…" where something inside or behind was cut. */
export function trim(sentence: string): string {
  let text = withoutCredit(inOneLine(sentence));
  for (let again = true; again; ) {
    const shorter = FRONT.reduce((rest, pattern) => rest.replace(pattern, ''), text);
    again = shorter !== text;
    text = shorter;
  }
  text = withoutInnerCredits(text).replace(/\.?\s?\/\.$/u, '.');
  if (text.includes('(')) text = text.replace(BRACKET, ' …');
  if (countWords(text) > LONG) text = shorten(text);
  text = text
    .replace(/(?:\s?…\.?){2,}/gu, ' …')
    .replace(/ …(?=[.,;:?!”)]|$)/gu, '…')
    .replace(/…\.(?=$| )/gu, '…')
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a long sentence can do without: items of a list, offices, what is only added behind. */
function shorten(sentence: string): string {
  let text = GROUNDS.test(sentence) ? sentence : cut(sentence, LIST, LONG);
  if (countWords(text) > TOO_LONG) text = text.replace(OFFICES, ' … ');
  return SUBORDINATE.test(text) ? text : cut(text, TAIL, TOO_LONG);
}

/**
 * Cuts a text of more than `most` syllables at the last joint that brings it below, or else at the first. A figure is
 * given up only for one that is too long.
 */
function cut(text: string, joint: RegExp, most: number): string {
  const joints = [...text.matchAll(joint)];
  const whole = joints.length > 0 ? countWords(text) : 0;
  if (whole <= most) return text;
  const ends = wordEnds(text);
  let best: string | undefined;
  let length = 0;
  for (const match of joints) {
    while ((ends[length] ?? Number.POSITIVE_INFINITY) <= match.index) length++;
    if (length > most && best !== undefined) break;
    const head = text.slice(0, match.index);
    if (length < LEAST || !isClosed(head)) continue;
    const tail = text.slice(match.index);
    if (
      TURN.test(tail) ||
      DEADLINE.test(tail) ||
      SUM.test(tail) ||
      (whole <= TOO_LONG && /\p{N}/u.test(tail))
    )
      continue;
    best = head;
  }
  return best === undefined ? text : `${best.replace(/(?<![,:\s])[,:\s]+$/u, '')}…`;
}

/** Whether every quotation mark and bracket that was opened is closed again. */
function isClosed(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') === count('”') && count('(') === count(')') && count('"') % 2 === 0;
}
