import type { Joined } from './useJoined';

import { interfaceLanguage, t } from '@/components/strings';

/** Behind a story that is split over several pages: the rest of it, here. */
export function NextPage({ joined: { article, pages, state, join } }: { joined: Joined }) {
  if (state === 'whole' && pages === 1) return null;
  return (
    <p class="next-page" lang={interfaceLanguage()} role="status">
      {pages > 1 && <span class="quiet">{t('pagesJoined', String(pages))} </span>}
      {state === 'loading' && t('nextPageLoading')}
      {state === 'more' && (
        <button class="button" type="button" onClick={join} data-action="join-pages">
          {t('nextPageJoin')}
        </button>
      )}
      {state === 'failed' && article.nextPage !== undefined && (
        <>
          {t('nextPageFailed')}{' '}
          <a href={article.nextPage} target="_blank" rel="noopener noreferrer">
            {article.nextPage}
          </a>
        </>
      )}
    </p>
  );
}
