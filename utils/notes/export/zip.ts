import { type Zippable, zipSync } from 'fflate';

/**
 * Files as a zip, in their order. Written at once: the library's own threads are made from a string, which the policy of
 * the extension's pages forbids.
 */
export function zip(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  writtenAt: string,
  stored: ReadonlySet<string> = new Set(),
): Uint8Array<ArrayBuffer> {
  const mtime = dateInZip(writtenAt);
  const entries = [...files].map(([name, bytes]): [string, Zippable[string]] => [
    name,
    [bytes, { mtime, level: stored.has(name) ? 0 : 6 }],
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

/** A zip knows the years 1980 to 2099. */
function dateInZip(moment: string): Date {
  const date = new Date(moment);
  const year = date.getUTCFullYear();
  return year > 1980 && year < 2099 ? date : new Date('2000-01-01T12:00:00Z');
}
