import type { Note, NoteHead } from '@/utils/notes/note';

/** What became of a note in a file, against the note that is kept. */
export type Standing = 'same' | 'newer' | 'older' | 'conflicting';

/** What a person has put into a note. */
type Words = Pick<NoteHead, 'tags' | 'remark' | 'highlights'>;
/** The same, and which version it shows and where it stands. */
type Own = Words & Pick<NoteHead, 'version' | 'binnedAt'>;
export type Compared = Own & Pick<NoteHead, 'revision' | 'updatedAt'>;

/**
 * How `theirs` stands to `ours`. Both counters back: an earlier state of ours, which has nothing to say any more. Both
 * up: it is newer, if it has every word of ours; counters alone do not tell that it knew of them. Otherwise both may have
 * been changed since they were one; then the one that has everything of the other is the newer, and where neither has,
 * they conflict. A revision more at the same moment is what a merge leaves.
 */
export function compareNotes(ours: Compared, theirs: Compared): Standing {
  const revision = Math.sign(theirs.revision - ours.revision);
  const time = Math.sign(Date.parse(theirs.updatedAt) - Date.parse(ours.updatedAt));
  if (revision < 0 && time <= 0) return 'older';
  if (revision > 0 && time >= 0) return hasWords(theirs, ours) ? 'newer' : 'conflicting';
  const has = includes(ours, theirs);
  const isHad = includes(theirs, ours);
  if (has && isHad) return revision === 0 && time === 0 ? 'same' : revision + time > 0 ? 'newer' : 'older';
  if (has) return 'older';
  return isHad ? 'newer' : 'conflicting';
}

/** Whether the first has everything of the second. */
const includes = (whole: Own, part: Own): boolean =>
  whole.version === part.version && whole.binnedAt === part.binnedAt && hasWords(whole, part);

/** Whether the first has every word of the second; highlights are only counted. */
function hasWords(whole: Words, part: Words): boolean {
  const tags = new Set(whole.tags);
  return (
    whole.highlights >= part.highlights &&
    whole.remark.includes(part.remark) &&
    part.tags.every((tag) => tags.has(tag))
  );
}

/** The head of a note without what belongs to it. */
export function headOf({ versions: _, marks: __, ...head }: Note): NoteHead {
  return head;
}
