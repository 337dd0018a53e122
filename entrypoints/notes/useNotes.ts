import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

import type { Note, NoteHead } from '@/utils/notes/note';

import {
  type Listed,
  changedNotes,
  lastNotes,
  lastSavedFirst,
  listNotes,
  readNote,
} from '@/utils/notes/read';

/** As many as fill a tall screen. */
const FIRST = 40;
/** A library is read whole again this long after its last change, in milliseconds. */
const PAUSE = 2_000;

/**
 * The notes' heads as they are now, renewed whenever any page or the background changes one; undefined until they are
 * read. The last ones come first, by themselves; `isWhole` says that all are there. A change is taken in at once by itself; all of the library is read anew when it has come to rest.
 */
export function useNotes(): { listed: Listed | undefined; isWhole: boolean; failed: boolean } {
  const [listed, setListed] = useState<Listed>();
  const [isWhole, setWhole] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = '';
    let isFirst = true;
    const take = (read: Listed): void => {
      if (isOver) return;
      last = read.heads.reduce((time, { updatedAt }) => (updatedAt > time ? updatedAt : time), last);
      setListed(read);
      setWhole(true);
    };
    const readAll = (): void => void listNotes().then(take, () => setFailed(true));
    // What is watched is what changed since all was read.
    const watched = liveQuery(() => changedNotes(last || 'Z')).subscribe({
      next: (changed) => {
        if (isFirst) {
          isFirst = false;
          return;
        }
        if (changed.length > 0) setListed((before) => before && withChanged(before, changed));
        clearTimeout(timer);
        timer = setTimeout(readAll, PAUSE);
      },
      error: () => setFailed(true),
    });
    lastNotes(FIRST)
      .then((heads) => !isOver && setListed((before) => before ?? { heads, damaged: 0 }))
      // What is wrong is told by reading all of them.
      .catch(() => {})
      .then(readAll);
    return () => {
      isOver = true;
      clearTimeout(timer);
      watched.unsubscribe();
    };
  }, []);
  return { listed, isWhole, failed };
}

function withChanged(listed: Listed, changed: readonly NoteHead[]): Listed {
  const heads = new Map(listed.heads.map((head) => [head.id, head]));
  const isNew = changed.some(({ id, revision }) => heads.get(id)?.revision !== revision);
  if (!isNew) return listed;
  for (const head of changed) heads.set(head.id, head);
  return { ...listed, heads: [...heads.values()].sort(lastSavedFirst) };
}

/** One note with all that belongs to it, as it is now; undefined until it is read, null when it cannot be. */
export function useNote(id: string | undefined): Note | null | undefined {
  const [state, setState] = useState<{ id: string; note: Note | null }>();
  useEffect(() => {
    if (id === undefined) return;
    const subscription = liveQuery(() => readNote(id)).subscribe({
      next: (note) => setState({ id, note: note ?? null }),
      error: () => setState({ id, note: null }),
    });
    return () => subscription.unsubscribe();
  }, [id]);
  return state?.id === id ? state?.note : undefined;
}
