import { escapeLineStart, escapeMarkdown } from '@/utils/citation/escape/markdown';

/** Words of the article in Markdown: nothing becomes markup, nor a tag, a mark or a comment of Obsidian's. */
export const escapeText = (text: string): string => escapeLineStart(escapeWithin(text));

/** The same for words that do not begin a line. */
export const escapeWithin = (text: string): string => escapeObsidian(escapeMarkdown(text));

/** A citation in Markdown, which does not know of Obsidian's own signs; the addresses in it are left as they are. */
export const escapeCitation = (markdown: string): string =>
  markdown
    .split(/(\]\(<[^>]*>\))/)
    .map((part, index) => (index % 2 === 1 ? part : escapeObsidian(part)))
    .join('');

const escapeObsidian = (markdown: string): string =>
  markdown
    .replace(/==|%%/g, (signs) => signs.replace(/./g, '\\$&'))
    .replace(/(?<!\\)#(?=[\p{L}\p{N}_/-])/gu, '\\#');

/**
 * The reader's own Markdown, which may also have come with somebody else's backup: it stays Markdown, but brings no
 * elements of HTML, and no link that runs something. Code is left as it is.
 */
export function tameMarkdown(markdown: string): string {
  return markdown
    .split(/(^(?:```|~~~)[\s\S]*?^(?:```|~~~)\s*?$|`[^`\n]+`)/m)
    .map((part, index) => (index % 2 === 1 ? part : tamed(part)))
    .join('');
}

const tamed = (text: string): string =>
  text
    .replace(/<(?=[a-z/!?])(?!https?:\/\/)/gi, '\\<')
    .replace(
      /(\]\(\s*<?|\]:\s*<?|<)(?=[\s\\]*(?:j[\s]*avascript|vbscript|data|file)\s*(?::|&))/gi,
      '$1unsafe:',
    );
