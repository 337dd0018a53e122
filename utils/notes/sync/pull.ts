import type { NotesDatabase } from '@/utils/notes/database';
import type { Refusal } from './documents';
import type { Change } from './couch';
import type { Sync } from './sync';

import { applyBatch } from './applyBatch';
import { addToBatch, emptyBatch, type Batch } from './batch';
import { chunks } from './chunks';
import { companionsOf } from './companions';
import { changesSince, fetchLeaves, leavesOf } from './couch';
import { parseDocumentId } from './documentId';
import { SyncFailed } from './failure';
import { readMarks } from './mark';
import { compareRevs } from './settle';

/** Documents a batch: one batch is one transaction, and what is lost by an interruption. */
export const batchSize = 150;
/** Leaves of one document that are merged at once; the others come when these are tidied up. */
const mostLeaves = 50;

/** Brings everything that changed on the server, batch by batch; and first these documents, changed or not. */
export async function pull(sync: Sync, documentIds: readonly string[]): Promise<void> {
  const wanted = [...new Set([...sync.checkpoint.held, ...documentIds])];
  for (const [index, ids] of [...chunks(wanted, batchSize)].entries()) {
    const changes = await leavesOf(sync.send, ids);
    const gone = ids.filter((id) => !changes.some((change) => change.id === id));
    await forget(sync.db, gone);
    sync.checkpoint = { ...sync.checkpoint, held: wanted.slice((index + 1) * batchSize) };
    await take(sync, changes);
  }
  let done = 0;
  while (true) {
    const { changes, since, pending } = await changesSince(sync.send, sync.checkpoint.since, batchSize);
    if (changes.length === 0) return;
    // A feed that does not move on would be read for ever.
    if (since === sync.checkpoint.since) throw new SyncFailed('server-error', 'changes without end');
    sync.checkpoint = { ...sync.checkpoint, since };
    await take(sync, await unknownOf(sync.db, changes));
    done += changes.length;
    sync.progress('pull', done, pending === undefined ? undefined : done + pending);
  }
}

/** What the server no longer has in any form is new to it again. */
async function forget(db: NotesDatabase, documentIds: string[]): Promise<void> {
  if (documentIds.length > 0) await db.sync.bulkDelete(documentIds);
}

/** Leaves out what we wrote ourselves or have seen. */
async function unknownOf(db: NotesDatabase, changes: readonly Change[]): Promise<Change[]> {
  const marks = readMarks(await db.sync.bulkGet(changes.map(({ id }) => id)));
  return changes.filter(({ id, revs }) => revs.length !== 1 || marks.get(id)?.rev !== revs[0]);
}

async function take(sync: Sync, changes: readonly Change[]): Promise<void> {
  const ours = changes.filter(({ id }) => parseDocumentId(id));
  const batch = emptyBatch();
  await fetchInto(sync, batch, ours);
  const companions = await companionsOf(sync.db, batch);
  for (const ids of chunks(companions, batchSize))
    await fetchInto(sync, batch, await leavesOf(sync.send, ids));

  const { checkpoint, held, ...done } = await applyBatch(sync.db, batch, sync.checkpoint, sync.now());
  sync.checkpoint = checkpoint;
  for (const id of held) sync.refused.set(id, 'version-missing');
  sync.count.pulled += done.pulled;
  sync.count.deleted += done.deleted;
  sync.count.conflicts += done.conflicts;
}

async function fetchInto(sync: Sync, batch: Batch, changes: readonly Change[]): Promise<void> {
  const leaves = changes.flatMap(({ id, revs }) =>
    [...new Set(revs)]
      .sort((a, b) => compareRevs(b, a))
      .slice(0, mostLeaves)
      .map((rev) => ({ id, rev })),
  );
  const refuse = (id: string, why: Refusal) => sync.refused.set(id, why);
  for (const { id } of leaves) sync.refused.delete(id);
  for (const some of chunks(leaves, batchSize)) {
    await addToBatch(batch, await fetchSome(sync, some), sync.clean, refuse);
  }
}

/** Halves what is too much for one reply; a single document that is too much is refused. */
async function fetchSome(sync: Sync, leaves: readonly { id: string; rev: string }[]): Promise<unknown[]> {
  try {
    const asked = new Set(leaves.map(({ id, rev }) => `${id} ${rev}`));
    const documents = await fetchLeaves(sync.send, leaves);
    return documents.filter((document) => asked.has(nameOf(document)));
  } catch (error) {
    if (!(error instanceof SyncFailed) || error.reason !== 'too-large') throw error;
    const [first] = leaves;
    if (first && leaves.length === 1) sync.refused.set(first.id, 'too-large');
    if (leaves.length <= 1) return [];
    const middle = Math.ceil(leaves.length / 2);
    const half = await fetchSome(sync, leaves.slice(0, middle));
    return [...half, ...(await fetchSome(sync, leaves.slice(middle)))];
  }
}

function nameOf(document: unknown): string {
  if (typeof document !== 'object' || document === null) return '';
  return '_id' in document && '_rev' in document ? `${document._id} ${document._rev}` : '';
}
