import { isCredited, opensOnCredit } from './credits';
import { needsParties, pointsBack } from './openings';
import { type Sentence, splitSentences } from './sentences';
import type { Story } from './story';
import { trim } from './trim';
import { countWords, inOneLine, words } from './words';

/** A sentence that may become a bullet: what the bullet would say, and where the sentence is. */
export interface Candidate {
  text: string;
  start: number;
  end: number;
  /** Its number among all sentences of the story. */
  index: number;
  syllables: number;
  /** It needs the sentence before it to be understood. */
  pointsBack: boolean;
  /** It needs some sentence before it, to know who is spoken of. */
  needsParties: boolean;
}

/** Links to other stories, pictures and rights, greetings and forewords: about the page, not about the matter. */
const ABOUT =
  /(?<!\p{L})có Thông cáo báo chí(?!\p{L})|^(?:Toàn văn|Mọi thắc mắc|(?:Xin )?[Tt]rân trọng|Trên đây là|(?:Xin )?[Kk]ính (?:thưa|gửi)|(?:Cổng thông tin điện tử|Trang tin|Báo|Tạp chí)[^.]{0,40} (?:trân trọng |xin )?giới thiệu|Xem thêm|Đọc thêm|Tin liên quan|Video|Clip|Đồ họa|Infographic|Mời (?:quý )?(?:bạn|độc giả|xem)|Bản quyền|Notes? to editors|Read more|See also|Related)(?!\p{L})/u;
/** Longer ones are lists or tables, whatever their punctuation says. */
const LONGEST = 2_000;
/** Without a full stop, a shorter one is a heading, a byline or the cell of a table. */
const SHORTEST_OPEN = 15;
/** A row of a table, what leads up to a list, and an item of one: no statement by itself. */
const PART = /\t|[:;]$/u;
const SHORTEST = 6;
/** A bullet of which no more than this share is new says the title again. */
const SAID = 0.1;
/** A statement has at least so many words in small letters. */
const LEAST_SMALL = 3;

/** The sentences of a story's prose: no caption, heading, credit, byline, row of a table or title said again. */
export function listCandidates({ title, text, isLined, captions = [], headings = [] }: Story): Candidate[] {
  const barred = new Set<string>();
  for (const part of [title, ...captions, ...headings]) {
    barred.add(flat(part));
    for (const sentence of splitSentences(part)) barred.add(flat(sentence.text));
  }
  const sentences = splitSentences(text, isLined);
  const titleWords = new Set(words(title.normalize('NFC')));
  return sentences.flatMap((sentence, index) => {
    if (barred.has(flat(sentence.text)) || !isProse(sentence, sentences[index + 1])) return [];
    const bullet = trim(sentence.text.normalize('NFC'));
    const syllables = countWords(bullet);
    if (syllables < SHORTEST || isSaidBy(titleWords, bullet)) return [];
    const { start, end } = sentence;
    return [
      {
        text: bullet,
        start,
        end,
        index,
        syllables,
        pointsBack: pointsBack(bullet),
        needsParties: needsParties(bullet),
      },
    ];
  });
}

/** Whether hardly a word of a bullet, and no figure, is new: "V/v tăng cường …" below "Công văn về việc tăng cường …". */
function isSaidBy(titleWords: ReadonlySet<string>, bullet: string): boolean {
  const own = new Set(words(bullet));
  const fresh = [...own].filter((word) => !titleWords.has(word));
  return fresh.length <= Math.max(1, own.size * SAID) && !fresh.some((word) => /\p{N}/u.test(word));
}

const flat = (text: string) => inOneLine(text.normalize('NFC')).trim().toLowerCase();

function isProse({ text }: Sentence, next: Sentence | undefined): boolean {
  if (
    text.length > LONGEST ||
    PART.test(text) ||
    ABOUT.test(text) ||
    isCredited(text) ||
    (next && opensOnCredit(next.text)) ||
    isName(text) ||
    isHalfQuoted(text)
  )
    return false;
  return /[.!?…,"”)\]]$/u.test(text) || countWords(text) >= SHORTEST_OPEN;
}

/** Hardly a word in small letters: a person with their titles, but no statement about them. */
function isName(text: string): boolean {
  if (text.length > 150 || !/\p{Ll}/u.test(text)) return false;
  return (text.match(/(?<!\p{L})\p{Ll}/gu)?.length ?? 0) < LEAST_SMALL;
}

/** A piece of somebody's longer speech: a quotation mark without its partner. */
function isHalfQuoted(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') !== count('”') || count('"') % 2 === 1;
}
