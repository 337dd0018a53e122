const WORD = /[\p{L}\p{M}]*\p{N}[\p{L}\p{M}\p{N}]*(?:[.,/–-][\p{L}\p{M}\p{N}]+)*|[\p{L}\p{M}]+/gu;

/** Lower-case syllables; figures, dates and document numbers stay whole. */
export function words(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** How many syllables a text has. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Where the syllables of a text end. */
export function wordEnds(text: string): number[] {
  return Array.from(text.matchAll(WORD), (match) => match.index + match[0].length);
}
