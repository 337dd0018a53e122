import type { Head, Start } from './head';
import type { Line } from './line';

import { countSyllables } from '@/utils/article/text';
import { isAside, isPerson } from './asides';
import { isDash, readNumber } from './number';
import { isQuestion, readAsker } from './questions';

/** In syllables: what may be run in, and how much must follow where no number says that it is a head. */
const longest = { numbered: 35, unnumbered: 15, question: 120, characters: 1_000 };
const leastBehind = 25;

/**
 * The bold words that a paragraph begins with, where they are a head run into it ("1. Mục tiêu: Đến năm 2030 …") and
 * not emphasis, a speaker or the label of a fact ("Địa điểm: Hội trường tầng 3").
 */
export function readRunIn(line: Line, head: Start): Head | undefined {
  const start = (line.boldStart ?? '').trim();
  if (start.length > longest.characters) return undefined;
  const behind = line.text.slice((line.boldStart ?? '').length);
  const number = readNumber(start);
  const asked = number ? undefined : readQuestion(start, behind);
  if (asked !== undefined) return { ...head, text: asked, style: 'strong', family: 'question' };
  const words = countSyllables(number ? start.slice(number.length) : start);
  if (number && words === 0) return readLabelOnly(head);
  if (!isClosed(start, behind)) return undefined;
  if (number && !isDash(number)) {
    if (words > longest.numbered) return undefined;
    return { ...head, text: start, number, style: 'strong', family: number.family, hasText: true };
  }
  const own = number ? start.slice(number.length) : start;
  if (words < 2 || words > longest.unnumbered || isAside(own) || isPerson(own)) return undefined;
  const least = /^\s*\n/.test(behind) ? 1 : leastBehind;
  if (countSyllables(behind) < least) return undefined;
  return {
    ...head,
    text: start,
    ...(number && { number }),
    style: 'strong',
    family: number?.family ?? 'run-in',
    hasText: true,
  };
}

/** A question whose asker alone is bold, or that is bold before its answer in the same paragraph. */
function readQuestion(start: string, behind: string): string | undefined {
  const [line = ''] = behind.trim().split('\n');
  if (readAsker(start).trim() === start && isQuestion(line) && countSyllables(line) <= longest.question)
    return `${start} ${line}`;
  return isQuestion(start) && countSyllables(start) <= longest.question ? start : undefined;
}

/** "Điều 1." alone is bold: the words behind it are the head's all the same. With "1." alone they are not. */
function readLabelOnly(head: Start): Head | undefined {
  const family = head.number?.family ?? '';
  if (/^(?:roman|capital|decimal|arabic|small|dash)/.test(family) || family === '') return undefined;
  return { ...head, style: 'strong', family, hasText: true };
}

/** Whether something parts the bold words from the rest: a mark, or the end of their line. */
const isClosed = (start: string, behind: string): boolean =>
  /[:.?!–—-]$/.test(start) || /^\s*(?:\n|[:.–—(-])/.test(behind);
