import type { Note } from '@/utils/notes/note';
import type { ExportOptions } from './format';

import { articleOf } from '@/utils/notes/note';
import { itemsOf } from './bibliography';
import { fileName, uniqueNames } from './fileName';
import { noteMarkdown } from './noteMarkdown';
import { toBytes } from './printable';
import { proofFiles } from './proof';
import { zip } from './zip';

/** A folder for Obsidian: one file a note, and beside them the texts their digests were made of. */
export async function writeMarkdown(
  notes: readonly Note[],
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const items = itemsOf(notes);
  const names = uniqueNames(notes.map((note) => fileName(articleOf(note).title)));
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  notes.forEach((note, index) => {
    const item = items[index];
    if (item) files.set(`${names[index]}.md`, toBytes(noteMarkdown(note, item, options)));
  });
  for (const [name, bytes] of await proofFiles(notes)) files.set(name, bytes);
  return zip(files, options.exportedAt);
}
