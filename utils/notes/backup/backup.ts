import * as v from 'valibot';

import { NoteSchema, TombstoneSchema } from '@/utils/notes/note';
import { PictureSchema } from '@/utils/notes/picture';

export const backupFormat = 'thoang-backup';
/** Grows when an older Thoáng could no longer read the file. */
export const backupVersion = 2;

/** Everything that is kept, as one file. */
export const BackupSchema = v.object({
  format: v.literal(backupFormat),
  schema: v.literal(backupVersion),
  /** ISO 8601, UTC. */
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** By id. */
  notes: v.array(NoteSchema),
  tombstones: v.array(TombstoneSchema),
  /** By id; not in files of before pictures were kept. */
  pictures: v.array(PictureSchema),
});
export type Backup = v.InferOutput<typeof BackupSchema>;

/**
 * Some fifteen thousand notes of ordinary length. What is larger is refused before it is parsed: a parsed file takes
 * several times its size of memory.
 */
export const maxBackupBytes = 160 * 1024 * 1024;
