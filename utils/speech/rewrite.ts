/** What stands around a find: at most forty characters before it and thirty behind. */
export type Around = { before: string; after: string };

/**
 * The text with every find of a global pattern written anew. Finds are those of the text as it came, from left to right;
 * a find written as it was found stays.
 */
export function rewrite(
  text: string,
  pattern: RegExp,
  write: (found: RegExpExecArray, around: Around) => string,
): string {
  let written = '';
  let reached = 0;
  for (const found of text.matchAll(pattern)) {
    const end = found.index + found[0].length;
    const before = text.slice(Math.max(0, found.index - 40), found.index);
    written += text.slice(reached, found.index) + write(found, { before, after: text.slice(end, end + 30) });
    reached = end;
  }
  return written + text.slice(reached);
}
