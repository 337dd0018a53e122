import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

import type { Note } from '@/utils/notes/note';

import { listNotes } from '@/utils/notes/store';

/** The notes as they are now, renewed whenever any page or the background changes one. */
export function useNotes(): { notes: Note[] | undefined; failed: boolean } {
  const [notes, setNotes] = useState<Note[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const subscription = liveQuery(listNotes).subscribe({ next: setNotes, error: () => setFailed(true) });
    return () => subscription.unsubscribe();
  }, []);
  return { notes, failed };
}
