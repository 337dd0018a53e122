import { useMemo, useRef, useState } from 'preact/hooks';

import type { NoteHead } from '@/utils/notes/note';

import { Notice } from '@/components/Notice';
import { t } from '@/components/strings';
import { sendMessage } from '@/utils/messages/messages';
import { type Filter, filterHeads } from '@/utils/notes/search/filters';
import { type Order, sortHeads } from '@/utils/notes/search/sort';
import { ClosedLibrary } from './ClosedLibrary';
import { ExportMenu } from './ExportMenu';
import { Filters } from './Filters';
import { LibraryTools } from './LibraryTools';
import { NoteList } from './NoteList';
import { NoteView } from './NoteView';
import { useNote, useNotes } from './useNotes';
import { useOpenNote } from './useOpenNote';
import { useSearch } from './useSearch';
import { useSnippets } from './useSnippets';

const NONE: readonly NoteHead[] = [];

/** The library: what was saved, found by any word of it, read, annotated, exported and removed. */
export function Notes() {
  const { listed, isWhole, failed } = useNotes();
  const heads = listed?.heads ?? NONE;
  const all = isWhole ? heads : NONE;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>({});
  const [sort, setSort] = useState<Order>('relevance');
  const [openId, open] = useOpenNote();
  const note = useNote(openId);
  const [deleted, setDeleted] = useState<NoteHead>();
  const [message, setMessage] = useState<{ text: string; failed: boolean }>();
  const search = useRef<HTMLInputElement>(null);

  const { hits, hasFailed } = useSearch(query, all);
  const found = useMemo(() => {
    const ids = hits && new Set(hits.map(({ id }) => id));
    const left = filterHeads(heads, filter).filter(({ id }) => !ids || ids.has(id));
    return sortHeads(left, sort, hits);
  }, [heads, filter, sort, hits]);
  const snippets = useSnippets(found, query);
  // Only a note that is open has tags to be chosen.
  const tags = useMemo(() => (note ? tagsOf(all) : []), [all, note]);

  const say = (text: string, hasFailed = false): void => setMessage({ text, failed: hasFailed });
  const bin = async (id: string, binned: boolean): Promise<void> => {
    try {
      await sendMessage('changeNote', { id, binned });
      setDeleted(binned ? heads.find((head) => head.id === id) : undefined);
      setMessage(undefined);
      if (binned && id === openId) open(undefined);
      // The button that was pressed is gone with its note.
      search.current?.focus();
    } catch {
      say(t('deleteFailed'), true);
    }
  };

  if (failed) return <ClosedLibrary />;
  const isEmpty = isWhole && heads.length === 0;
  const isFiltered = Object.keys(filter).some((name) => name !== 'binned');
  return (
    <div class={note ? 'library has-open-note' : 'library'}>
      <aside class="shelf">
        <h1>{t('notes')}</h1>
        <label>
          <span class="hidden-label">{t('searchNotes')}</span>
          <input
            ref={search}
            type="search"
            value={query}
            placeholder={t('searchNotes')}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        {heads.length > 0 && (
          <Filters heads={all} filter={filter} sort={sort} onFilter={setFilter} onSort={setSort} />
        )}
        <div class="status" role="status">
          {message && <p class={message.failed ? 'message failed' : 'message'}>{message.text}</p>}
          {hasFailed && <p class="message failed">{t('searchFailed')}</p>}
          {listed !== undefined && listed.damaged > 0 && (
            <p class="message failed">{t('notesDamaged', String(listed.damaged))}</p>
          )}
          {deleted && (
            <p class="message">
              {t('deleted', deleted.title)}{' '}
              <button class="link" type="button" onClick={() => bin(deleted.id, false)} data-action="undo">
                {t('undo')}
              </button>
            </p>
          )}
          {all.length > 0 && <p class="quiet count">{t('notesCount', String(found.length))}</p>}
        </div>
        {isEmpty && <Notice title={t('notesEmpty')} next={t('notesEmptyNext')} />}
        {heads.length > 0 && found.length === 0 && query && <Notice title={t('notesNoHit', query)} />}
        {isFiltered && found.length === 0 && !query && <Notice title={t('notesNoneSo')} />}
        <NoteList
          key={JSON.stringify([query, filter, sort])}
          heads={found}
          openId={openId}
          snippets={snippets}
          onOpen={open}
        />
        {isWhole && found.length > 0 && (
          <ExportMenu ids={found.map(({ id }) => id)} name={t('notes')} onSay={say} />
        )}
        <LibraryTools
          heads={all}
          damaged={listed?.damaged ?? 0}
          isRead={isWhole}
          inBin={filter.binned === true}
          onSay={say}
        />
      </aside>
      <main>
        {note && (
          <NoteView
            key={note.id}
            note={note}
            knownTags={tags}
            onBin={(binned) => bin(note.id, binned)}
            onBack={() => open(undefined)}
          />
        )}
        {note === null && <Notice title={t('noteUnreadable')} />}
        {!openId && heads.length > 0 && <p class="quiet pick">{t('pickNote')}</p>}
      </main>
    </div>
  );
}

const tagsOf = (heads: readonly NoteHead[]): string[] =>
  [...new Set(heads.flatMap(({ tags }) => tags))].sort(new Intl.Collator('vi').compare);
