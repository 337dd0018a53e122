import { useMemo, useRef, useState } from 'preact/hooks';

import type { Note } from '@/utils/notes/note';

import { Notice } from '@/components/Notice';
import { t } from '@/components/strings';
import { sendMessage } from '@/utils/messages/messages';
import { searchNotes } from '@/utils/notes/search';
import { NoteList } from './NoteList';
import { NoteView } from './NoteView';
import { useNotes } from './useNotes';
import { useOpenNote } from './useOpenNote';

/** The library: what was saved, found by any word of it, read and removed. */
export function Notes() {
  const { listed, failed } = useNotes();
  const notes = listed?.notes;
  const [query, setQuery] = useState('');
  const [openId, open] = useOpenNote();
  const [deleted, setDeleted] = useState<Note>();
  const [problem, setProblem] = useState(false);
  const search = useRef<HTMLInputElement>(null);

  const found = useMemo(() => searchNotes(notes ?? [], query), [notes, query]);
  const shown = notes?.find((note) => note.id === openId);

  const bin = async (note: Note, binned: boolean): Promise<void> => {
    try {
      await sendMessage('binNote', { id: note.id, binned });
      setDeleted(binned ? note : undefined);
      setProblem(false);
      if (binned && note.id === openId) open(undefined);
      // The button that was pressed is gone with its note.
      search.current?.focus();
    } catch {
      setProblem(true);
    }
  };

  if (failed) return <Notice title={t('notesFailed')} next={t('notesFailedNext')} />;
  return (
    <div class={shown ? 'library has-open-note' : 'library'}>
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
        <div class="status" role="status">
          {problem && <p class="message failed">{t('deleteFailed')}</p>}
          {listed !== undefined && listed.damaged > 0 && (
            <p class="message failed">{t('notesDamaged', String(listed.damaged))}</p>
          )}
          {deleted && (
            <p class="message">
              {t('deleted', deleted.article.title)}{' '}
              <button class="link" type="button" onClick={() => bin(deleted, false)} data-action="undo">
                {t('undo')}
              </button>
            </p>
          )}
          {notes && notes.length > 0 && <p class="quiet count">{t('notesCount', String(found.length))}</p>}
        </div>
        {notes?.length === 0 && <Notice title={t('notesEmpty')} next={t('notesEmptyNext')} />}
        {notes && notes.length > 0 && found.length === 0 && <Notice title={t('notesNoHit', query)} />}
        <NoteList notes={found} openId={openId} onOpen={open} />
      </aside>
      <main>
        {shown ? (
          <NoteView
            key={shown.id}
            note={shown}
            onDelete={() => bin(shown, true)}
            onBack={() => open(undefined)}
          />
        ) : (
          notes && notes.length > 0 && <p class="quiet pick">{t('pickNote')}</p>
        )}
      </main>
    </div>
  );
}
