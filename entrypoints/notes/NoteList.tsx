import type { Note } from '@/utils/notes/note';

import { dayOf, formatDay } from '@/components/day';

export interface NoteListProps {
  notes: readonly Note[];
  openId: string | undefined;
  onOpen: (id: string) => void;
}

export function NoteList({ notes, openId, onOpen }: NoteListProps) {
  return (
    <ul class="note-list">
      {notes.map(({ id, article, savedAt }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            aria-current={id === openId ? 'true' : undefined}
            onClick={(event) => {
              event.preventDefault();
              onOpen(id);
            }}
          >
            <span class="note-title" lang={article.language}>
              {article.title}
            </span>
            <span class="quiet note-facts">
              {[article.publisher?.name, formatDay(dayOf(savedAt))].filter(Boolean).join(' · ')}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
