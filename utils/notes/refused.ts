import { database } from './database';

/** The browser would not store or read. Nothing of the library was touched. */
export class StorageRefused extends Error {
  override name = 'StorageRefused';
}

/** What was to be changed is not there any more: removed meanwhile, on this machine or another. */
export class NothingThere extends Error {
  override name = 'NothingThere';
}

/** A database that could not be opened once is opened anew: there may be room again, and Dexie would not look. */
function openAnew(): void {
  if (database.hasFailed() && !database.hasBeenClosed()) database.close({ disableAutoOpen: false });
}

/** @throws StorageRefused instead of whatever the database throws; NothingThere as it is. */
export async function refused<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    openAnew();
    return await work();
  } catch (error) {
    if (error instanceof NothingThere) throw error;
    throw new StorageRefused(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
