/** Letters come first, in one run: most words are nothing else, and what is tried in vain for each of them costs most. */
const WORD =
  /[\p{L}\p{M}]+(?:\p{N}[\p{L}\p{M}\p{N}]*(?:[.,/–-][\p{L}\p{M}\p{N}]+)*)?|\p{N}[\p{L}\p{M}\p{N}]*(?:[.,/–-][\p{L}\p{M}\p{N}]+)*/gu;

/** Lower-case syllables; figures, dates and document numbers stay whole. */
export function words(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** How many syllables a text has. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** A text with one space wherever it has any: single ones are left alone, since nearly all of them are. */
export const inOneLine = (text: string): string => text.replace(/[^\S ]\s*| \s+/gu, ' ');

/** Where the syllables of a text end. */
export function wordEnds(text: string): number[] {
  return Array.from(text.matchAll(WORD), (match) => match.index + match[0].length);
}
