import { useEffect, useRef, useState } from 'preact/hooks';

import type { NoteHead } from '@/utils/notes/note';
import type { Snippet } from './useSnippets';

import { dayOf, formatDay } from '@/components/day';
import { t } from '@/components/strings';

export interface NoteListProps {
  heads: readonly NoteHead[];
  openId: string | undefined;
  /** Where in a note the query was found. */
  snippets: ReadonlyMap<string, Snippet>;
  onOpen: (id: string) => void;
}

/** How many are shown at first, and added whenever the end comes into view. */
const STEP = 60;

/** Whoever looks for something else wants a list from its beginning: it is to be given another key. */
export function NoteList({ heads, openId, snippets, onOpen }: NoteListProps) {
  const [shown, setShown] = useState(STEP);
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const button = end.current;
    if (!button) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setShown((count) => count + STEP);
    });
    observer.observe(button);
    return () => observer.disconnect();
  }, [shown, heads]);
  return (
    <>
      <ul class="note-list">
        {heads.slice(0, shown).map((head) => (
          <li key={head.id}>
            <a
              href={`#${head.id}`}
              aria-current={head.id === openId ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onOpen(head.id);
              }}
            >
              <span class="note-title" lang={head.language}>
                {head.title}
              </span>
              <Facts head={head} />
              <Found snippet={snippets.get(head.id)} language={head.language} />
            </a>
          </li>
        ))}
      </ul>
      {shown < heads.length && (
        <button class="link more-notes" type="button" ref={end} onClick={() => setShown(shown + STEP)}>
          {t('moreNotes')}
        </button>
      )}
    </>
  );
}

function Facts({ head: { publisher, savedAt, tags, highlights, changedAt } }: { head: NoteHead }) {
  return (
    <span class="quiet note-facts">
      {[
        publisher,
        t('savedOn', formatDay(dayOf(savedAt))),
        highlights > 0 && t('highlightCount', String(highlights)),
        changedAt !== undefined && t('changedMark'),
      ]
        .filter(Boolean)
        .join(' · ')}
      {tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
        </span>
      ))}
    </span>
  );
}

function Found({ snippet, language }: { snippet: Snippet | undefined; language: string }) {
  if (!snippet) return null;
  const parts = [];
  let at = 0;
  for (const { start, end } of snippet.hits) {
    parts.push(snippet.text.slice(at, start), <mark key={start}>{snippet.text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <span class="snippet" lang={language}>
      {parts}
      {snippet.text.slice(at)}
    </span>
  );
}
