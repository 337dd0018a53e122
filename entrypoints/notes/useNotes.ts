import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

import type { Note } from '@/utils/notes/note';

import { type Listed, listNotes, readNote } from '@/utils/notes/read';

/** The notes' heads as they are now, renewed whenever any page or the background changes one; undefined until they are read. */
export function useNotes(): { listed: Listed | undefined; failed: boolean } {
  const [listed, setListed] = useState<Listed>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const subscription = liveQuery(listNotes).subscribe({ next: setListed, error: () => setFailed(true) });
    return () => subscription.unsubscribe();
  }, []);
  return { listed, failed };
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
