import type { NotesDatabase } from '@/utils/notes/database';
import type { Batch } from './batch';
import type { Checkpoint } from './checkpoint';

import { settleHeads } from './arrivingHeads';
import { revivedNotes, settleHighlights, settleVersions } from './arrivingParts';
import { saveCheckpoint } from './checkpoint';
import { clearDesk, openDesk } from './desk';
import { settleRemovedNotes } from './removedNotes';

/** What a batch did here, and the documents it had to put off because their version is not there yet. */
export interface Applied {
  pulled: number;
  deleted: number;
  conflicts: number;
  held: string[];
}

/**
 * Carries a batch of checked documents over into the library, in one transaction with the checkpoint that covers it:
 * removed notes first, then versions and highlights, then the heads that name them.
 * @param checkpoint The one to store; what is held back and what is to be tidied up is added to it.
 * @throws whatever the database throws; nothing of the batch is stored then.
 */
export async function applyBatch(
  db: NotesDatabase,
  batch: Batch,
  checkpoint: Checkpoint,
  now: string,
): Promise<Applied & { checkpoint: Checkpoint }> {
  const tables = [db.notes, db.versions, db.highlights, db.tombstones, db.facts, db.sync];
  return db.transaction('rw', tables, async () => {
    const desk = await openDesk(db, batch);
    await settleRemovedNotes(db, desk, batch, now);
    const revived = revivedNotes(desk, batch);
    settleVersions(desk, batch, revived, now);
    settleHighlights(desk, batch, revived, now);
    const held = await settleHeads(db, desk, batch, now);
    await clearDesk(db, desk);
    const stored: Checkpoint = {
      ...checkpoint,
      held: [...new Set([...checkpoint.held, ...held])],
      losers: [...checkpoint.losers, ...desk.losers],
    };
    await saveCheckpoint(db, stored);
    const { pulled, deleted, conflicts } = desk;
    return { pulled, deleted, conflicts, held, checkpoint: stored };
  });
}
