import type { Head, Start } from './head';
import type { Line } from './line';
import type { Numbered } from './number';

import { countSyllables } from '@/utils/article/text';
import { isCapitals } from './capitals';
import { longest, longestSentence } from './lengths';
import { divisions, isDash } from './number';
import { isQuestion, readAsker } from './questions';

/** A line without bold that is a head by its number, its label, its capitals or its asker. */
export function readPlain(line: Line, head: Start): Head | undefined {
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
