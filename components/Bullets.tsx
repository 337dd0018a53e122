import { useMemo } from 'preact/hooks';

import type { Article } from '@/utils/article/article';

import { storyOf } from '@/utils/summary/storyOf';
import { summarize } from '@/utils/summary/summarize';
import { interfaceLanguage, t } from './strings';

/** The article in a few of its own sentences; says so when it is too short for that. */
export function Bullets({ article }: { article: Article }) {
  const bullets = useMemo(() => summarize(storyOf(article)), [article]);
  return (
    <section class="bullets" aria-labelledby="bullets-heading" lang={article.language}>
      <h2 id="bullets-heading" lang={interfaceLanguage()}>
        {t('bullets')}
      </h2>
      {bullets.length === 0 ? (
        <p class="quiet" lang={interfaceLanguage()}>
          {t('noBullets')}
        </p>
      ) : (
        <ul>
          {bullets.map((bullet) => (
            <li key={bullet.start}>{bullet.text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
