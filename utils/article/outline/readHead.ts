import type { Head } from './head';
import type { Line } from './line';
import type { Numbered } from './number';

import { countSyllables } from '@/utils/article/text';
import { isAside } from './asides';
import { isCapitals } from './capitals';
import { divisions, isDash, readNumber } from './number';
import { isAnswer, isAsked, isQuestion, readAsker } from './questions';
import { readRunIn } from './runIn';

/** In syllables. An article of a law has the longest heads, a question the longest that are read as one. */
const longest = {
  heading: 45,
  unnumbered: 25,
  capitals: 20,
  numbered: 45,
  plain: 25,
  division: 30,
  article: 90,
  question: 120,
};

/** A bold sentence longer than this, with its full stop, is emphasis. */
const longestSentence = 12;

/** What a line may be a head of; undefined for what is none wherever it stands. */
export function readHead(line: Line, index: number): Head | undefined {
  if (line.kind === 'other' || !/\p{L}/u.test(line.text.slice(0, 200))) return undefined;
  // What is longer is no head, or a legal article of which the first words are shown.
  const text = headOf(line.text.slice(0, 1_500));
  const number = readNumber(text);
  const asked = number && isDash(number) ? text.slice(number.length).trim() : '';
  // An interview's dash before a question counts nothing.
  const head =
    line.bold && (isQuestion(asked) || isAsked(asked))
      ? readBold({ index, at: line.at, text: asked })
      : readAs(line, { index, at: line.at, text, ...(number && { number }) });
  if (!head || isAnswer(head.text) || (!head.number && isAside(head.text))) return undefined;
  return head;
}

function readAs(line: Line, head: Start): Head | undefined {
  if (line.level !== undefined) return readHeading(head, line.level);
  if (line.boldStart !== undefined) return readRunIn(line, head) ?? readPlain(line, head);
  return line.bold ? readBold(head) : readPlain(line, head);
}

type Start = Pick<Head, 'index' | 'at' | 'text' | 'number'>;

/** The lines of a paragraph that are one head: up to the line that begins a numbered one of its own. */
function headOf(text: string): string {
  if (!text.includes('\n')) return text;
  const [first = '', ...more] = text.split('\n');
  const end = more.findIndex((line) => readNumber(line) !== undefined);
  const name = (end < 0 ? more : more.slice(0, end)).join(' ');
  const label = readNumber(first);
  return label && label.length >= first.length ? withName(first, name) : `${first} ${name}`.trim();
}

/** A label and the name below it: "Chương I. QUY ĐỊNH CHUNG". */
export const withName = (label: string, name: string): string =>
  name === '' ? label : `${label.replace(/[\s.:)/–—-]+$/, '')}. ${name}`;

function readHeading(head: Start, level: NonNullable<Line['level']>): Head | undefined {
  const syllables = countSyllables(head.text);
  if (syllables > longest.heading || (syllables > longest.unnumbered && /\.$/.test(head.text)))
    return undefined;
  return { ...head, style: 'heading', level, family: `h${level}` };
}

function readBold(head: Start): Head | undefined {
  const { text, number } = head;
  if (/[;,]$/.test(text)) return undefined;
  const syllables = countSyllables(text);
  if (number && !isDash(number)) {
    if (syllables > (number.family === 'điều' ? longest.article : longest.numbered)) return undefined;
    return { ...head, style: 'strong', family: number.family };
  }
  if (number)
    return syllables > longest.unnumbered ? undefined : { ...head, style: 'strong', family: number.family };
  const asked = isAsked(text) || (isQuestion(text) && syllables > longestSentence);
  if (asked)
    return syllables > longest.question ? undefined : { ...head, style: 'strong', family: 'question' };
  if (syllables > longest.unnumbered || (/[.!]$/.test(text) && syllables > longestSentence)) return undefined;
  return { ...head, style: 'strong', family: isCapitals(text) ? 'capitals' : 'bold' };
}

function readPlain(line: Line, head: Start): Head | undefined {
  if (!head.number) return readUnnumbered(head);
  const { number } = head;
  const { family } = number;
  // Of several lines the first is the head.
  const [first = ''] = line.text.slice(0, 1_500).split('\n');
  const isRunIn = first.length < line.text.length && number.length < first.length;
  const own = { ...head, ...(isRunIn && { text: first.trim(), hasText: true }) };
  const syllables = countSyllables(own.text);
  if (isLabelled(own.text, number, syllables)) return { ...own, style: 'strong', family, hasText: true };
  if (syllables > longest.plain || /[;,]$/.test(own.text) || isDash(number)) return undefined;
  if (line.italic || isCapitals(own.text)) return { ...own, style: 'strong', family };
  if (/^(?:small|arabic\(|arabic\)|thứ|là)/.test(family)) return undefined;
  return /\.$/.test(own.text) && syllables > longestSentence ? undefined : { ...own, style: 'plain', family };
}

/** Without bold and without a number a question is known by who asks it, another head by its capitals. */
function readUnnumbered(head: Start): Head | undefined {
  const { text } = head;
  if (isQuestion(text) && readAsker(text) !== '')
    return countSyllables(text) > longest.question
      ? undefined
      : { ...head, style: 'strong', family: 'question' };
  if (text.length > 200 || /[.;,]$/.test(text) || !isCapitals(text)) return undefined;
  const syllables = countSyllables(text);
  if (syllables < 2 || syllables > longest.capitals) return undefined;
  return { ...head, style: 'strong', family: 'capitals' };
}

/** A head by its label alone, as legal texts have them: "Điều 5. …", "Chương II", "PHỤ LỤC 1". */
function isLabelled(text: string, number: Numbered, syllables: number): boolean {
  const rest = text.slice(number.length).trim();
  if (number.family === 'điều') return number.marked;
  if (number.family === 'câu hỏi') return number.marked && syllables <= longest.question;
  if (!divisions.includes(number.family) && number.family !== 'phụ lục') return false;
  if (syllables > longest.division || /[;,]$/.test(text)) return false;
  return rest === '' || number.marked || isCapitals(rest);
}
