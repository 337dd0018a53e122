import { liveQuery } from 'dexie';

import type { Note, NoteHead } from './note';

import { type Listed, changedNotes, lastNotes, lastSavedFirst, listNotes, readNote } from './read';

/** As many as fill a tall screen. */
const FIRST = 40;
/** A library is read whole again this long after its last change, in milliseconds. */
const PAUSE = 2_000;

export interface NotesWatcher {
  /** The notes saved last: they come first, by themselves. */
  onSome: (heads: NoteHead[]) => void;
  onAll: (read: Listed) => void;
  /** What changed since all was read: taken in at once, before all is read anew. */
  onChanged: (changed: NoteHead[]) => void;
  onFailed: () => void;
}

/**
 * Reads the notes' heads, and again when any page or the background has changed one and the library has come to rest.
 * @returns what ends it.
 */
export function watchNotes({ onSome, onAll, onChanged, onFailed }: NotesWatcher): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  let isWatched = false;
  const take = (read: Listed): void => {
    if (isOver) return;
    last = read.heads.reduce((time, { updatedAt }) => (updatedAt > time ? updatedAt : time), last);
    onAll(read);
  };
  const readAll = (): void => void listNotes().then(take, onFailed);
  // What is wrong is told by reading all of them.
  const first = lastNotes(FIRST).then(
    (heads) => isOver || onSome(heads),
    () => {},
  );
  // What is watched is what changed since all was read.
  const watched = liveQuery(() => changedNotes(last || 'Z')).subscribe({
    next: (changed) => {
      if (!isWatched) {
        // Not before: a change between the reading and the first look of the watch would be seen by neither.
        isWatched = true;
        first.then(readAll);
        return;
      }
      if (changed.length > 0) onChanged(changed);
      clearTimeout(timer);
      timer = setTimeout(readAll, PAUSE);
    },
    error: onFailed,
  });
  return () => {
    isOver = true;
    clearTimeout(timer);
    watched.unsubscribe();
  };
}

/** A list with single notes as they are now; the same list where it has them already. */
export function withChanged(listed: Listed, changed: readonly NoteHead[]): Listed {
  const heads = new Map(listed.heads.map((head) => [head.id, head]));
  const isNew = changed.some(({ id, revision }) => heads.get(id)?.revision !== revision);
  if (!isNew) return listed;
  for (const head of changed) heads.set(head.id, head);
  return { ...listed, heads: [...heads.values()].sort(lastSavedFirst) };
}

/**
 * Reads one note with all that belongs to it, and again when it has changed.
 * @param onRead with null when there is none, or when it cannot be read.
 * @returns what ends it.
 */
export function watchNote(id: string, onRead: (note: Note | null) => void): () => void {
  const watched = liveQuery(() => readNote(id)).subscribe({
    next: (note) => onRead(note ?? null),
    error: () => onRead(null),
  });
  return () => watched.unsubscribe();
}
