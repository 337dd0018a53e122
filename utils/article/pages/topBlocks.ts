/** Elements without an end tag, of those a story may hold. */
const empty = new Set(['br', 'col', 'hr', 'img']);

/**
 * The top-level elements of a story's HTML, each as it stands: `<p>…</p>`, `<figure>…</figure>`. Together they are the
 * HTML again, to the letter. Works without a DOM; what is not closed becomes one block.
 */
export function topBlocks(html: string): string[] {
  const blocks: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const end = endOfTag(html, at);
    if (end === undefined) break;
    const isEnd = html[at + 1] === '/';
    const name = nameAt(html, isEnd ? at + 2 : at + 1);
    at = end;
    if (name === '' || empty.has(name)) continue;
    depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
    if (depth > 0 || !isEnd) continue;
    blocks.push(html.slice(start, end));
    start = end;
  }
  if (start < html.length) blocks.push(html.slice(start));
  return blocks;
}

/** The words of one block: no tags, a blank for each line break, characters instead of their names. */
export function wordsOf(block: string): string {
  let words = '';
  let from = 0;
  for (let at = block.indexOf('<'); at >= 0; at = block.indexOf('<', from)) {
    words += block.slice(from, at);
    if (/^<(?:br|\/p|\/li|\/td)/.test(block.slice(at, at + 4))) words += ' ';
    from = endOfTag(block, at) ?? block.length;
  }
  return decode(words + block.slice(from));
}

/** Behind the tag that begins at `at`; a ">" in quotes does not end it. Undefined when nothing does. */
function endOfTag(html: string, at: number): number | undefined {
  let quote = false;
  for (let index = at + 1; index < html.length; index++) {
    const letter = html[index];
    if (letter === '"') quote = !quote;
    else if (letter === '>' && !quote) return index + 1;
  }
  return undefined;
}

const nameAt = (html: string, at: number): string =>
  /^[a-z][a-z\d]*/.exec(html.slice(at, at + 16))?.[0] ?? '';

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** Characters instead of the names that serialised HTML uses for them, and no others. */
export const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|nbsp);/g, (whole, name: string) => named[name] ?? whole);
