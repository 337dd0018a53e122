import { countSyllables } from '@/utils/article/text';

/** In syllables. */
const longestGreeting = 8;

/** Who asks, in front of a question: "PV:", "Phóng viên (PV):", "Hỏi:", "Bạn đọc:", "Chị Vi Thị Hạnh (xã Tân Hà) hỏi:". */
const asker =
  /^(?:(?:ông|bà|anh|chị|bạn) [^:?!]{1,80} hỏi|p\.?v|phóng viên|hỏi|câu hỏi|mc|btv|biên tập viên|người dẫn chương trình|bạn đọc|độc giả|question|q)(?: [^:?!.]{1,40})? ?: ?/iu;

/** Words with which a person is spoken to. */
const address =
  /(?<!\p{L})(?:thưa|xin|đề nghị|mong) (?:ông|bà|đồng chí|anh|chị|thầy|cô|bác sĩ|luật sư|ngài|giáo sư|tiến sĩ|quý)(?!\p{L})/iu;

const thanks = /(?<!\p{L})(?:cảm ơn|cám ơn)(?!\p{L})/iu;

/** "Kính thưa các vị đại biểu!", "Thưa toàn thể đồng bào": how a speech turns to those who hear it. */
export const isGreeting = (text: string): boolean =>
  /^(?:kính )?thưa(?!\p{L})/iu.test(text) &&
  !isQuestion(text) &&
  (/!$/.test(text) || countSyllables(text) <= longestGreeting);

/** The label of who asks, at the start of a text; empty where there is none. */
export const readAsker = (text: string): string => asker.exec(text)?.[0] ?? '';

/** "Đáp:", "Trả lời (của Sở Y tế):": never a head, and what a question stands above. */
export const isAnswer = (text: string): boolean =>
  /^(?:đáp|trả lời|answer)(?: ?\([^()]{1,60}\))? ?:/iu.test(text);

export const isQuestion = (text: string): boolean => /\?["”’)\s]*$/.test(text);

/** Whether somebody is asked, or asked to tell: an interview's own words and not a head that is a question. */
export function isAsked(text: string): boolean {
  if (isGreeting(text) || (thanks.test(text) && !isQuestion(text))) return false;
  return readAsker(text) !== '' || address.test(text);
}
