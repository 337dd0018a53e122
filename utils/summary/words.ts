const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,/\-–](?=\p{N})[\p{L}\p{M}\p{N}]+|(?<=\p{N}\p{L}{0,9})[-/][\p{L}\p{M}\p{N}]+)*/gu;

/** Lower-case syllables; figures, dates and document numbers stay whole. */
export function words(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Where the syllables of a text end; there are as many as there are syllables. */
export function wordEnds(text: string): number[] {
  return Array.from(text.matchAll(WORD), (match) => match.index + match[0].length);
}
