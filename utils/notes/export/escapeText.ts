import { escapeLineStart, escapeMarkdown } from '@/utils/citation/escape/markdown';

/** Words of the article in Markdown: nothing becomes markup, nor a tag, a mark or a comment of Obsidian's. */
export const escapeText = (text: string): string => escapeLineStart(escapeWithin(text));

/** The same for words that do not begin a line. */
export const escapeWithin = (text: string): string => escapeObsidian(escapeMarkdown(text));

/** A citation in Markdown, which does not know of Obsidian's own signs; the addresses in it are left as they are. */
export const escapeCitation = (markdown: string): string =>
  markdown
    .split(/(\]\(<[^<>]*>\))/)
    .map((part, index) => (index % 2 === 1 ? part : escapeObsidian(part)))
    .join('');

const escapeObsidian = (markdown: string): string =>
  markdown
    .replace(/==|%%/g, (signs) => signs.replace(/./g, '\\$&'))
    .replace(/(?<!\\)#(?=[\p{L}\p{N}_/-])/gu, '\\#');

/** A fence alone on its line, which may end a block of code. */
const endOfBlock = /^(?:```|~~~)\s*?$/gm;
/** Such a fence; any other; code within a line. */
const codeSigns = /(^(?:```|~~~)\s*?$)|^(?:```|~~~)|`[^`\n]+`/gm;

/** Where code begins and ends. A fence that nothing closes begins none. */
function codeIn(markdown: string): [start: number, end: number][] {
  const lastEnd = [...markdown.matchAll(endOfBlock)].at(-1)?.index ?? 0;
  const found: [start: number, end: number][] = [];
  let open: number | undefined;
  codeSigns.lastIndex = 0;
  for (let match = codeSigns.exec(markdown); match; match = codeSigns.exec(markdown)) {
    const [sign, end] = match;
    const isFence = /^(?:``|~)/.test(sign);
    if (open === undefined && isFence) {
      if (match.index < lastEnd) open = match.index;
      // Its last sign may begin code within the line.
      else codeSigns.lastIndex = match.index + 2;
    } else if (open === undefined || end !== undefined) {
      found.push([open ?? match.index, codeSigns.lastIndex]);
      open = undefined;
    }
  }
  return found;
}

/**
 * The reader's own Markdown, which may also have come with somebody else's backup: it stays Markdown, but brings no
 * elements of HTML, and no link that runs something. Code is left as it is.
 */
export function tameMarkdown(markdown: string): string {
  let tame = '';
  let from = 0;
  for (const [start, end] of codeIn(markdown)) {
    tame += tamed(markdown.slice(from, start)) + markdown.slice(start, end);
    from = end;
  }
  return tame + tamed(markdown.slice(from));
}

const tamed = (text: string): string =>
  text
    .replace(/<(?=[a-z/!?])(?!https?:\/\/)/gi, '\\<')
    .replace(
      /(\]\(\s*(?!\s)<?|\]:\s*(?!\s)<?|<)([^)>\n]{1,120})/gi,
      (whole, opening: string, address: string) => (runs(address) ? `${opening}unsafe:${address}` : whole),
    );

/** The signs that Markdown lets one write with their names; a scheme may be broken by any of them. */
const named: Record<string, string> = {
  colon: ':',
  tab: '',
  newline: '',
  nbsp: '',
  shy: '',
  zwnj: '',
  zwj: '',
};

/** Whether an address runs something, or shows what the reader has not seen, however its scheme is spelt. */
function runs(address: string): boolean {
  const spelt = address
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => signOf(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => signOf(Number(code)))
    .replace(/&(\w{2,8});/g, (whole, name: string) => named[name.toLowerCase()] ?? whole)
    .replace(/[\s\p{C}\\<]/gu, '');
  return /^(?:javascript|vbscript|data|file)(?::|%3a)/i.test(spelt);
}

const signOf = (code: number): string => (code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '');
