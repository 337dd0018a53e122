import { readFileSync, writeFileSync } from 'node:fs';

import JSZip from 'jszip';

/** The first moment a zip can name: when a package was made is nobody's business, and no two builds share it. */
const noTime = new Date(Date.UTC(1980, 0, 1));

/** The same files make the same bytes, whenever and in whatever order they were packed. */
export async function sameBytes(zip: Uint8Array): Promise<Uint8Array> {
  const { files } = await JSZip.loadAsync(zip);
  const sorted = new JSZip();
  for (const name of Object.keys(files).sort()) {
    const file = files[name];
    // Folders come of themselves.
    if (!file || file.dir) continue;
    const bytes = await file.async('uint8array');
    sorted.file(name, bytes, { date: noTime, createFolders: false });
  }
  return sorted.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}

/** Packs a zip anew in its place. */
export const repack = async (path: string): Promise<void> =>
  writeFileSync(path, await sameBytes(readFileSync(path)));
