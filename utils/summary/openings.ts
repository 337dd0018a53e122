/** "Ông cho biết", "Bà Huệ là": a person only the sentence before has named in full. */
const PERSON =
  /^(?:Ông|Bà|Anh|Chị|Cô|Ngài|Đồng chí|Vị)(?: này| \p{Lu}\p{L}*)? (?!con |lãnh đạo |chủ )(?:\p{Ll}|\()|^(?:Họ|Chúng|Nó|Tôi) /u;
/** "Việc này", "Tại kỳ họp đó", "Những vi phạm nêu trên": a noun that was said before. */
const THAT =
  /^(?:[\p{L}\p{N}-]+ ){1,5}?(?:này|đó|ấy|đây|kia|vậy|thế|(?:nói|nêu|kể) trên|trên(?= (?:đã|hiện|đang|được|bị|là|có|sẽ|vừa|cũng|chưa|không|đều) ))(?=[ ,.:])/u;
const LINK = new RegExp(
  '^(?:(?:Vẫn theo|Đây|Đó|Vậy|Nhưng|Song|Còn|Và|Bởi|Bởi vì|Cho nên|Nên|Thế nhưng|Mà|Rồi|Cũng|Đồng thời|Hai bên|Cả hai|Đôi bên|Cùng ngày|Cùng thời gian|' +
    '(?:Sáng|Trưa|Chiều|Tối) cùng ngày|Tương tự|Ngược lại|Thứ (?:hai|ba|tư|năm)|Hơn nữa|Mặt khác|Tiếp theo|Theo người|' +
    'He|She|It|They|This|That|These|Those|His|Her|Their|Its|But|And|Also|Such|Then|There)(?: |,)|[)\\]”…,;:])',
  'u',
);

/** Whether a sentence opens on a word that needs the one before it ("Ông", "Điều này", "Theo đó"). */
export function pointsBack(text: string): boolean {
  const opening = text.slice(0, 60).replace(/^[“"‘'«([\-–•*+ ]+/u, '');
  return PERSON.test(opening) || LINK.test(opening) || THAT.test(opening);
}
