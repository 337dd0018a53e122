import type { ExportFormat } from '@/utils/notes/export/format';

import { storyNodes } from '@/components/storyNodes';
import { interfaceLanguage } from '@/components/strings';
import { readNotes, readTombstones } from '@/utils/notes/library';

/**
 * Writes notes to a file and hands it to the browser to be kept.
 * @returns the file's name.
 * @throws when the notes cannot be read or written.
 */
export async function exportToFile(
  format: ExportFormat,
  ids: readonly string[],
  title: string,
): Promise<string> {
  const { exportNotes } = await import('@/utils/notes/export/exportNotes');
  const file = await exportNotes(format, await readNotes(ids), {
    exportedAt: new Date().toISOString(),
    language: interfaceLanguage(),
    title,
    parse: storyNodes,
    ...(format === 'json' && { tombstones: await readTombstones() }),
  });
  saveFile(file.name, new Blob([file.bytes], { type: file.type }));
  return file.name;
}

/** How long the browser may take to begin reading a file handed to it, in milliseconds. */
const KEPT = 60_000;

export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
