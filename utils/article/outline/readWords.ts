import type { Line } from './line';

import { normalize } from '@/utils/article/text';
import { readNumber } from './number';

/** A stretch of an element's words in one style. */
interface Stretch {
  text: string;
  bold: boolean;
  underlined: boolean;
  italic: boolean;
}

/** How many letters may stand outside what is bold "as a whole": a footnote's sign, a slip of the editor. */
const slip = 2;

/** One line as a person reads it; a line break within stays. */
export const tidy = (text: string): string => text.split('\n').map(normalize).filter(Boolean).join('\n');

/**
 * An element's words and how they are set.
 * @param label what a list prints in front of them.
 */
export function readWords(element: Element, label = ''): Omit<Line, 'at' | 'kind'> {
  const stretches = readStretches(element);
  const text = tidy(stretches.map((each) => each.text).join(''));
  const labelled = { text: `${label}${text}`, italic: covers(stretches, 'italic') };
  if (covers(stretches, 'bold') || covers(stretches, 'underlined')) return { ...labelled, bold: true };
  const start = readBoldStart(stretches);
  // Normalising may join a letter with an accent beyond the end of the bold words: then they are no part of the text.
  if (start === '' || !text.startsWith(start)) return { ...labelled, bold: false };
  return { ...labelled, bold: false, boldStart: `${label}${start}` };
}

function readStretches(element: Element): Stretch[] {
  const { ownerDocument: document } = element;
  const stretches: Stretch[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if ((node as Element).localName === 'br')
        stretches.push({ text: '\n', bold: true, underlined: true, italic: true });
      continue;
    }
    const parent = node.parentElement;
    const isWithin = (names: string) => Boolean(parent?.closest(names));
    stretches.push({
      text: (node.nodeValue ?? '').replace(/\s+/g, ' '),
      bold: isWithin('strong, b'),
      underlined: isWithin('u'),
      italic: isWithin('em, i'),
    });
  }
  return stretches;
}

const lettersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Whether all words are set in one way, but for the number or dash they begin with. */
function covers(stretches: readonly Stretch[], style: 'bold' | 'underlined' | 'italic'): boolean {
  const from = stretches.findIndex((each) => each[style] && lettersOf(each.text) > 0);
  if (from < 0 || !isLabel(textOf(stretches.slice(0, from)))) return false;
  const outside = stretches.slice(from).filter((each) => !each[style]);
  return lettersOf(textOf(outside)) <= slip;
}

/** The words in bold, or underlined, that an element begins with. */
function readBoldStart(stretches: readonly Stretch[]): string {
  const isSet = (each: Stretch | undefined) => each?.bold || each?.underlined;
  const hasLetters = (each: Stretch | undefined) => lettersOf(each?.text ?? '') > 0;
  const from = stretches.findIndex((each) => isSet(each) && hasLetters(each));
  if (from < 0 || !isLabel(textOf(stretches.slice(0, from)))) return '';
  let end = from;
  while (end < stretches.length && (isSet(stretches[end]) || !hasLetters(stretches[end]))) end++;
  // A blank or a mark between the bold words and the rest is the rest's.
  while (end > from && !isSet(stretches[end - 1])) end--;
  return tidy(textOf(stretches.slice(0, end)));
}

const textOf = (stretches: readonly Stretch[]): string => stretches.map(({ text }) => text).join('');

/** Whether words are but the label of what follows: "1.", "Điều 5.", "–"; nothing is one as well. */
function isLabel(text: string): boolean {
  const label = tidy(text);
  return label === '' || (label.length < 40 && (readNumber(`${label} x`)?.length ?? 0) >= label.length);
}
