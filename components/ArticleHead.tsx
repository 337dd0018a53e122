import type { Article } from '@/utils/article/article';

import { PublishedDay } from './PublishedDay';
import { readingMinutes } from './readingMinutes';
import { interfaceLanguage, t } from './strings';

/** Publisher, title, author and day above a story. What the page did not state is not there. */
export function ArticleHead({ article }: { article: Article }) {
  const { publisher, title, byline, published, source, lead, text } = article;
  return (
    <header class="article-head">
      {publisher && <p class="article-publisher">{publisher.name}</p>}
      <h1>{title}</h1>
      <p class="article-facts">
        {byline && <span>{byline}</span>}
        {published && <PublishedDay published={published} />}
        {source && <span>{t('source', source)}</span>}
        <span lang={interfaceLanguage()}>{t('readingTime', String(readingMinutes(text)))}</span>
      </p>
      {lead && (
        // Marks may stand in its text: another lead is another element.
        <p key={lead} class="article-lead">
          {lead}
        </p>
      )}
    </header>
  );
}
