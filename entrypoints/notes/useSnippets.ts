import { useEffect, useState } from 'preact/hooks';

import type { NoteHead } from '@/utils/notes/note';

import { database } from '@/utils/notes/database';
import { type Snippet, snippet } from '@/utils/notes/search/snippet';

export type { Snippet };

/** How many notes are read for what is shown of them: more than a screen holds. */
const MOST = 40;
const NONE: ReadonlyMap<string, Snippet> = new Map();

/** Where the query stands in the first notes found; none while nothing is asked for. */
export function useSnippets(found: readonly NoteHead[], query: string): ReadonlyMap<string, Snippet> {
  const [snippets, setSnippets] = useState(NONE);
  useEffect(() => {
    if (!query.trim()) return setSnippets(NONE);
    let isCurrent = true;
    const heads = found.slice(0, MOST);
    void database.versions.bulkGet(heads.map(({ version }) => version)).then(
      (versions) => {
        if (!isCurrent) return;
        const pairs = versions.flatMap((version, index) => {
          const id = heads[index]?.id;
          return version && id ? [[id, snippet(version.article.text, query)] as const] : [];
        });
        setSnippets(new Map(pairs));
      },
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [found, query]);
  return snippets;
}
