import type { Sync } from './sync';

import { saveCheckpoint } from './checkpoint';
import { chunks } from './chunks';
import { writeDocuments } from './couch';
import { parseDocumentId } from './documentId';
import { wireSchema } from './documents';
import { pendingOf } from './pending';

/**
 * Removes leaves that lost and are merged, where the result is on the server; the others wait for the next time. Their
 * removals carry no time: they remove a branch, not the record.
 */
export async function removeLosers(sync: Sync): Promise<void> {
  const { losers } = sync.checkpoint;
  if (losers.length === 0) return;
  const waiting = new Set((await pendingOf(sync.db)).map(({ document }) => document));
  const ready = losers.filter(({ id }) => !waiting.has(id));
  for (const some of chunks(ready, 100)) {
    const documents = some.map(({ id, rev }) => ({
      _id: id,
      _rev: rev,
      _deleted: true,
      schema: wireSchema,
      kind: parseDocumentId(id)?.kind,
    }));
    // One that is refused was removed by another machine.
    await writeDocuments(sync.send, documents);
  }
  sync.checkpoint = { ...sync.checkpoint, losers: losers.filter(({ id }) => waiting.has(id)) };
  await saveCheckpoint(sync.db, sync.checkpoint);
}
