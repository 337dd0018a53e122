import * as v from 'valibot';

import type { NotesDatabase } from '@/utils/notes/database';

import { SinceSchema } from './couch';

const name = 'sync';
const CheckpointSchema = v.object({
  /** The database this is about: address and what `openDatabase` told. */
  server: v.string(),
  /** Up to where its changes are here. */
  since: SinceSchema,
  /** Documents that came before what they need; asked for again. */
  held: v.array(v.string()),
  /** Leaves that are merged and still to be removed there. */
  losers: v.array(v.object({ id: v.string(), rev: v.string() })),
});
export type Checkpoint = v.InferOutput<typeof CheckpointSchema>;

/**
 * How far the sync with this database came. Where we last synced with another one, or never, all marks go: each record
 * is then compared with what is there.
 */
export async function openCheckpoint(db: NotesDatabase, server: string): Promise<Checkpoint> {
  return db.transaction('rw', db.facts, db.sync, async () => {
    const read = v.safeParse(CheckpointSchema, (await db.facts.get(name))?.value);
    if (read.success && read.output.server === server) return read.output;
    const fresh: Checkpoint = { server, since: 0, held: [], losers: [] };
    await db.sync.clear();
    await saveCheckpoint(db, fresh);
    return fresh;
  });
}

/** Called inside the transaction of the batch it covers. */
export async function saveCheckpoint(db: NotesDatabase, checkpoint: Checkpoint): Promise<void> {
  await db.facts.put({ name, value: checkpoint });
}
