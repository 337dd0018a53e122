import type { Note, Tombstone } from '@/utils/notes/note';
import type { Picture } from '@/utils/notes/picture';

import { toBase64 } from '@/utils/notes/picture';
import { backupFormat, backupVersion } from './backup';

/**
 * All notes as text, the same text for the same notes: keys in the order of the alphabet, notes by id, one a line, so
 * that two backups can be compared and what was read is written as it was.
 */
export function writeBackup(
  notes: readonly Note[],
  tombstones: readonly Tombstone[],
  exportedAt: string,
  pictures: readonly Picture[] = [],
): string {
  const gone = [...tombstones].sort((a, b) => compare(a.id, b.id) || compare(a.kind, b.kind));
  return [
    '{',
    `"format":${stable(backupFormat)},`,
    `"schema":${backupVersion},`,
    `"exportedAt":${stable(exportedAt)},`,
    `"notes":${lines([...notes].sort((a, b) => compare(a.id, b.id)))},`,
    `"tombstones":${lines(gone)},`,
    `"pictures":${lines([...pictures].sort((a, b) => compare(a.id, b.id)).map(asText))}`,
    '}\n',
  ].join('\n');
}

/** Bytes as Base64. */
const asText = ({ bytes, ...rest }: Picture) => ({ ...rest, data: toBase64(bytes) });

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const lines = (values: readonly unknown[]): string =>
  values.length === 0 ? '[]' : `[\n${values.map(stable).join(',\n')}\n]`;

/** JSON with its keys in order; what is undefined is left out. */
export function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => stable(each ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => compare(a, b));
  return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${stable(each)}`).join(',')}}`;
}
