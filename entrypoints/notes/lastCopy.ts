/**
 * The library's own copy of itself, in the browser's file system, which does not share the database's fate: damage that
 * empties the one leaves the other. Made by the notes page, at most once a day.
 */
const FOLDER = 'copies';
const DAY = 86_400_000;
/** A copy that broke off is never the only one. */
const KEPT = 2;

export interface Copy {
  /** When it was made; ISO 8601, UTC. */
  madeAt: string;
  read: () => Promise<string>;
}

const nameOf = (madeAt: string): string => `${madeAt.replaceAll(':', '-')}.json`;
const timeOf = (name: string): string => name.replace(/\.json$/, '').replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:');

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

/** The copies there are, newest first. None where the browser has no such files. */
export async function listCopies(): Promise<Copy[]> {
  try {
    const found: Copy[] = [];
    for await (const handle of (await folder()).values()) {
      if (handle.kind !== 'file' || !handle.name.endsWith('.json')) continue;
      const file = handle as FileSystemFileHandle;
      // One that broke off before its first byte.
      if ((await file.getFile()).size === 0) continue;
      found.push({ madeAt: timeOf(handle.name), read: async () => (await file.getFile()).text() });
    }
    return found.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  } catch {
    return [];
  }
}

/**
 * Makes a copy when the last is older than a day, and reads it back: one that is not whole is taken away again.
 * @param write gives the backup's text; called only when a copy is due.
 * @param isWhole whether a text reads as a backup of all that was written.
 */
export async function keepCopy(
  now: string,
  write: () => Promise<string>,
  isWhole: (text: string) => Promise<boolean>,
): Promise<void> {
  const copies = await listCopies();
  const last = copies[0]?.madeAt;
  if (last !== undefined && Date.parse(now) - Date.parse(last) < DAY) return;
  const text = await write();
  const place = await folder();
  const handle = await place.getFileHandle(nameOf(now), { create: true });
  try {
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    if (!(await isWhole(await (await handle.getFile()).text()))) throw new Error('not whole');
  } catch (error) {
    await place.removeEntry(handle.name);
    throw error;
  }
  for (const { madeAt } of copies.slice(KEPT - 1)) await place.removeEntry(nameOf(madeAt));
}
