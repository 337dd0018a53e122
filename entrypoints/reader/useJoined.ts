import { useState } from 'preact/hooks';

import type { Article } from '@/utils/article/article';

import { receiveArticle } from '@/components/receive';
import { sendMessage } from '@/utils/messages/messages';

export interface Joined {
  article: Article;
  /** How many pages it is joined from. */
  pages: number;
  state: 'whole' | 'more' | 'loading' | 'failed';
  /** Reads the pages that are left, one after the other, and joins them; from the first, where this is a later one. */
  join: () => void;
}

interface Pages {
  first: Article;
  rest: readonly Article[];
  article: Article;
}

/** More pages than any article is split over. */
const MOST = 40;

const readPage = async (url: string): Promise<Article | undefined> =>
  receiveArticle(await sendMessage('nextPage', { url }).catch(() => null));

/** An article that is split over several pages, and the rest of it once the reader asks for it. */
export function useJoined(first: Article): Joined {
  const [state, setState] = useState<Pages>({ first, rest: [], article: first });
  // A page that was read anew begins with its first page again.
  const { rest, article } = state.first === first ? state : { rest: [], article: first };
  const [work, setWork] = useState<'none' | 'loading' | 'failed'>('none');
  const join = async (): Promise<void> => {
    const { joinArticles } = await import('@/utils/article/pages/join');
    let joined = article;
    let later: readonly Article[] = rest;
    setWork('loading');
    // A later page is put into its place by reading the story from its beginning.
    const opening = article.firstPage === undefined ? first : await readPage(article.firstPage);
    if (!opening) return setWork('failed');
    if (opening !== first) joined = opening;
    while (joined.nextPage !== undefined && later.length < MOST) {
      const next = await readPage(joined.nextPage);
      if (!next) return setWork('failed');
      later = [...later, next];
      joined = joinArticles(opening, later);
      if (opening === first) setState({ first, rest: later, article: joined });
    }
    if (opening !== first) {
      setState({ first, rest: later, article: joined });
      scrollTo({ top: 0, behavior: 'instant' });
    }
    setWork('none');
  };
  const isLater = article.firstPage !== undefined;
  const isWhole = !isLater && (article.nextPage === undefined || rest.length >= MOST);
  return {
    article,
    pages: rest.length + 1,
    state: work === 'none' ? (isWhole ? 'whole' : 'more') : work,
    join: () => void join(),
  };
}
