/** "Ông cho biết", "Bà Huệ là": a person only the sentence before has named in full. */
const PERSON = new RegExp(
  '^(?:Ông|Bà|Anh|Chị|Cô|Thầy|Ngài|Đồng chí|Vị|Bị can|Bị cáo|Nạn nhân)(?: này| \\p{Lu}\\p{L}*)? ' +
    '(?!con |lãnh đạo |chủ |mẹ |giáo |em |hùng |lớn |sẽ bãi|quốc )(?:\\p{Ll}|\\()|' +
    '^(?:Họ(?! \\p{Lu})|Chúng|Nó|Tôi|Hắn|Y) |^(?:Hai|Cả|Các|Mỗi|Những) (?:\\p{N}+ )?(?:ông|bà|anh|chị|em|bị can|bị cáo|nước|nhà lãnh đạo|đối tượng)(?= \\p{Ll})|' +
    '^(?:Theo|Tuy nhiên,|Song,|Nhưng,|However,) (?:ông|bà|anh|chị|he|she|it|they)(?=[ ,])',
  'u',
);
/** "Việc này", "Tại kỳ họp đó", "Những vi phạm nêu trên": a noun that was said before. */
const THAT =
  /^(?:[\p{L}\p{N}-]+ ){1,5}?(?:này|đó|ấy|vậy|thế(?! (?:giới|hệ|mạnh))|(?:nói|nêu|kể) trên|trên(?=,| (?:đã|hiện|đang|được|bị|là|có|sẽ|vừa|cũng|chưa|không|đều|giảm|tăng) ))(?=[ ,.:])/u;
const LINK = new RegExp(
  '^(?:(?:Vẫn theo|Đây|Đó|Vậy|Nhưng|Song|Còn(?! (?:khoảng|gần|hơn|trên|\\p{N}))|Và|Bởi|Bởi vì|Cho nên|Nên|Thế nhưng|Mà|Rồi|Cũng|Đồng thời|Hai bên|Cả hai|Đôi bên|Cùng ngày|Cùng thời gian|' +
    '(?:Sáng|Trưa|Chiều|Tối) cùng ngày|Tương tự|Ngược lại|Thứ (?:hai|ba|tư|năm)(?!,? \\p{N})|Hơn nữa|Mặt khác|Tiếp theo|Tiếp đến|Theo người|Số còn lại|Ngoài ra còn|Xếp thứ|Ở chiều ngược lại|' +
    'He|She|It(?! is (?:illegal|possible|likely))|They|These|Those|His|Her|Their|Its|But|And|Also|Such|Then|Both|Another|Among them|We|I' +
    '|(?:This|That)(?! (?:year|month|week|morning|afternoon|evening|spring|summer|autumn|winter)[ ,]))(?: |,)|[)\\]”…,;:])',
  'u',
);

/** Whether a sentence opens on a word that needs the one before it ("Ông", "Điều này", "Theo đó"). */
export function pointsBack(text: string): boolean {
  const opening = text.slice(0, 60).replace(/^[“"‘'«([\-–•*+ ]+/u, '');
  return PERSON.test(opening) || LINK.test(opening) || THAT.test(opening);
}
