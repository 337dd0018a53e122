import * as v from 'valibot';

import type { Note, Tombstone } from '@/utils/notes/note';
import type { Refusal } from './refusal';

import { NoteSchema, TombstoneSchema } from '@/utils/notes/note';
import { type Backup, backupFormat, backupVersion, maxBackupBytes } from './backup';
import { checkNote, isBackupDay } from './checkNote';
import { isTruncated } from './isTruncated';
import { readPictures } from './readPictures';
import { toRefusal } from './refusal';

export type BackupRefused = {
  kind: 'refused';
  reason: 'too-large' | 'empty' | 'not-json' | 'truncated' | 'not-backup' | 'newer-version';
  /** Where in the file, or in what of it. */
  at?: string;
};
/** `backup` has the notes that are sound; with something in `refused`, none of it may be applied. */
export type BackupRead = { kind: 'backup'; backup: Backup; refused: Refusal[] };
export type BackupReading = BackupRead | BackupRefused;

export interface ReadOptions {
  /** The sanitizer: every article's HTML goes through it, whoever made the file. */
  clean: (html: string) => string;
}

/** A list nobody reads to its end. */
const mostRefusals = 200;

/** Whether a file of this size is read at all; asked before its text is. */
export function checkSize(bytes: number): BackupRefused | undefined {
  if (bytes === 0) return { kind: 'refused', reason: 'empty' };
  return bytes > maxBackupBytes ? { kind: 'refused', reason: 'too-large' } : undefined;
}

const EnvelopeSchema = v.object({
  format: v.literal(backupFormat),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.pipe(v.string(), v.isoTimestamp(), v.check(isBackupDay)),
  notes: v.array(v.unknown()),
  tombstones: v.array(v.unknown()),
  pictures: v.optional(v.array(v.unknown()), []),
});

/** A backup, whatever the file is and whoever made it. Never throws for what is in the file; changes nothing. */
export async function readBackup(text: string, { clean }: ReadOptions): Promise<BackupReading> {
  // A sign is at least a byte.
  const size = checkSize(text.length);
  if (size) return size;
  const json = parse(text.replace(/^\uFEFF/, ''));
  if ('kind' in json) return json;
  const newer = v.safeParse(v.object({ format: v.literal(backupFormat), schema: v.number() }), json.value);
  if (newer.success && newer.output.schema > backupVersion) {
    return { kind: 'refused', reason: 'newer-version', at: 'schema' };
  }
  const envelope = v.safeParse(EnvelopeSchema, json.value, { abortEarly: true });
  if (!envelope.success || envelope.output.schema !== backupVersion) {
    const [issue] = envelope.issues ?? [];
    const at = issue ? toRefusal(issue, '').at : 'schema';
    return { kind: 'refused', reason: 'not-backup', ...(at && { at }) };
  }
  const { exportedAt, notes, tombstones, pictures } = envelope.output;
  const read = await readNotes(notes, clean);
  const gone = readTombstones(tombstones);
  const shown = await readPictures(pictures);
  return {
    kind: 'backup',
    backup: {
      format: backupFormat,
      schema: backupVersion,
      exportedAt,
      notes: read.notes,
      tombstones: gone.tombstones,
      pictures: shown.pictures,
    },
    refused: [...read.refused, ...gone.refused, ...shown.refused].slice(0, mostRefusals),
  };
}

function parse(text: string): { value: unknown } | BackupRefused {
  if (text.trim() === '') return { kind: 'refused', reason: 'empty' };
  try {
    return { value: JSON.parse(text) };
  } catch {
    if (!isTruncated(text)) return { kind: 'refused', reason: 'not-json' };
    return { kind: 'refused', reason: 'truncated', at: String(text.length) };
  }
}

async function readNotes(
  values: readonly unknown[],
  clean: ReadOptions['clean'],
): Promise<{ notes: Note[]; refused: Refusal[] }> {
  const notes: Note[] = [];
  const refused: Refusal[] = [];
  const ids = new Set<string>();
  const marks = new Set<string>();
  for (const [index, value] of values.entries()) {
    const at = `notes[${index}]`;
    const read = await readNote(value, at, clean);
    if (Array.isArray(read)) {
      refused.push(...read);
      continue;
    }
    const doubles = read.marks.filter(({ id }) => marks.has(id));
    if (ids.has(read.id)) refused.push({ at: `${at}.id`, why: 'duplicate' });
    else if (doubles.length > 0) refused.push({ at: `${at}.marks`, why: 'duplicate' });
    else notes.push(read);
    ids.add(read.id);
    for (const { id } of read.marks) marks.add(id);
  }
  return { notes, refused };
}

/** A note, or what is wrong with it. */
async function readNote(value: unknown, at: string, clean: ReadOptions['clean']): Promise<Note | Refusal[]> {
  const read = v.safeParse(NoteSchema, value);
  if (!read.success) return read.issues.slice(0, 20).map((issue) => toRefusal(issue, at));
  const refused = await checkNote(read.output, at);
  if (refused.length > 0) return refused;
  const note = read.output;
  try {
    const versions = note.versions.map((version) => ({
      ...version,
      article: { ...version.article, html: clean(version.article.html) },
    }));
    // A count is worked out, not believed.
    return { ...note, versions, highlights: note.marks.length };
  } catch {
    return [{ at: `${at}.versions`, why: 'unclean' }];
  }
}

function readTombstones(values: readonly unknown[]): { tombstones: Tombstone[]; refused: Refusal[] } {
  const tombstones: Tombstone[] = [];
  const refused: Refusal[] = [];
  const keys = new Set<string>();
  for (const [index, value] of values.entries()) {
    const at = `tombstones[${index}]`;
    const read = v.safeParse(TombstoneSchema, value);
    if (!read.success) {
      refused.push(...read.issues.slice(0, 20).map((issue) => toRefusal(issue, at)));
      continue;
    }
    const key = `${read.output.kind} ${read.output.id}`;
    if (!isBackupDay(read.output.deletedAt)) refused.push({ at: `${at}.deletedAt`, why: 'bad-date' });
    else if (keys.has(key)) refused.push({ at, why: 'duplicate' });
    else tombstones.push(read.output);
    keys.add(key);
  }
  return { tombstones, refused };
}
