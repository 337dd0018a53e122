import * as v from 'valibot';

import { ArticleSchema } from '@/utils/article/article';

const isoTime = v.pipe(v.string(), v.isoTimestamp());

/** One saved article. Shaped for sync from the first: a stable id, a revision, a tombstone in place of removal. */
export const NoteSchema = v.object({
  /** SHA-256 of the article's address in hex: saving a page twice, or retrying, cannot make a double. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Grows by one with every change. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  article: ArticleSchema,
  /** When the page was first saved. ISO 8601, UTC. */
  savedAt: isoTime,
  /** When anything of the note last changed. */
  updatedAt: isoTime,
  /** Set while the note is in the bin. */
  binnedAt: v.optional(isoTime),
});
export type Note = v.InferOutput<typeof NoteSchema>;

/** How saving ended: the note was new, or the one with this address was replaced. */
export interface Saved {
  id: string;
  savedAt: string;
  replaced: boolean;
}

/** The id of the note for an address, whether it exists or not. */
export async function noteId(address: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
