import type { ExportFormat } from '@/utils/notes/export/format';

import { storyNodes } from '@/components/storyNodes';
import { interfaceLanguage } from '@/components/strings';
import { readNotes, readTombstones } from '@/utils/notes/library';
import type { Picture } from '@/utils/notes/picture';
import { picturesOf } from '@/utils/notes/pictures';
import { maxBackupBytes } from '@/utils/notes/backup/backup';

export interface Exported {
  name: string;
  left: number;
  picturesLeft: number;
}

/**
 * Writes notes to a file and hands it to the browser to be kept.
 * @returns the file's name, how many of the notes are not in it because they do not read, and how many pictures because
 * the file is full.
 * @throws when the notes cannot be read or written.
 */
export async function exportToFile(
  format: ExportFormat,
  ids: readonly string[],
  title: string,
): Promise<Exported> {
  const { exportNotes } = await import('@/utils/notes/export/exportNotes');
  const notes = await readNotes(ids);
  const write = async (pictures?: readonly Picture[]) =>
    exportNotes(format, notes, {
      exportedAt: new Date().toISOString(),
      language: interfaceLanguage(),
      title,
      parse: storyNodes,
      ...(pictures && { pictures }),
      ...(format === 'json' && { tombstones: await readTombstones() }),
    });
  let pictures = withPictures.has(format) ? await picturesOfAll(ids) : undefined;
  let file = await write(pictures?.taken);
  // A backup that no import would take is none: the words of many notes leave less room for pictures.
  if (format === 'json' && pictures && file.bytes.length > maxBackupBytes) {
    pictures = { taken: [], left: pictures.left + pictures.taken.length };
    file = await write();
  }
  saveFile(file.name, new Blob([file.bytes], { type: file.type }));
  return { name: file.name, left: ids.length - notes.length, picturesLeft: pictures?.left ?? 0 };
}

/** Formats that can hold pictures. */
const withPictures = new Set<ExportFormat>(['json', 'html', 'epub']);

/** No file takes in more than this of pictures, in bytes: a backup of them must still be one that can be imported. */
const MOST = 90_000_000;

/** The pictures kept with the notes, as many as a file may hold, and how many more there are. */
async function picturesOfAll(ids: readonly string[]): Promise<{ taken: Picture[]; left: number }> {
  const taken: Picture[] = [];
  let size = 0;
  let left = 0;
  for (const id of ids) {
    for (const picture of await picturesOf(id)) {
      size += picture.bytes.length;
      if (size > MOST) left++;
      else taken.push(picture);
    }
  }
  return { taken, left };
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
