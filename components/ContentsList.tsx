import { useEffect, useRef } from 'preact/hooks';

import type { Contents } from './useContents';

import { interfaceLanguage, t } from './strings';

export interface ContentsListProps {
  contents: Contents;
  /** The story's own. */
  language: string;
  onGone?: () => void;
}

/** The headings of a story, the one being read marked. */
export function ContentsList({ contents: { entries, current, goTo }, language, onGone }: ContentsListProps) {
  const list = useRef<HTMLOListElement>(null);
  // A long list follows too.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav class="contents" aria-label={t('contents')} lang={interfaceLanguage()}>
      <h2>{t('contents')}</h2>
      <ol ref={list} lang={language}>
        {entries.map((entry, index) => (
          <li key={`${entry.at} ${entry.text}`} data-level={entry.level}>
            <button
              class="jump"
              type="button"
              aria-current={index === current ? 'location' : undefined}
              onClick={() => {
                goTo(entry);
                onGone?.();
              }}
            >
              {entry.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
