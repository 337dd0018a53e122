import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

import { type Listed, listNotes } from '@/utils/notes/store';

/** The notes as they are now, renewed whenever any page or the background changes one; undefined until they are read. */
export function useNotes(): { listed: Listed | undefined; failed: boolean } {
  const [listed, setListed] = useState<Listed>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const subscription = liveQuery(listNotes).subscribe({ next: setListed, error: () => setFailed(true) });
    return () => subscription.unsubscribe();
  }, []);
  return { listed, failed };
}
