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
  const generation = (await readGeneration()) ?? (await giveGeneration());
  return { generation, count: await database.notes.count() };
}

async function readGeneration(): Promise<string | undefined> {
  const fact = await database.facts.get('generation');
  return typeof fact?.value === 'string' ? fact.value : undefined;
}

/** One of two pages that both find none gives it. */
const giveGeneration = (): Promise<string> =>
  database.transaction('rw', database.facts, async () => {
    const known = await readGeneration();
    const value = known ?? crypto.randomUUID();
    if (known === undefined) await database.facts.put({ name: 'generation', value });
    return value;
  });

/**
 * How many notes are missing from the database, by what was written down when it last changed.
 * @param remembered what was kept beside the database; anything.
 * @returns 0 when none is missing, or nothing was written down yet.
 */
export async function missingNotes(remembered: unknown): Promise<number> {
  const known = v.safeParse(SizeSchema, remembered);
  if (!known.success) return 0;
  const count = await database.notes.count();
  if ((await readGeneration()) !== known.output.generation) return known.output.count;
  return Math.max(0, known.output.count - count);
}
