import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';

import type { Article } from '@/utils/article/article';
import type { Span } from '@/utils/article/span';
import type { Highlight } from '@/utils/notes/note';
import type { Actions } from './useActions';

import { sendMessage } from '@/utils/messages/messages';
import { noteId } from '@/utils/notes/digest';
import { selectedSpan } from './spanOf';
import { t } from './strings';
import { useLoaded } from './useLoaded';

/** Highlights are drawn and found again once the story can be read. */
const loadMarking = () => import('./marking');

export type Colour = Highlight['colour'];

export interface Marks {
  marks: readonly Highlight[];
  /** Ids of those whose words are no longer in the story. */
  orphans: ReadonlySet<string>;
  /** Marks what is selected of the story, and says whether it is done. */
  mark: (colour: Colour) => void;
  /** Says so where it fails. */
  recolour: (mark: Highlight, colour: Colour) => Promise<void>;
  /** Rejects where it fails: the field that it was written in keeps it. */
  remark: (mark: Highlight, remark: string, before: string) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

/**
 * The highlights of an article, drawn over the story shown on this page. They are kept by the background: the reader's
 * frame may have a storage of its own.
 * @param isSaved whether there is a note to hold them.
 * @param actions save the article when there is none, and tell what a mark came to.
 * @param drawn anything that makes the story be shown anew when it changes.
 */
export function useMarks(
  article: Article,
  isSaved: boolean,
  { save, say }: Pick<Actions, 'save' | 'say'>,
  drawn?: unknown,
): Marks {
  const [marks, setMarks] = useState<readonly Highlight[]>([]);
  const [orphans, setOrphans] = useState<ReadonlySet<string>>(new Set());

  const load = useCallback(async (): Promise<void> => {
    setMarks(await sendMessage('marksOf', { id: await noteId(article.address) }));
  }, [article.address]);

  useEffect(() => {
    if (isSaved) load().catch(() => {});
  }, [isSaved, load]);
  // What draws the story anew takes the highlights away.
  const marking = useLoaded(loadMarking);
  useLayoutEffect(() => {
    if (marking) setOrphans(marking.drawMarks(article, marks));
  }, [article, marks, drawn, marking]);

  const add = async (colour: Colour): Promise<boolean | undefined> => {
    const span = selectedSpan(article.text);
    const { describe } = await loadMarking();
    const anchor = span && describe(article.text, wholeWords(article.text, span));
    if (!anchor) return false;
    // What kept it from being saved has been said.
    if (!isSaved && !(await save())) return undefined;
    await sendMessage('putMark', {
      id: crypto.randomUUID(),
      noteId: await noteId(article.address),
      ...anchor,
      colour,
      remark: '',
    });
    getSelection()?.removeAllRanges();
    await load();
    return true;
  };
  const change = async (
    id: string,
    part: { colour: Colour } | { remark: string; remarkBefore: string },
  ): Promise<void> => {
    await sendMessage('changeMark', { id, ...part });
    await load();
  };
  const orSay = (work: Promise<void>): Promise<void> => work.catch(() => say(t('deleteFailed'), true));
  const recolour: Marks['recolour'] = ({ id }, colour) => orSay(change(id, { colour }));
  const remark: Marks['remark'] = ({ id }, words, remarkBefore) =>
    change(id, { remark: words, remarkBefore });
  const remove = (id: string): Promise<void> => orSay(sendMessage('removeMark', { id }).then(load));
  const mark = (colour: Colour): void => {
    add(colour).then(
      (done) => done !== undefined && say(t(done ? 'highlighted' : 'highlightFailed'), !done),
      () => say(t('highlightFailed'), true),
    );
  };
  return { marks, orphans, mark, recolour, remark, remove };
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);

/** A selection that begins or ends within a syllable takes all of it in. */
function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (isLetter(text[from]) && isLetter(text[from - 1])) from--;
  while (isLetter(text[to - 1]) && isLetter(text[to])) to++;
  return { start: from, end: to };
}
