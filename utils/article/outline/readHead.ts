import type { Head, Start } from './head';
import type { Line } from './line';

import { countSyllables } from '@/utils/article/text';
import { isAside } from './asides';
import { isCapitals } from './capitals';
import { longest, longestSentence } from './lengths';
import { isDash, readNumber } from './number';
import { isAnswer, isAsked, isQuestion } from './questions';
import { readPlain } from './readPlain';
import { readRunIn } from './runIn';

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
  name === '' ? label : `${label.replace(/(?<![\s.:)/–—-])[\s.:)/–—-]+$/, '')}. ${name}`;

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
