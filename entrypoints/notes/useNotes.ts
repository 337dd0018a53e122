import { useEffect, useState } from 'preact/hooks';

import type { Note } from '@/utils/notes/note';
import type { Listed } from '@/utils/notes/read';

import { watchNote, watchNotes, withChanged } from '@/utils/notes/watch';

/**
 * The notes' heads as they are now, renewed whenever any page or the background changes one; undefined until they are
 * read; `isWhole` says that all are there.
 */
export function useNotes(): { listed: Listed | undefined; isWhole: boolean; failed: boolean } {
  const [listed, setListed] = useState<Listed>();
  const [isWhole, setWhole] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(
    () =>
      watchNotes({
        onSome: (heads) => setListed((before) => before ?? { heads, damaged: 0 }),
        onAll: (read) => {
          setListed(read);
          setWhole(true);
        },
        onChanged: (changed) => setListed((before) => before && withChanged(before, changed)),
        onFailed: () => setFailed(true),
      }),
    [],
  );
  return { listed, isWhole, failed };
}

/** One note with all that belongs to it, as it is now; undefined until it is read, null when it cannot be. */
export function useNote(id: string | undefined): Note | null | undefined {
  const [state, setState] = useState<{ id: string; note: Note | null }>();
  useEffect(() => {
    if (id === undefined) return;
    return watchNote(id, (note) => setState({ id, note }));
  }, [id]);
  return state?.id === id ? state?.note : undefined;
}
