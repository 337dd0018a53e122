import type { Article, Published } from '@/utils/article/article';

import { photoCredits } from '@/utils/article/photoCredits';
import { formatDay } from './day';
import { interfaceLanguage, type StringName, t } from './strings';

interface Row {
  label: StringName;
  value: string;
  /** The words of the page it was taken from, where they say more than the value. */
  words?: string | undefined;
}

/** Who answers for the article: what the page says of its publisher, author, day and pictures, and in which words. */
export function AgencyCard({ article }: { article: Article }) {
  const rows = rowsOf(article);
  if (rows.length === 0) return null;
  return (
    <section class="agency" aria-labelledby="agency-heading" lang={article.language}>
      <h2 id="agency-heading" lang={interfaceLanguage()}>
        {t('agencyCard')}
      </h2>
      <dl>
        {rows.map(({ label, value, words }) => (
          <div key={`${label} ${value}`}>
            <dt lang={interfaceLanguage()}>{t(label)}</dt>
            <dd>
              {value}
              {words && words !== value && <q class="quiet">{words}</q>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function rowsOf({ publisher, byline, published, source, words, images }: Article): Row[] {
  const rows: (Row | undefined)[] = [
    publisher && { label: 'agencyPublisher', value: publisher.name, words: publisher.words?.name },
    publisher?.agency
      ? { label: 'agencyAgency', value: publisher.agency, words: publisher.words?.agency }
      : undefined,
    publisher?.editor
      ? { label: 'agencyEditor', value: publisher.editor, words: publisher.words?.editor }
      : undefined,
    byline ? { label: 'agencyAuthor', value: byline, words: words?.byline } : undefined,
    published && { label: 'agencyDay', value: dayOf(published), words: published.text },
    source ? { label: 'agencySource', value: source, words: words?.source } : undefined,
    ...photoCredits(images).map(
      ({ name, words: caption }): Row => ({
        label: 'agencyPhotos',
        value: name,
        words: caption,
      }),
    ),
  ];
  return rows.filter((row) => row !== undefined);
}

const dayOf = ({ date, inferred }: Published) =>
  inferred ? t('inferredDate', formatDay(date)) : formatDay(date);
