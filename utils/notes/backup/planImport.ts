import type { Note, NoteHead, Tombstone } from '@/utils/notes/note';
import type { Backup } from './backup';
import type { Refusal } from './refusal';

import { withoutRemoved } from '@/utils/notes/merge/removed';
import { type Standing, compareNotes } from './compareNotes';

export type ImportKind = 'new' | Standing;
/** Added as it is; left as ours is; ours united with it. Of an older or equal note only versions and highlights are. */
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

/** What else the library holds. */
export interface Holdings {
  /** Ids of the versions and highlights kept here. */
  parts: ReadonlySet<string>;
  /** What was removed here for good. */
  tombstones: readonly Tombstone[];
}

const effects: Record<ImportKind, ImportEffect> = {
  new: 'add',
  same: 'keep',
  older: 'keep',
  newer: 'merge',
  conflicting: 'merge',
};

/**
 * What importing would do, for showing before it is done. A note that was removed here for good is new: its reader asks
 * for it. Of one that is kept, a highlight removed here since it was last changed there is left out.
 * @param existing the heads of all notes kept, by id.
 * @param holdings Absent when unknown: then an older note is left alone with all it has, and what was removed here is
 *   found out only when the plan is carried out.
 */
export function planImport(
  { backup, refused }: { backup: Pick<Backup, 'notes' | 'tombstones'>; refused: readonly Refusal[] },
  existing: ReadonlyMap<string, NoteHead>,
  holdings?: Holdings,
): ImportPlan {
  const isKept = (id: string): boolean => existing.has(id) || holdings?.parts.has(id) === true;
  const gone = (holdings?.tombstones ?? []).filter(({ id }) => !isKept(id));
  const removed = new Map(gone.map((one) => [one.id, one]));
  const steps = backup.notes.map((whole): ImportStep => {
    const ours = existing.get(whole.id);
    const note = withoutRemoved(whole, ours !== undefined, removed);
    const kind = ours ? compareNotes(ours, note) : 'new';
    const brings = holdings !== undefined && partIds(note).some((id) => !isKept(id));
    const effect = effects[kind] === 'keep' && brings ? 'merge' : effects[kind];
    return { id: note.id, title: note.title, kind, effect, note };
  });
  const counts: ImportPlan['counts'] = { new: 0, same: 0, newer: 0, older: 0, conflicting: 0 };
  for (const { kind } of steps) counts[kind]++;
  const inFile = new Set(backup.notes.flatMap((note) => [note.id, ...partIds(note)]));
  const tombstones = backup.tombstones.filter(({ id }) => !inFile.has(id) && !isKept(id));
  return { isApplicable: refused.length === 0, refused, steps, counts, tombstones };
}

const partIds = ({ versions, marks }: Note): string[] => [...versions, ...marks].map(({ id }) => id);
