import { useEffect, useState } from 'preact/hooks';

import type { Article } from '@/utils/article/article';
import type { Span } from '@/utils/article/span';
import type { ClipboardContent } from '@/utils/citation/clipboard';
import type { CitationStyle } from '@/utils/citation/styleNames';
import type { Saved } from '@/utils/notes/note';

import { sendMessage } from '@/utils/messages/messages';
import { useCitationChoice } from './citationChoice';
import { copyToClipboard } from './clipboard';
import { today } from './day';
import { jumpTo } from './jump';
import { type Copying, loadCopying, type ToCopy } from './loadCopying';
import { selectedPassage } from './selection';
import { t } from './strings';
import { nameOfStyle } from './styleNames';
import { useLoaded } from './useLoaded';
import { useToldOfSave } from './useToldOfSave';

export interface Actions {
  /** When the article's page was first saved (ISO 8601); undefined while it is not. */
  savedAt: string | undefined;
  /** What the last action came to, to be shown and spoken. */
  message: { text: string; failed: boolean } | undefined;
  /** Shows and speaks what something came to. */
  say: (text: string, failed?: boolean) => void;
  /** Copies what is selected of the story, or else all of it, with the citation; in the usual style unless one is named. */
  copy: (style?: CitationStyle) => Promise<void>;
  /** Copies the citation alone. */
  copyCitation: (style?: CitationStyle) => Promise<void>;
  /** Copies a part of it, and says the words given when it is done. */
  copyPart: (what: ToCopy, done: string) => Promise<void>;
  /** Saves it; false when it could not be. */
  save: () => Promise<boolean>;
  /** The note this page has made or renewed, until it is taken back. */
  saved: Saved | undefined;
  /** Puts the note just made into the bin. */
  undoSave: () => Promise<void>;
  /** Shows a stretch of the article on this page; says so when it is not there. */
  jump: (span: Span) => void;
}

/**
 * What can be done with an article wherever it is shown: copy it with its citation, and save it.
 * @param known when its page was saved, as far as is known at first.
 */
export function useActions(article: Article, known?: string): Actions {
  const [choice] = useCitationChoice();
  const [savedAt, setSavedAt] = useState(known);
  const [saved, setSaved] = useState<Saved>();
  const [message, setMessage] = useState<Actions['message']>();
  const copying = useLoaded(loadCopying);

  const copyPart = async (what: ToCopy, words: string): Promise<void> => {
    const done = await contentOf(what, copying).then(copyToClipboard, () => false);
    setMessage({ text: done ? words : t('copyFailed'), failed: !done });
  };

  const copy = (style?: CitationStyle): Promise<void> => {
    const passage = selectedPassage();
    const chosen = { ...choice, ...(style && { style }) };
    const done = t(passage ? 'copySelection' : 'copied');
    return copyPart(
      ({ passageContent, clipboardContent, officeHtml }) => {
        const { text, html } = passage
          ? passageContent(article, passage, today(), chosen)
          : clipboardContent(article, today(), chosen);
        return { text, html: officeHtml(html) };
      },
      style ? `${done} ${nameOfStyle(style)}.` : done,
    );
  };

  const copyCitation = (style: CitationStyle = choice.style): Promise<void> =>
    copyPart(
      ({ citationContent }) => citationContent(article, today(), { ...choice, style }),
      t('citationCopied', nameOfStyle(style)),
    );

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
      if (code !== 'KeyC' || !altKey || ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      void copy();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  // Ctrl+C copies what is selected as it always does, and the citation follows.
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      const passage = event.defaultPrevented ? null : selectedPassage();
      if (!passage || !event.clipboardData || !copying) return;
      const { text, html } = copying.passageContent(article, passage, today(), choice);
      event.preventDefault();
      event.clipboardData.setData('text/plain', text);
      event.clipboardData.setData('text/html', copying.officeHtml(html));
      setMessage({ text: t('copySelection'), failed: false });
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [article, choice, copying]);

  const tellSave = (note: Saved | undefined): void => {
    if (!note) return setMessage({ text: t('saveFailed'), failed: true });
    setSaved(note);
    setSavedAt(note.savedAt);
    setMessage({ text: t(note.replaced ? 'savedAgain' : 'saved'), failed: false });
  };
  useToldOfSave(article.address, tellSave);

  const save = async (): Promise<boolean> => {
    // The background writes: a popup may close before a write of its own is on disk.
    const note = await sendMessage('saveArticle', { article }).catch(() => undefined);
    tellSave(note);
    return note !== undefined;
  };

  const undoSave = async (): Promise<void> => {
    if (!saved) return;
    try {
      await sendMessage('changeNote', { id: saved.id, binned: true });
      setSaved(undefined);
      setSavedAt(undefined);
      setMessage({ text: t('saveUndone'), failed: false });
    } catch {
      setMessage({ text: t('deleteFailed'), failed: true });
    }
  };

  const jump = (span: Span): void => {
    if (!jumpTo(article, span)) setMessage({ text: t('notShown'), failed: true });
  };

  const say = (text: string, failed = false): void => setMessage({ text, failed });

  return { savedAt, saved, message, say, copy, copyCitation, copyPart, save, undoSave, jump };
}

const contentOf = async (what: ToCopy, copying?: Copying): Promise<ClipboardContent> =>
  typeof what === 'function' ? what(copying ?? (await loadCopying())) : what;
