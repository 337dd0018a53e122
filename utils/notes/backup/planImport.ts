import type { Note, NoteHead, Tombstone } from '@/utils/notes/note';
import type { BackupRead } from './readBackup';
import type { Refusal } from './refusal';

import { type Standing, compareNotes } from './compareNotes';

export type ImportKind = 'new' | Standing;
/** Added as it is; left as ours is; ours united with it by `mergeNotes`. */
export type ImportEffect = 'add' | 'keep' | 'merge';

export interface ImportStep {
  id: string;
  title: string;
  kind: ImportKind;
  effect: ImportEffect;
  note: Note;
}

export interface ImportPlan {
  /** All or nothing: false where anything of the file was refused. */
  isApplicable: boolean;
  refused: readonly Refusal[];
  /** In the order of the file. */
  steps: ImportStep[];
  counts: Record<ImportKind, number>;
  /**
   * Removals the file remembers and we have nothing of. An import removes nothing: what is removed there and kept here,
   * or comes with the same file, is kept.
   */
  tombstones: Tombstone[];
}

const effects: Record<ImportKind, ImportEffect> = {
  new: 'add',
  same: 'keep',
  older: 'keep',
  newer: 'merge',
  conflicting: 'merge',
};

/** What importing would do, for showing before it is done. `existing` has the heads of all notes kept, by id. */
export function planImport(
  { backup, refused }: Pick<BackupRead, 'backup' | 'refused'>,
  existing: ReadonlyMap<string, NoteHead>,
): ImportPlan {
  const steps = backup.notes.map((note): ImportStep => {
    const ours = existing.get(note.id);
    const kind = ours ? compareNotes(ours, note) : 'new';
    return { id: note.id, title: note.title, kind, effect: effects[kind], note };
  });
  const counts: ImportPlan['counts'] = { new: 0, same: 0, newer: 0, older: 0, conflicting: 0 };
  for (const { kind } of steps) counts[kind]++;
  const inFile = new Set(
    backup.notes.flatMap(({ id, versions, marks }) => [
      id,
      ...[...versions, ...marks].map((each) => each.id),
    ]),
  );
  const tombstones = backup.tombstones.filter(({ id }) => !inFile.has(id) && !existing.has(id));
  return { isApplicable: refused.length === 0, refused, steps, counts, tombstones };
}
