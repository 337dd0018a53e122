import * as v from 'valibot';

import { database } from './database';
import { sha256 } from './digest';
import { parsed } from './parsed';
import { mostPictureBytes, type Picture, PictureSchema } from './picture';
import { NothingThere, refused } from './refused';

const { notes, versions, pictures } = database;

/** What a note keeps of its pictures. */
export interface KeptPictures {
  count: number;
  bytes: number;
  /** Addresses of those that could not be had. */
  missing: number;
}

/**
 * Fetches and stores the pictures of a note's newest version that are not kept yet. One after the other: each is on disk
 * before the next is asked for, so that what breaks off goes on where it stopped.
 * @param fetchPicture gives a picture by its address; undefined when it cannot be had.
 * @throws NothingThere when the note is gone, or in the bin.
 * @throws StorageRefused
 */
export async function keepPictures(
  noteId: string,
  fetchPicture: (url: string) => Promise<Pick<Picture, 'type' | 'bytes'> | undefined>,
): Promise<KeptPictures> {
  const head = await refused(() => notes.get(noteId));
  if (!head || head.binnedAt !== undefined) throw new NothingThere('the note is gone');
  const version = await refused(() => versions.get(head.version));
  const urls = [...new Set(version?.article.images.map(({ url }) => url))];
  let { bytes: total } = await sizeOfPictures(noteId);
  let missing = 0;
  for (const url of urls) {
    const id = `${noteId}-${await sha256(url)}`;
    // One that does not read is fetched anew.
    if (v.is(PictureSchema, await refused(() => pictures.get(id)))) continue;
    const fetched = total < mostPictureBytes ? await fetchPicture(url).catch(() => undefined) : undefined;
    if (!fetched || total + fetched.bytes.length > mostPictureBytes) {
      missing += 1;
      continue;
    }
    total += fetched.bytes.length;
    await storePicture({ id, noteId, url, ...fetched });
  }
  return { ...(await sizeOfPictures(noteId)), missing };
}

/** The note may have gone while its pictures were being fetched: then nothing of it stays. */
const storePicture = (picture: Picture): Promise<void> =>
  refused(() =>
    database.transaction('rw', notes, pictures, async () => {
      if ((await notes.get(picture.noteId)) === undefined) throw new NothingThere('the note is gone');
      await pictures.put(picture);
    }),
  );

/** The pictures a note keeps; none for a note that does not exist. */
export const picturesOf = async (noteId: string): Promise<Picture[]> =>
  parsed(PictureSchema, await refused(() => pictures.where('noteId').equals(noteId).toArray()));

/** How many of these ids are of pictures that are kept. */
export const keptPictures = (ids: readonly string[]): Promise<number> =>
  refused(async () => (await pictures.bulkGet([...ids])).filter((one) => v.is(PictureSchema, one)).length);

/** How many pictures are kept and how large they are: of one note, or of all. */
export async function sizeOfPictures(noteId?: string): Promise<Omit<KeptPictures, 'missing'>> {
  let count = 0;
  let bytes = 0;
  const some = noteId === undefined ? pictures.toCollection() : pictures.where('noteId').equals(noteId);
  await refused(() =>
    some.each((picture) => {
      count += 1;
      bytes += picture.bytes.length;
    }),
  );
  return { count, bytes };
}

/**
 * Takes in pictures of a backup whose notes are here; those that are kept already stay as they are.
 * @throws StorageRefused
 */
export const addPictures = (all: readonly Picture[]): Promise<void> =>
  refused(() =>
    database.transaction('rw', notes, pictures, async () => {
      for (const picture of all) {
        const isWanted =
          (await notes.get(picture.noteId)) !== undefined &&
          !v.is(PictureSchema, await pictures.get(picture.id));
        if (isWanted) await pictures.put(picture);
      }
    }),
  );

/**
 * Removes pictures whose notes are gone for good, as by the sync, which knows no pictures.
 * @throws StorageRefused
 */
export const sweepPictures = (): Promise<void> =>
  refused(() =>
    database.transaction('rw', notes, pictures, async () => {
      const owners = (await pictures.orderBy('noteId').uniqueKeys()) as string[];
      const known = await notes.bulkGet(owners);
      for (const [index, owner] of owners.entries())
        if (!known[index]) await pictures.where('noteId').equals(owner).delete();
    }),
  );
