import type { Article } from '@/utils/article/article';

/** SHA-256 of a text's UTF-8 bytes, in hex: what `sha256sum` prints for a file of it. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The id of the note for an address, whether it exists or not. */
export const noteId = (address: string): Promise<string> => sha256(address);

/**
 * The normalised text a proof is made of: title, an empty line, the story's paragraphs parted by empty lines; NFC, no
 * blank at either end, line feeds alone.
 */
export function proofText({ title, text }: Pick<Article, 'title' | 'text'>): string {
  return `${title}\n\n${text}`.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}
