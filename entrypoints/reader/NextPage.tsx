import type { Joined } from './useJoined';

import { interfaceLanguage, t } from '@/components/strings';

/** Behind a story that is split over several pages, or above a later page of one: the rest of it, here. */
export function NextPage({ joined }: { joined: Joined }) {
  const { article, pages, state, join } = joined;
  if (state === 'whole' && pages === 1) return null;
  const isLater = article.firstPage !== undefined;
  return (
    <p class="next-page" lang={interfaceLanguage()} role="status">
      {pages > 1 && <span class="quiet">{t('pagesJoined', String(pages))} </span>}
      {state === 'loading' && t('nextPageLoading')}
      {state === 'more' && (
        <>
          {isLater && <span>{t('firstPageElsewhere')} </span>}
          <button class="button" type="button" onClick={join} data-action="join-pages">
            {t(isLater ? 'firstPageJoin' : 'nextPageJoin')}
          </button>
        </>
      )}
      {state === 'failed' && <Failed url={article.firstPage ?? article.nextPage} isFirst={isLater} />}
    </p>
  );
}

function Failed({ url, isFirst }: { url: string | undefined; isFirst: boolean }) {
  if (url === undefined) return null;
  return (
    <>
      {t(isFirst ? 'firstPageFailed' : 'nextPageFailed')}{' '}
      <a href={url} target="_blank" rel="noopener noreferrer">
        {url}
      </a>
    </>
  );
}
