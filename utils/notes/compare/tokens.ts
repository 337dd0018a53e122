/**
 * A number with its points, strokes and unit sign (`1.200`, `5,6%`, `16/12/2021`), a word, a run of blanks, or one mark:
 * together they are the whole text. A number is one, so that 1.200 becoming 1.250 is shown as that.
 */
const TOKEN = /\p{N}+(?:[.,/:]\p{N}+)*%?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|\s+|[^\p{L}\p{M}\p{N}\s]\p{M}*/gu;

export function readTokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Words and numbers; in Vietnamese a word between blanks is a syllable. */
export function countSyllables(text: string): number {
  return readTokens(text).filter(isSyllable).length;
}

export const isSyllable = (token: string) => /^[\p{L}\p{N}\p{M}]/u.test(token);
export const isBlank = (token: string) => /^\s/u.test(token);

/** The paragraphs of a text, each with the empty line behind it: together the whole text. */
export function readParagraphs(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  // A pattern that takes in a line of millions of letters may run out of its stack.
  while (from < text.length) {
    const line = text.indexOf('\n', from);
    let end = line < 0 ? text.length : line;
    while (text[end] === '\n') end++;
    found.push(text.slice(from, end));
    from = end;
  }
  return found;
}
