import { useState } from 'preact/hooks';

import type { Article } from '@/utils/article/article';

import { receiveArticle } from '@/components/receive';
import { sendMessage } from '@/utils/messages/messages';

export interface Joined {
  article: Article;
  /** How many pages it is joined from. */
  pages: number;
  state: 'whole' | 'more' | 'loading' | 'failed';
  /** Reads the pages that are left, one after the other, and puts them behind the article. */
  join: () => void;
}

interface Pages {
  first: Article;
  rest: readonly Article[];
  article: Article;
}

/** More pages than any article is split over. */
const MOST = 40;

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
    while (joined.nextPage !== undefined && later.length < MOST) {
      const next = receiveArticle(await sendMessage('nextPage', { url: joined.nextPage }).catch(() => null));
      if (!next) return setWork('failed');
      later = [...later, next];
      joined = joinArticles(first, later);
      setState({ first, rest: later, article: joined });
    }
    setWork('none');
  };
  const isWhole = article.nextPage === undefined || rest.length >= MOST;
  return {
    article,
    pages: rest.length + 1,
    state: work === 'none' ? (isWhole ? 'whole' : 'more') : work,
    join: () => void join(),
  };
}
