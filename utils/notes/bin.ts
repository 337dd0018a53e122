import { database } from './database';
import { sweepPictures } from './pictures';
import { refused } from './refused';

const { notes, versions, highlights, tombstones } = database;

/** How long a note stays in the bin, in days. */
export const binDays = 30;

/**
 * Removes for good what has been in the bin since before the time given, with all that belongs to it.
 * @param before ISO 8601, UTC.
 * @returns how many notes.
 * @throws StorageRefused
 */
export async function emptyBin(before: string, now: string): Promise<number> {
  const count = await refused(() =>
    database.transaction('rw', notes, versions, highlights, tombstones, async () => {
      const ids = await notes.where('binnedAt').below(before).primaryKeys();
      for (const id of ids) {
        const own = await versions.where('noteId').equals(id).primaryKeys();
        const marks = await highlights.where('noteId').equals(id).primaryKeys();
        await versions.bulkDelete(own);
        await highlights.bulkDelete(marks);
        await tombstones.bulkPut([
          { id, kind: 'note', deletedAt: now },
          ...own.map((version) => ({ id: version, kind: 'version' as const, deletedAt: now })),
          ...marks.map((mark) => ({ id: mark, kind: 'highlight' as const, deletedAt: now })),
        ]);
      }
      await notes.bulkDelete(ids);
      return ids.length;
    }),
  );
  await sweepPictures();
  return count;
}
