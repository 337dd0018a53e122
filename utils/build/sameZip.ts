import { readFileSync, writeFileSync } from 'node:fs';

import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment a zip can name: when a package was made is nobody's business, and no two builds share it. */
const noTime = new Date(1980, 0, 1);

/** The same files make the same bytes, whenever and in whatever order they were packed. */
export function sameBytes(zip: Uint8Array): Uint8Array {
  const files = unzipSync(zip);
  const sorted: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const file = files[name];
    // Folders come of themselves.
    if (file && !name.endsWith('/')) sorted[name] = [file, { mtime: noTime, level: 9, mem: 12 }];
  }
  return zipSync(sorted);
}

/** Packs a zip anew in its place. */
export const repack = (path: string): void => writeFileSync(path, sameBytes(readFileSync(path)));
