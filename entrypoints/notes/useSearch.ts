import { useEffect, useRef, useState } from 'preact/hooks';

import type { NoteHead } from '@/utils/notes/note';
import type { Found } from '@/utils/notes/search/noteIndex';

import { type Search, startSearch } from './startSearch';

/**
 * The notes a query finds, best first; undefined while nothing is asked for. What is found is kept in step with the library: the
 * worker that searches reads what changed.
 */
export function useSearch(query: string, heads: readonly NoteHead[]): readonly Found[] | undefined {
  const [hits, setHits] = useState<readonly Found[]>();
  const search = useRef<Search | undefined>(undefined);
  const wanted = query.trim();

  useEffect(() => {
    // Built while nobody waits for it; a query that comes first waits.
    if (heads.length === 0) return;
    search.current ??= startSearch();
    search.current.refresh(heads);
  }, [heads]);
  useEffect(() => () => search.current?.stop(), []);
  useEffect(() => {
    if (!wanted || !search.current) return setHits(undefined);
    let isCurrent = true;
    void search.current.find(wanted).then((found) => {
      if (isCurrent) setHits(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted, heads]);
  return hits;
}
