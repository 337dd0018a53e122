/** Every store of one database, by name: its records in the order of their keys. */
export type DatabaseContents = Record<string, unknown[]>;

/**
 * Runs inside the browser, so it is written to stand alone. Values travel as JSON: dates become strings,
 * blobs empty objects. Opening a database that is not there would make it, so it is looked for first.
 */
export async function readDatabase(name: string): Promise<DatabaseContents | undefined> {
  const there = await indexedDB.databases();
  if (!there.some((each) => each.name === name)) return undefined;
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open(name));
  const contents: DatabaseContents = {};
  for (const store of database.objectStoreNames) {
    contents[store] = await done(database.transaction(store).objectStore(store).getAll());
  }
  database.close();
  return JSON.parse(JSON.stringify(contents));
}
