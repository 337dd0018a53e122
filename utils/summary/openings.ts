/** "Ông cho biết", "Bà Huệ là": a person only the sentence before has named in full. */
const PERSON = new RegExp(
  '^(?:Ông|Bà|Anh|Chị|Cô|Thầy|Ngài|Đồng chí|Vị|Bị can|Bị cáo|Nạn nhân)(?: này| \\p{Lu}\\p{L}*)? ' +
    '(?!con |lãnh đạo |chủ |mẹ |giáo |em |hùng |lớn |sẽ bãi|quốc )(?:\\p{Ll}|\\()|' +
    '^(?:Họ(?! \\p{Lu})|Chúng|Nó|Tôi|Hắn|Y) |^(?:Hai|Cả|Các|Mỗi|Những) (?:\\p{N}+ )?(?:ông|bà|anh|chị|em)(?= \\p{Ll})|' +
    '^(?:Gia đình|Vợ chồng|Mẹ con) (?:ông|bà|anh|chị|cô|cụ|em)(?= \\p{Ll}| \\p{N})|' +
    '^(?:Theo|Tuy nhiên,|Song,|Nhưng,|However,) (?:ông|bà|anh|chị|he|she|it|they)(?=[ ,])(?! \\p{Lu}\\p{L}* \\p{Lu})',
  'u',
);
/** "Việc này", "Tại kỳ họp đó", "Những vi phạm nêu trên": a noun that was said before. */
const THAT =
  /^(?:[\p{L}\p{N}-]+ ){1,5}?(?:này|đó|ấy|vậy|thế(?! (?:giới|hệ|mạnh))|(?:nói|nêu|kể) trên|trên(?=,| (?:đã|hiện|đang|được|bị|là|có|sẽ|vừa|cũng|chưa|không|đều|giảm|tăng) ))(?=[ ,.:])/u;
const LINK = new RegExp(
  '^(?:(?:Vẫn theo|Tại đây(?=,)|Ở đây(?=,)|Từ đây(?=,)|Nói cách khác(?=,)|Đây|Đó|Vậy|Nhưng|Song|Còn(?! (?:khoảng|gần|hơn|trên|\\p{N}))|Và|Bởi|Bởi vì|Cho nên|Nên|Thế nhưng|Mà|Rồi|Cũng|Đồng thời|Cùng ngày|Cùng thời gian|' +
    '(?:Sáng|Trưa|Chiều|Tối) cùng ngày|Tương tự|Ngược lại|Thứ (?:hai|ba|tư|năm)(?!,? \\p{N})|Hơn nữa|Mặt khác|Tiếp theo|Tiếp đến|Theo người|Số còn lại|Ngoài ra còn|Xếp thứ|Ở chiều ngược lại|' +
    'He|She|It(?! is (?:illegal|possible|likely))|They|These|Those|His|Her|Their|Its|But|And|Also|Such|Then|Both|Another|Among them|We|I' +
    '|(?:This|That)(?! (?:year|month|week|morning|afternoon|evening|spring|summer|autumn|winter)[ ,]))(?: |,)|[)\\]”…,;:])',
  'u',
);

/** "… của dự án này", "trong số đó": said before, wherever in the sentence it stands; unless a document is named for it. */
const INNER =
  /(?<!\p{L})(?:(?:vấn đề|nội dung|diện|mô hình|quy định|dự án|sự việc|vụ việc|trường hợp|chương trình|con số|mức|chính sách|sản phẩm|đối tượng) (?:này|đó|(?:nêu |nói )?trên)|trong số (?:đó|này))(?= [\p{Ll}\p{N}]|[,.;]|$)/u;
const NAMED_DOCUMENT = /(?:Quyết định|Nghị định|Nghị quyết|Kế hoạch|Luật|Thông tư|Chỉ thị|Đề án) /u;
/** The parties of a story, which its first sentences name: "Hai bên", "Các bị cáo". */
const PARTIES =
  /^(?:(?:Hai|Cả hai|Các|Đôi) (?:bên|nước|nhà lãnh đạo|quốc gia|đối tượng|bị can|bị cáo)|Cả hai)(?= )/u;

/** Whether a sentence speaks of parties that some sentence before it has to name. */
export const needsParties = (text: string): boolean => PARTIES.test(text);

/** Whether a sentence opens on a word that needs the one before it ("Ông", "Điều này", "Theo đó"). */
export function pointsBack(text: string): boolean {
  const opening = text.slice(0, 60).replace(/^[“"‘'«([\-–•*+ ]+/u, '');
  if (PERSON.test(opening) || LINK.test(opening)) return true;
  if (needsParties(opening)) return false;
  return THAT.test(opening) || (INNER.test(text) && !NAMED_DOCUMENT.test(text));
}
