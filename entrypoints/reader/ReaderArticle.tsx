import { Bookmark, BookmarkCheck } from 'lucide-preact';

import type { Reading } from '@/utils/messages/protocol';

import { AgencyCard } from '@/components/AgencyCard';
import { ArticleBody } from '@/components/ArticleBody';
import { ArticleHead } from '@/components/ArticleHead';
import { Attachments } from '@/components/Attachments';
import { Bullets } from '@/components/Bullets';
import { CitationBox } from '@/components/CitationBox';
import { CopyButton } from '@/components/CopyButton';
import { Documents } from '@/components/Documents';
import { dayOf, formatDay } from '@/components/day';
import { MarkList } from '@/components/MarkList';
import { PageChanged } from '@/components/PageChanged';
import { SavedBox } from '@/components/SavedBox';
import { SelectionBar } from '@/components/SelectionBar';
import { interfaceLanguage, t } from '@/components/strings';
import { useActions } from '@/components/useActions';
import { useMarks } from '@/components/useMarks';
import { CloseButton } from './CloseButton';
import { loadImages } from './loadImages';
import { useAddressedSpan } from './useAddressedSpan';

export interface ReaderArticleProps {
  reading: Extract<Reading, { kind: 'article' }>;
  onClose: () => void;
}

export function ReaderArticle({ reading, onClose }: ReaderArticleProps) {
  const { article, isArticle } = reading;
  const actions = useActions(article, reading.savedAt);
  const { savedAt, message, copyPart, save, jump } = actions;
  const marks = useMarks(article, savedAt !== undefined, actions);
  useAddressedSpan(jump);
  return (
    <>
      <div class="bar">
        <p class={message?.failed ? 'message failed' : 'message'} role="status">
          {message?.text}
        </p>
        {savedAt && !message && <p class="quiet saved">{t('alreadySaved', formatDay(dayOf(savedAt)))}</p>}
        <CopyButton actions={actions} plain />
        <button
          class="button plain"
          type="button"
          onClick={save}
          title={t(savedAt ? 'saveAgain' : 'save')}
          data-action="save"
        >
          {savedAt ? (
            <BookmarkCheck size={18} aria-hidden="true" />
          ) : (
            <Bookmark size={18} aria-hidden="true" />
          )}
          <span class="wide-label">{t(savedAt ? 'saveAgain' : 'save')}</span>
        </button>
        <CloseButton onClose={onClose} />
      </div>
      <main class="article" lang={article.language} dir={article.direction}>
        {!isArticle && (
          <p class="hint" lang={interfaceLanguage()}>
            {t('notArticleHint')}
          </p>
        )}
        {savedAt && reading.changedAt !== undefined && <PageChanged address={article.address} />}
        <SavedBox actions={actions} hasPictures={article.images.length > 0} />
        <ArticleHead article={article} />
        <Bullets article={article} onJump={jump} onCopy={copyPart} />
        <ArticleBody html={article.html} onImages={loadImages} annotated={article.language === 'vi'} />
        <MarkList article={article} marks={marks} onJump={jump} />
        <Documents article={article} onJump={jump} onCopy={copyPart} />
        <Attachments attachments={article.attachments} />
        <CitationBox article={article} onCopy={actions.copyCitation} />
        <AgencyCard article={article} />
      </main>
      <SelectionBar onMark={marks.mark} onCopy={() => void actions.copy()} />
    </>
  );
}
