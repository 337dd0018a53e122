import type { ImportPlan } from '@/utils/notes/backup/planImport';
import type { BackupRefused } from '@/utils/notes/backup/readBackup';
import type { NoteHead } from '@/utils/notes/note';
import type { Picture } from '@/utils/notes/picture';

import { sanitize } from '@/utils/article/sanitize';
import { readHoldings } from '@/utils/notes/applyImport';
import { keptPictures } from '@/utils/notes/pictures';

/** What importing a file would do, with the pictures it has of its notes. */
export type FilePlan = ImportPlan & {
  pictures: readonly Picture[];
  /** How many of them are not kept here yet, of notes that are here or come with the file. */
  newPictures: number;
};

/** What importing a file would do, or why it is no backup. Reading one is loaded when there is one to read. */
export async function planOf(file: Blob, heads: readonly NoteHead[]): Promise<FilePlan | BackupRefused> {
  const { checkSize, readBackup } = await import('@/utils/notes/backup/readBackup');
  const { planImport } = await import('@/utils/notes/backup/planImport');
  const size = checkSize(file.size);
  if (size) return size;
  const read = await readBackup(await file.text(), { clean: (html) => sanitize(html) });
  if (read.kind === 'refused') return read;
  const known = new Map(heads.map((head) => [head.id, head]));
  const plan = planImport(read, known, await readHoldings());
  const { pictures } = read.backup;
  const kept = await keptPictures(pictures.map(({ id }) => id));
  return { ...plan, pictures, newPictures: pictures.length - kept };
}
