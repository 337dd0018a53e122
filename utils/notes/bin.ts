import * as v from 'valibot';

import type { NoteHead } from './note';

import { database } from './database';
import { sweepPictures } from './pictures';
import { refused } from './refused';
import { later } from './sync/times';

const { notes, versions, highlights, tombstones, facts } = database;

/** How long a note stays in the bin, in days. */
export const binDays = 30;

/**
 * Removes for good what has been in the bin since before the time given, with all that belongs to it.
 * @param before ISO 8601, UTC.
 * @returns how many notes.
 * @throws StorageRefused
 */
export const emptyBin = (before: string, now: string): Promise<number> =>
  removeForGood(
    ({ binnedAt = '' }) => binnedAt < before,
    () => now,
  );

async function removeForGood(
  isDue: (head: NoteHead) => boolean,
  removedAt: (head: NoteHead) => string,
): Promise<number> {
  const count = await refused(() =>
    database.transaction('rw', notes, versions, highlights, tombstones, async () => {
      const due = (await binned()).filter(isDue);
      const ids = due.map(({ id }) => id);
      for (const head of due) {
        const { id } = head;
        const deletedAt = removedAt(head);
        const own = await versions.where('noteId').equals(id).primaryKeys();
        const marks = await highlights.where('noteId').equals(id).primaryKeys();
        await versions.bulkDelete(own);
        await highlights.bulkDelete(marks);
        await tombstones.bulkPut([
          { id, kind: 'note', deletedAt },
          ...own.map((version) => ({ id: version, kind: 'version' as const, deletedAt })),
          ...marks.map((mark) => ({ id: mark, kind: 'highlight' as const, deletedAt })),
        ]);
      }
      await notes.bulkDelete(ids);
      return ids.length;
    }),
  );
  await sweepPictures();
  return count;
}

const binned = (): PromiseLike<NoteHead[]> => notes.where('binnedAt').above('').toArray();

/** The name under which the library keeps how long it has seen what is in the bin there. */
const seenKey = 'binSeen';
const SeenSchema = v.fallback(
  v.object({
    /** When the bin was last looked at. */
    at: v.string(),
    /** Days of each stay in the bin. */
    days: v.record(v.string(), v.number()),
  }),
  { at: '', days: {} },
);
/** As many days as may count between two looks, forwards or back. */
const mostDays = 10;

const stayOf = ({ id, binnedAt }: NoteHead): string => `${id} ${binnedAt}`;

/**
 * Removes for good what has been in the bin for its days, as counted from look to look. The day it was put there says
 * too little: had the clock been years behind then, or were it years ahead for an hour, all would be gone at once. What a
 * clock counts on its way there and back comes to nothing.
 * @returns how many notes.
 * @throws StorageRefused
 */
export async function sweepBin(now: string): Promise<number> {
  const days = await refused(() =>
    database.transaction('rw', notes, facts, async () => {
      const known = v.parse(SeenSchema, (await facts.get(seenKey))?.value);
      const passed = (Date.parse(now) - Date.parse(known.at)) / 86_400_000;
      const counted = Math.min(Math.max(passed || 0, -mostDays), mostDays);
      const stays = (await binned()).map(stayOf);
      const seen = stays.map((stay) => {
        const before = known.days[stay];
        return [stay, before === undefined ? 0 : before + counted];
      });
      const value: v.InferOutput<typeof SeenSchema> = { at: now, days: Object.fromEntries(seen) };
      await facts.put({ name: seenKey, value });
      return value.days;
    }),
  );
  // That it is gone is the deed of whoever put it there, then: what another machine wrote into it since stands.
  return removeForGood(
    (head) => (days[stayOf(head)] ?? 0) >= binDays,
    ({ binnedAt = now, updatedAt }) => later(binnedAt, updatedAt),
  );
}
