import * as v from 'valibot';

import { database } from './database';

/** The name under which the library's size is kept beside the database. */
export const libraryKey = 'library';
/** How many notes were found missing, until somebody was told. */
export const lostKey = 'libraryLost';

const SizeSchema = v.object({
  /** A word the database was given when it was made: an emptied one has another. */
  generation: v.string(),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type LibrarySize = v.InferOutput<typeof SizeSchema>;

/** How many notes the database holds, in the bin or not, and its generation; it gets one when it has none. */
export async function sizeOfLibrary(): Promise<LibrarySize> {
  const { facts, notes } = database;
  return database.transaction('rw', facts, notes, async () => {
    const known = await facts.get('generation');
    const generation = typeof known?.value === 'string' ? known.value : crypto.randomUUID();
    if (known?.value !== generation) await facts.put({ name: 'generation', value: generation });
    return { generation, count: await notes.count() };
  });
}

/**
 * How many notes are missing from the database, by what was written down when it last changed.
 * @param remembered what was kept beside the database; anything.
 * @returns 0 when none is missing, or nothing was written down yet.
 */
export async function missingNotes(remembered: unknown): Promise<number> {
  const known = v.safeParse(SizeSchema, remembered);
  if (!known.success) return 0;
  const generation = await database.facts.get('generation');
  const count = await database.notes.count();
  if (generation?.value !== known.output.generation) return known.output.count;
  return Math.max(0, known.output.count - count);
}
