import Dexie, { type Transaction } from 'dexie';
import * as v from 'valibot';

import type { NoteHead, Version } from './note';

import { ArticleSchema } from '@/utils/article/article';
import { proofText, sha256 } from './digest';
import { factsOf } from './head';

/** A note as the first version of the database kept it. */
const FirstNoteSchema = v.object({
  id: v.string(),
  revision: v.number(),
  article: ArticleSchema,
  savedAt: v.string(),
  updatedAt: v.string(),
  binnedAt: v.optional(v.string()),
});

/** From 1 to 2: articles move from the notes into versions of their own. A note that does not read as one is left as it is. */
export async function splitNotes(transaction: Transaction): Promise<void> {
  const notes = transaction.table('notes');
  for (const key of await notes.toCollection().primaryKeys()) {
    const read = v.safeParse(FirstNoteSchema, await notes.get(key));
    if (!read.success) continue;
    const { id, revision, article, savedAt, updatedAt, binnedAt } = read.output;
    // The upgrade's transaction stays open while something else than the database is waited for.
    const digest = await Dexie.waitFor(sha256(proofText(article)));
    const version: Version = { id: `${id}-${digest}`, noteId: id, digest, seenAt: updatedAt, article };
    const head: NoteHead = {
      id,
      revision,
      ...factsOf(article),
      tags: [],
      remark: '',
      savedAt,
      updatedAt,
      version: version.id,
      highlights: 0,
      ...(binnedAt !== undefined && { binnedAt }),
    };
    await transaction.table('versions').put(version);
    await notes.put(head);
  }
}
