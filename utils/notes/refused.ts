/** The browser would not store or read. Nothing of the library was touched. */
export class StorageRefused extends Error {
  override name = 'StorageRefused';
}

/** @throws StorageRefused instead of whatever the database throws. */
export async function refused<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StorageRefused(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
