import type { Span } from '@/utils/article/span';
import type { Highlight } from '@/utils/notes/note';

/** A marked passage: its words, what stands around them, and where they stood. */
export type Anchor = Pick<Highlight, 'quote' | 'prefix' | 'suffix' | 'start'>;

/** How much context is kept on each side, in UTF-16 units, as all lengths here. */
export const CONTEXT = 64;

/**
 * Describes a stretch of a text so that it is found again when the text changed (the W3C's text quote and position
 * selectors in one). White space at its ends is left out, a letter is never parted from its accents, and the context
 * begins and ends with whole words where it can.
 * @param text NFC, as an article's text is. A quote longer than a note may hold (20,000) is not cut.
 * @returns undefined for a stretch without anything but white space.
 */
export function describe(text: string, span: Span): Anchor | undefined {
  let start = back(text, Math.max(0, span.start));
  let end = on(text, Math.min(text.length, span.end));
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  if (start >= end) return undefined;
  return {
    quote: text.slice(start, end),
    prefix: text.slice(contextStart(text, start), start),
    suffix: text.slice(end, contextEnd(text, end)),
    start,
  };
}

function contextStart(text: string, start: number): number {
  const from = on(text, Math.max(0, start - CONTEXT));
  if (from === 0 || /\s/u.test(text.charAt(from - 1))) return from;
  const blank = text.slice(from, start - CONTEXT / 2).search(/\s/u);
  return blank < 0 ? from : from + blank;
}

function contextEnd(text: string, end: number): number {
  const to = back(text, Math.min(text.length, end + CONTEXT));
  if (to === text.length || /\s/u.test(text.charAt(to))) return to;
  const far = text.slice(end + CONTEXT / 2, to);
  const blank = far.search(/\s\S*$/u);
  return blank < 0 ? to : end + CONTEXT / 2 + blank + 1;
}

/** Whether a cut here would part a surrogate pair, a letter from its marks, or what a joiner joins. */
function parts(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  if (/[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))) return true;
  const next = String.fromCodePoint(text.codePointAt(at) ?? 32);
  return /[\p{M}\u200D]/u.test(next) || text.charAt(at - 1) === '\u200D';
}

function back(text: string, from: number): number {
  let at = from;
  while (parts(text, at)) at--;
  return at;
}

function on(text: string, from: number): number {
  let at = from;
  while (parts(text, at)) at++;
  return at;
}
