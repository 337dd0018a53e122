import { X } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { t } from './strings';

export interface TagEditorProps {
  tags: readonly string[];
  /** Tags of other notes, to choose from. */
  known?: readonly string[];
  /** What is to be added or taken away. */
  onChange: (change: { addTags: string[] } | { removeTags: string[] }) => void;
}

const MOST = 100;

/** A tag as it is stored: NFC, single blanks, no comma, not too long. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s,\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 80);

/** A note's tags: Enter or a comma adds one, Backspace in an empty field takes the last away. */
export function TagEditor({ tags, known = [], onChange }: TagEditorProps) {
  const [text, setText] = useState('');
  const list = useId();
  const add = (value: string): void => {
    const fresh = value
      .split(',')
      .map(tidy)
      .filter((tag) => tag && !tags.includes(tag));
    setText('');
    if (fresh.length > 0) onChange({ addTags: [...new Set(fresh)].slice(0, MOST) });
  };
  // A page that is closed with a tag half written still sends it.
  const finish = useRef(() => {});
  finish.current = () => add(text);
  useEffect(() => {
    const onHide = (): void => finish.current();
    addEventListener('pagehide', onHide);
    return () => removeEventListener('pagehide', onHide);
  }, []);
  return (
    <div class="tags">
      {tags.length > 0 && (
        <ul class="chips" aria-label={t('tags')}>
          {tags.map((tag) => (
            <li key={tag} class="chip">
              {tag}
              <button
                class="chip-remove"
                type="button"
                title={t('removeTag', tag)}
                onClick={() => onChange({ removeTags: [tag] })}
              >
                <X size={14} aria-hidden="true" />
                <span class="hidden-label">{t('removeTag', tag)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <label>
        <span class="hidden-label">{t('addTag')}</span>
        <input
          type="text"
          value={text}
          list={list}
          placeholder={t('addTag')}
          maxLength={400}
          data-action="add-tag"
          onInput={(event) => {
            const { value } = event.currentTarget;
            if (value.includes(',')) add(value);
            else setText(value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) {
              event.preventDefault();
              add(event.currentTarget.value);
            }
            // A key that is held down to empty the field takes no tag with it.
            if (event.key === 'Backspace' && !event.repeat && text === '' && tags.length > 0)
              onChange({ removeTags: tags.slice(-1) });
          }}
          onBlur={(event) => add(event.currentTarget.value)}
        />
        <datalist id={list}>
          {known
            .filter((tag) => !tags.includes(tag))
            .slice(0, 200)
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </label>
    </div>
  );
}
