import { BookOpen, Bookmark, BookmarkCheck } from 'lucide-preact';

import type { Article } from '@/utils/article/article';
import type { Span } from '@/utils/article/span';

import { Bullets } from '@/components/Bullets';
import { CopyButton } from '@/components/CopyButton';
import { dayOf, formatDay } from '@/components/day';
import { PageChanged } from '@/components/PageChanged';
import { PublishedDay } from '@/components/PublishedDay';
import { sentenceOf } from '@/components/Refused';
import { SavedBox } from '@/components/SavedBox';
import { t } from '@/components/strings';
import { useActions } from '@/components/useActions';
import { useLoaded } from '@/components/useLoaded';
import { useShortcut } from '@/components/useShortcut';
import { sendMessage } from '@/utils/messages/messages';

const loadMore = () => import('./moreOfArticle');

export interface PopupArticleProps {
  article: Article;
  savedAt: string | undefined;
  /** When the page was first seen to say something else than when it was saved. */
  changedAt: string | undefined;
  tabId: number;
}

export function PopupArticle({ article, savedAt: known, changedAt, tabId }: PopupArticleProps) {
  const actions = useActions(article, known);
  const { savedAt, message, say, copyPart, save } = actions;
  const key = useShortcut();
  const more = useLoaded(loadMore);
  const { title, publisher, published } = article;

  const read = async (at?: Span): Promise<void> => {
    const asked = { tabId, shown: true as const, ...(at && { at }) };
    const refusal = await sendMessage('toggleReader', asked).catch(() => 'failed' as const);
    if (refusal === null) window.close();
    else say(sentenceOf(refusal), true);
  };

  return (
    <>
      <header>
        <h1 lang={article.language}>{title}</h1>
        <p class="quiet facts">
          {publisher && <span>{publisher.name}</span>}
          {published && <PublishedDay published={published} />}
        </p>
        {savedAt && <p class="saved">{t('alreadySaved', formatDay(dayOf(savedAt)))}</p>}
        {savedAt && changedAt !== undefined && <PageChanged address={article.address} />}
      </header>
      <div class="actions">
        <button class="button primary" type="button" onClick={() => read()} data-action="read">
          <BookOpen size={18} aria-hidden="true" />
          {key ? t('readWithKey', key) : t('read')}
        </button>
        <CopyButton actions={actions} />
        <button class="button" type="button" onClick={save} data-action="save">
          {savedAt ? (
            <BookmarkCheck size={18} aria-hidden="true" />
          ) : (
            <Bookmark size={18} aria-hidden="true" />
          )}
          {t(savedAt ? 'saveAgain' : 'save')}
        </button>
      </div>
      <p class={message?.failed ? 'message failed' : 'message'} role="status">
        {message?.text}
      </p>
      <SavedBox actions={actions} tabId={tabId} hasPictures={article.images.length > 0} />
      <Bullets article={article} onJump={read} onCopy={copyPart} />
      <details class="more">
        <summary>{t('moreOfArticle')}</summary>
        {more && (
          <>
            <more.Documents article={article} onJump={read} onCopy={copyPart} />
            <more.Attachments attachments={article.attachments} />
            <more.AgencyCard article={article} />
          </>
        )}
      </details>
    </>
  );
}
