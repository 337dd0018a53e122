import type { NotesDatabase } from '@/utils/notes/database';
import type { Batch } from './batch';

import { liveLeaves } from './batch';
import { documentId } from './documentId';
import { isLater } from './times';

/**
 * Documents a batch cannot be stored without, by id: versions its heads name that are neither in it nor here; and of
 * notes that were removed here and changed there since, what our removal took away with them, at the same time.
 */
export async function companionsOf(db: NotesDatabase, batch: Batch): Promise<string[]> {
  const wanted = new Set<string>();
  for (const [id, leaves] of batch.notes) {
    const heads = liveLeaves(leaves).map(({ record }) => record);
    const tombstone = (await db.notes.get(id)) ? undefined : await db.tombstones.get(id);
    if (tombstone && !heads.some(({ updatedAt }) => isLater(updatedAt, tombstone.deletedAt))) continue;
    for (const { version } of heads) wanted.add(documentId('version', version));
    if (!tombstone) continue;
    const together = await db.tombstones.where('deletedAt').equals(tombstone.deletedAt).toArray();
    for (const { kind, id: other } of together) {
      const belongs = kind === 'highlight' || (kind === 'version' && other.startsWith(`${id}-`));
      if (belongs) wanted.add(documentId(kind, other));
    }
  }
  const missing: string[] = [];
  for (const one of wanted) {
    if (!(await isAtHand(db, batch, one))) missing.push(one);
  }
  return missing;
}

async function isAtHand(db: NotesDatabase, batch: Batch, document: string): Promise<boolean> {
  const [kind, id = ''] = document.split(':');
  if (kind === 'highlight') return batch.highlights.has(id);
  return batch.versions.has(id) || (await db.versions.where('id').equals(id).count()) > 0;
}
