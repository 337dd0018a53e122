import { isShortening } from './shortenings';

/** A sentence with its exact place in the text it came from: `text.slice(start, end)` is its `text`. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

const STOP = /[.!?…]+/gu;
/** What may stand between the stop and the gap: closing marks, a star, the number of a footnote. */
const CLOSERS = /(?:["”’»)\]*]|\[\d{1,3}\]){0,9}/uy;
/** A gap and marks that open a sentence, then its first letter, figure or list letter; some gaps were lost. */
const NEXT = /(?:(\s+)(?!\s)[^\p{L}\p{N}]{0,9}|["“‘«(]?)((?:\p{Lu}|\p{N}|\p{Ll}\)).{0,20})/uy;
const UNSPACED = /(?:\p{Ll}\p{Ll}[.!?]|\d[.!?]|["”’)][.!?]|…|\.\.\.)[.!?…"”’)]{0,22}$/u;
const MARKER =
  /^[-–•+\s]{0,3}(?:(?:Điều|Khoản|Chương|Mục|Phần|Câu|Bài|Bước|Article|Section|Chapter) )?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVXLC]{1,6}|\p{L})$/u;
const BREAKS = /\n\s*\n|\n(?=[ \t]*(?:[-–•+*] |\d{1,2}[.)] |\p{Ll}\) ))/gu;
const LINES = /\n+/gu;
const BRACKETS = /\([^()\n]{1,200}\)/gu;

/**
 * Sentences of NFC text, in order. Paragraphs are parted by an empty line; no sentence crosses one.
 * @param isLined no sentence crosses the end of any line, as in the text of an Article.
 */
export function splitSentences(text: string, isLined = false): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const gap of text.matchAll(isLined ? LINES : BREAKS)) {
    splitBlock(text, from, gap.index, found);
    from = gap.index + gap[0].length;
  }
  splitBlock(text, from, text.length, found);
  return found;
}

function splitBlock(text: string, start: number, end: number, found: Sentence[]): void {
  const block = text.slice(start, end);
  const brackets = [...block.matchAll(BRACKETS)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  let bracket = 0;
  let from = 0;
  for (const match of block.matchAll(STOP)) {
    const stop = match.index;
    if (stop < from) continue;
    const to = pastClosers(block, stop + match[0].length);
    while ((brackets[bracket]?.[1] ?? Number.POSITIVE_INFINITY) < to) bracket++;
    const inside =
      (brackets[bracket]?.[0] ?? Number.POSITIVE_INFINITY) < to && (brackets[bracket]?.[1] ?? 0) > to;
    if (inside || !endsSentence(block, from, stop, to)) continue;
    add(text, start + from, start + to, found);
    from = to;
  }
  add(text, start + from, end, found);
}

function pastClosers(block: string, at: number): number {
  CLOSERS.lastIndex = at;
  return at + (CLOSERS.exec(block)?.[0].length ?? 0);
}

function endsSentence(block: string, from: number, stop: number, to: number): boolean {
  NEXT.lastIndex = to;
  const next = NEXT.exec(block);
  if (!next) return false;
  const [, gap = '', after = ''] = next;
  const before = block.slice(Math.max(from, stop - 40), stop);
  // A longer run of stops is a rule, not the end of a sentence whose gap was lost.
  if (
    !gap &&
    !(
      to - stop < 20 &&
      UNSPACED.test(block.slice(Math.max(from, stop - 2), to)) &&
      /^\p{Lu}\p{Ll}/u.test(after)
    )
  )
    return false;
  if (/["”]$/u.test(block.slice(stop, to)) && /^ [-–] /u.test(block.slice(to, to + 3))) return false;
  if (/(?:[“‘«([]|\s["'])$/u.test(before)) return false;
  if (block[stop] === '…' || block[stop + 1] === '.') {
    // A figure or a bracket goes on with what the dots left open.
    return !/^\p{N}/u.test(after) && !/^\s+\(/u.test(block.slice(to, to + 4));
  }
  if (block[stop] !== '.') return true;
  return !MARKER.test(block.slice(from, stop).slice(-60).trimStart()) && !isShortening(before, after);
}

function add(text: string, from: number, to: number, found: Sentence[]): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (!trimmed) return;
  const start = from + piece.length - piece.trimStart().length;
  found.push({ text: trimmed, start, end: start + trimmed.length });
}
