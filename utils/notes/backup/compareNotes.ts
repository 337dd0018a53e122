import type { Note, NoteHead } from '@/utils/notes/note';

import { stable } from './writeBackup';

/** What became of a note in a file, against the note that is kept. */
export type Standing = 'same' | 'newer' | 'older' | 'conflicting';

/** What a person has put into a note, and which version it shows. */
type Own = Pick<NoteHead, 'tags' | 'remark' | 'version' | 'highlights' | 'binnedAt'>;
export type Compared = Own & Pick<NoteHead, 'revision' | 'updatedAt'>;

/**
 * How `theirs` stands to `ours`. Both counters up: it is newer. Otherwise both may have been changed since they were one;
 * then the one that has everything of the other is the newer, and where neither has, they conflict.
 */
export function compareNotes(ours: Compared, theirs: Compared): Standing {
  const revision = Math.sign(theirs.revision - ours.revision);
  const time = Math.sign(Date.parse(theirs.updatedAt) - Date.parse(ours.updatedAt));
  if (revision === time && revision !== 0) return revision > 0 ? 'newer' : 'older';
  const has = includes(ours, theirs);
  const isHad = includes(theirs, ours);
  if (has && isHad) return revision === 0 && time === 0 ? 'same' : revision + time > 0 ? 'newer' : 'older';
  if (has) return 'older';
  return isHad ? 'newer' : 'conflicting';
}

/** Whether the first has everything of the second. */
function includes(whole: Own, part: Own): boolean {
  const tags = new Set(whole.tags);
  return (
    whole.version === part.version &&
    whole.binnedAt === part.binnedAt &&
    whole.highlights >= part.highlights &&
    whole.remark.includes(part.remark) &&
    part.tags.every((tag) => tags.has(tag))
  );
}

/** The head of a note without what belongs to it. */
export function headOf({ versions: _, marks: __, ...head }: Note): NoteHead {
  return head;
}

export const isSameHead = (a: NoteHead, b: NoteHead): boolean => stable(a) === stable(b);
