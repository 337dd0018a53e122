import type { Passage } from './passages/passages';
import type { Candidate } from './title';

import { findDate } from './dates/parse';
import { bare, countSyllables, shareOfCapitals } from './text';

/** Unlinked lines as long as a title; one that is set in bold is more likely to be one. */
export function titleLines(above: readonly Passage[]): Candidate[] {
  const isTitle = ({ text }: { text: string }) => countSyllables(text) <= 45 && !findDate(text.slice(0, 60));
  const single = above
    .filter(({ links, pictured }) => links === 0 && !pictured)
    .filter(({ text }) => countSyllables(text) >= 5 && !isNoTitle.test(text) && !ofLetterhead.test(text))
    .map((passage) => ({
      text: passage.text,
      ...elementOf(passage),
      score:
        (passage.bold >= passage.text.length * 0.8 ? 0.7 : 0.2) +
        (isInCapitals(passage.text) ? 1.5 : 0) -
        // What a letter is about stands in it, below its own title.
        (/^(?:về việc|v\/v)(?!\p{L})/iu.test(passage.text) ? 1.5 : 0),
    }));
  return [...single, ...inCapitals(above), ...ofDocument(above)].filter(isTitle);
}

/** The element that a passage is all there is in; none when it shares its holder with others. */
function elementOf({ first, holder, text }: Passage): { element?: Element } {
  const element = [first, holder].find((each) => bare(each.textContent ?? '') === bare(text));
  return element ? { element } : {};
}

/** Sentences, labels, points of a list, paths of a menu, the questions of an interview, and what one does with a page. */
const isNoTitle =
  /[:;.,]$|[>›]|^[^«]*»|^(?:[\dIVXLC]{1,4}|\p{L})[.)]\s|^(?:gia đình )?(?:chúng )?tôi |^(?:PV|Phóng viên|Hỏi|Đáp|Trả lời|Câu hỏi)\s?:|^(?:A\s?[+-]|In (?:bài|trang)|Nghe (?:bài|đọc)|Xuất PDF|(?:xem với )?cỡ chữ|(?:số )?lượt (?:người )?xem|bấm vào đây|Chia sẻ|Gửi (?:email|cho bạn))/iu;

/** The head of a decision, and who decides, in lines of their own. */
const ofLetterhead =
  /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM.{0,40}|ĐẢNG CỘNG SẢN VIỆT NAM|[ĐD]ộc lập.{0,12}Hạnh phúc|(?:(?:PHÓ )?CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG) (?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|SỞ|BỘ)(?: \p{Lu}+){0,5})$/u;

const isInCapitals = (text: string): boolean =>
  countSyllables(text) >= 3 && shareOfCapitals(text) > 0.95 && !ofLetterhead.test(text);

const kindOfDocument =
  /^(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|CHỈ THỊ|KẾ HOẠCH|CÔNG ĐIỆN|THÔNG BÁO|TỜ TRÌNH|BÁO CÁO|HƯỚNG DẪN|QUY ĐỊNH|QUY CHẾ)$/u;

/**
 * What a document is called whose kind and matter stand in two lines: "QUYẾT ĐỊNH" / "Về việc ban hành Quy chế …". They
 * are the document's, so the title has no element of its own.
 */
function ofDocument(above: readonly Passage[]): Candidate[] {
  return above.flatMap(({ text }, index) => {
    const about = /^(?:về việc|v\/v|về)\s(.+)$/iu.exec(above[index + 1]?.text ?? '')?.[1];
    if (!about || !kindOfDocument.test(text)) return [];
    return [{ text: `${text.charAt(0)}${text.slice(1).toLowerCase()} về việc ${about}`, score: 0.6 }];
  });
}

/**
 * A title in capitals that is broken over several lines: "CHỨC NĂNG, NHIỆM VỤ" / "CỦA PHÒNG BÁO CHÍ". The lines stand
 * in the story as well, so the title has no element of its own.
 */
function inCapitals(above: readonly Passage[]): Candidate[] {
  const from = above.findIndex(({ text }) => isInCapitals(text));
  if (from < 0) return [];
  const end = above.findIndex(({ text }, index) => index > from && !isInCapitals(text));
  const parts = above.slice(from, end < 0 ? undefined : end).slice(0, 4);
  return parts.length < 2 ? [] : [{ text: parts.map(({ text }) => text).join(' '), score: 2.3 }];
}
