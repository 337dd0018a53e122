import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import { interfaceLanguage, t } from './strings';
import { type Contents, followReader, reachedOf } from './useContents';

export interface ContentsListProps {
  contents: Contents;
  /** The story's own. */
  language: string;
  /** Somebody has asked for them: the keyboard is among them then. */
  isOpen: boolean;
  onGone?: () => void;
}

/** The headings of a story, the one being read marked. */
export function ContentsList({ contents: { entries, goTo }, language, isOpen, onGone }: ContentsListProps) {
  const list = useRef<HTMLOListElement>(null);
  // Marked by hand: a list of hundreds would otherwise be rendered anew at every other line that is scrolled.
  useEffect(() => {
    let marked: Element | undefined;
    const unmark = (): void => marked?.removeAttribute('aria-current');
    const end = followReader(entries, (current) => {
      unmark();
      marked = list.current?.querySelectorAll('button')[current];
      marked?.setAttribute('aria-current', 'location');
      // A long list follows too.
      marked?.scrollIntoView({ block: 'nearest' });
    });
    return () => {
      end();
      unmark();
    };
  }, [entries]);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    // Asked for anew: who has just scrolled is marked at the next frame only.
    list.current?.querySelectorAll('button')[Math.max(reachedOf(entries), 0)]?.focus();
    return () => {
      // Who left without going anywhere is back where they were.
      const isAmongThem = list.current?.contains(document.activeElement);
      if (isAmongThem && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [isOpen]);
  return (
    <nav class="contents" aria-label={t('contents')} lang={interfaceLanguage()}>
      <h2>{t('contents')}</h2>
      <ol ref={list} lang={language}>
        {entries.map((entry) => (
          <li key={`${entry.at} ${entry.text}`} data-level={entry.level}>
            <button
              class="jump"
              type="button"
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
