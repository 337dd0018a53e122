/** The marks put around words set in italics, until the citation becomes plain text or HTML. */
export const italicStart = '\uE000';
export const italicEnd = '\uE001';

/** NFC on a single line: line breaks, tabs, control characters and our own marks become a space. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}\uE000\uE001]+/gu, ' ')
    .trim();
}

export const italic = (text: string): string => `${italicStart}${text}${italicEnd}`;

/** Without the full stop, comma or end mark ("./.") a title may close with; "…" and "?" stay. */
export function withoutEndMark(title: string): string {
  const bare = title.replace(/(?<!\s)\s*\.?\/\.$/u, '').replace(/(?<![.\p{Lu}]|\s\s)\s*[.,;:]$/u, '');
  return bare || title;
}

const closed = /[.?!…][”’"'»)\]]*\uE001?$/u;

/** Pieces as sentences: each ends with one full stop, unless it already ends with a mark of its own. */
export function sentences(...pieces: (string | undefined)[]): string {
  return pieces
    .filter((piece): piece is string => Boolean(piece))
    .map((piece) => (closed.test(piece) ? piece : `${piece}.`))
    .join(' ');
}

/** Known pieces with a comma (or another mark) between them, but none after "?", "!" and "…". */
export function listed(pieces: readonly (string | undefined)[], mark = ', '): string {
  return pieces
    .filter((piece): piece is string => Boolean(piece))
    .reduce(
      (line, piece) => `${line}${line && (/(?:[?!…]|\.{3})\uE001?$/u.test(line) ? ' ' : mark)}${piece}`,
      '',
    );
}

/** In “…” with the mark inside, as English styles set it; quotes within become ‘…’. */
export function quoted(title: string, mark = ''): string {
  let open = false;
  const inner = withoutEndMark(title)
    .replace(/[“«]/g, '‘')
    .replace(/[”»]/g, '’')
    .replace(/"/g, () => {
      open = !open;
      return open ? '‘' : '’';
    });
  return `“${inner}${closed.test(inner) ? '' : mark}”`;
}

/** In quotes of a kind that does not occur in the title, which stays as it is. */
export function quotedAsIs(title: string): string {
  const text = withoutEndMark(title);
  if (!/[“”]/u.test(text)) return `“${text}”`;
  return text.includes('"') ? `«${text}»` : `"${text}"`;
}
