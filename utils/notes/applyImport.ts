import type { Holdings, ImportPlan, ImportStep } from './backup/planImport';
import type { Note, Tombstone } from './note';
import type { Picture } from './picture';

import { headOf } from './backup/compareNotes';
import { mergeNotes } from './backup/mergeNotes';
import { database } from './database';
import { putNotes } from './library';
import { putBack, type Removed, withoutRemoved } from './merge/removed';
import { wantAgain } from './merge/wantAgain';
import { addPictures } from './pictures';
import { readNote } from './read';
import { refused } from './refused';
import { documentId } from './sync/documentId';
import { isLater } from './sync/times';

const { notes, versions, highlights, tombstones, sync, pictures } = database;

/**
 * What a plan should know of the library beside its heads.
 * @throws StorageRefused
 */
export const readHoldings = (): Promise<Holdings> =>
  refused(async () => ({
    parts: new Set([
      ...(await versions.toCollection().primaryKeys()),
      ...(await highlights.toCollection().primaryKeys()),
    ]),
    tombstones: await tombstones.toArray(),
  }));

/**
 * Does what a plan says, all of it or nothing. What changed here since the plan was made is united, never written over.
 * A note that was removed here for good is put back, also when that was since; a highlight that was removed on its own is
 * not. The tombstones of what is put back go, and the next sync carries it to the other machines rather than removing it
 * here.
 * @param pictures the file's, of any notes; those of notes that are here then are kept.
 * @param now When the reader asked for it (ISO 8601, UTC). Where it is left out, a note put back counts as changed right
 *   after its removal, and a later removal on another machine stands.
 * @returns how many notes were added or changed.
 * @throws StorageRefused, and the library is as it was.
 */
export async function applyImport(
  { steps, tombstones: gone, pictures: shown = [] }: ImportPlan & { pictures?: readonly Picture[] },
  now?: string,
): Promise<number> {
  return refused(() =>
    database.transaction('rw', [notes, versions, highlights, tombstones, sync, pictures], async () => {
      let count = 0;
      for (const step of steps) {
        if (step.effect !== 'keep' && (await takeIn(step, now))) count += 1;
      }
      await keepRemovals(gone);
      await addPictures(shown);
      return count;
    }),
  );
}

/** @returns whether the library changed. */
async function takeIn({ id, kind, note }: ImportStep, now: string | undefined): Promise<boolean> {
  const ours = await readNote(id);
  const removed = await removedOf(note, ours);
  const coming = withoutRemoved(note, ours !== undefined, removed);
  const removedAt = removed.get(id)?.deletedAt;
  if (ours) {
    const isEarlier = kind === 'older' || kind === 'same';
    const merged = mergeNotes(ours, isEarlier ? newParts(coming, ours) : coming);
    if (merged.revision === ours.revision) return false;
    await putNotes([merged]);
  } else {
    await putNotes([removedAt === undefined ? coming : putBack(coming, removedAt, now)]);
  }
  const back = [{ id }, ...coming.versions, ...coming.marks].flatMap((one) => removed.get(one.id) ?? []);
  await tombstones.bulkDelete(back.map((one) => one.id));
  await wantAgain(
    database,
    back.map((one) => documentId(one.kind, one.id)),
  );
  return true;
}

/** Of an earlier state only what we never had is news: all else was changed here since, and would come in twice. */
function newParts(coming: Note, ours: Note): Note {
  const here = partsOf(ours);
  const isNew = ({ id }: { id: string }): boolean => !here.has(id);
  return {
    ...headOf(ours),
    versions: coming.versions.filter(isNew),
    marks: coming.marks.filter(isNew),
  };
}

const partsOf = ({ versions: own, marks }: Note): Set<string> =>
  new Set([...own, ...marks].map(({ id }) => id));

/** Tombstones of a note, its versions and highlights, as far as these are not here: others are still to be told of. */
async function removedOf(note: Note, ours: Note | undefined): Promise<Removed> {
  const here = ours ? partsOf(ours).add(ours.id) : new Set<string>();
  const ids = [note.id, ...partsOf(note)].filter((id) => !here.has(id));
  const found = await tombstones.bulkGet(ids);
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}

/** Remembers removals from the file; the later time counts, and what is here is not removed. */
async function keepRemovals(gone: readonly Tombstone[]): Promise<void> {
  const ids = gone.map(({ id }) => id);
  const known = await tombstones.bulkGet(ids);
  const kept = await Promise.all(
    [notes, versions, highlights].map((table) => table.where('id').anyOf(ids).primaryKeys()),
  );
  const here = new Set(kept.flat());
  const news = gone.filter(({ id, deletedAt }, index) => {
    const before = known[index]?.deletedAt;
    return !here.has(id) && (before === undefined || isLater(deletedAt, before));
  });
  await tombstones.bulkPut(news);
}
