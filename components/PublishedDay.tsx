import type { Published } from '@/utils/article/article';

import { formatDay } from './day';
import { t } from './strings';

/** The day of publication; one that was worked out says so, and from which words. */
export function PublishedDay({ published }: { published: Published }) {
  const { date, inferred, text } = published;
  return (
    <time datetime={date} title={inferred ? t('inferredDateWhy', text) : undefined}>
      {inferred ? t('inferredDate', formatDay(date)) : formatDay(date)}
    </time>
  );
}
