import { useEffect, useRef, useState } from 'preact/hooks';

import type { NoteHead } from '@/utils/notes/note';
import type { Found } from '@/utils/notes/search/noteIndex';

import { fold } from '@/utils/notes/search/fold';
import { type Search, startSearch } from './startSearch';

/**
 * The notes a query finds, best first; undefined while nothing is asked for. What is found is kept in step with the
 * library: the worker that searches reads what changed. Where it does not run, titles are searched, and `hasFailed` is set.
 */
export function useSearch(
  query: string,
  heads: readonly NoteHead[],
): { hits: readonly Found[] | undefined; hasFailed: boolean } {
  const [hits, setHits] = useState<readonly Found[]>();
  const [hasFailed, setFailed] = useState(false);
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
    search.current.find(wanted).then(
      (found) => isCurrent && setHits(found),
      () => {
        if (!isCurrent) return;
        setFailed(true);
        setHits(inTitles(wanted, heads));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted, heads]);
  return { hits, hasFailed };
}

/** Notes whose titles hold all the words, with or without accents. */
function inTitles(query: string, heads: readonly NoteHead[]): Found[] {
  const words = fold(query).split(' ').filter(Boolean);
  return heads.flatMap(({ id, title }) => {
    const folded = fold(title);
    return words.every((word) => folded.includes(word)) ? [{ id, score: 1 }] : [];
  });
}
