import { Play, Volume2 } from 'lucide-preact';

import type { Media } from '@/utils/article/article';

import { interfaceLanguage, t } from './strings';

/** Films and sounds of an article as links: they play at their site, and are asked for by nobody before. */
export function MediaList({ media }: { media: readonly Media[] | undefined }) {
  if (!media || media.length === 0) return null;
  return (
    <section class="attachments media" aria-labelledby="media-heading">
      <h2 id="media-heading" lang={interfaceLanguage()}>
        {t('media')}
      </h2>
      <ul>
        {media.map(({ kind, url, title }) => (
          <li key={url}>
            {kind === 'video' ? (
              <Play size={16} aria-hidden="true" />
            ) : (
              <Volume2 size={16} aria-hidden="true" />
            )}
            <span>
              <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
                {title ?? t(kind === 'video' ? 'video' : 'audio')}
              </a>{' '}
              <span class="quiet file-facts" lang={interfaceLanguage()}>
                {new URL(url).hostname.replace(/^www\./, '')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
