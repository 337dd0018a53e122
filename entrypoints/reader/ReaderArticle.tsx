import { useState } from 'preact/hooks';

import type { Removed } from '@/utils/article/article';
import type { Reading } from '@/utils/messages/protocol';

import { usePainted } from '@/components/afterPaint';
import { AgencyCard } from '@/components/AgencyCard';
import { ArticleBody } from '@/components/ArticleBody';
import { ArticleHead } from '@/components/ArticleHead';
import { Attachments } from '@/components/Attachments';
import { Bullets } from '@/components/Bullets';
import { CitationBox } from '@/components/CitationBox';
import { ContentsList } from '@/components/ContentsList';
import { Documents } from '@/components/Documents';
import { KeySheet } from '@/components/KeySheet';
import { Lightbox } from '@/components/Lightbox';
import { ListenBar } from '@/components/ListenBar';
import { MarkList } from '@/components/MarkList';
import { MediaList } from '@/components/MediaList';
import { PageChanged } from '@/components/PageChanged';
import { ParagraphLink } from '@/components/ParagraphLink';
import { PrintSource } from '@/components/PrintSource';
import { ReadingProgress } from '@/components/ReadingProgress';
import { ReceiptPanel } from '@/components/ReceiptPanel';
import { SavedBox } from '@/components/SavedBox';
import { SelectionBar } from '@/components/SelectionBar';
import { interfaceLanguage, t } from '@/components/strings';
import { useActions } from '@/components/useActions';
import { useContents } from '@/components/useContents';
import { useListening } from '@/components/useListening';
import { useMarks } from '@/components/useMarks';
import { useTableCopy } from '@/components/useTableCopy';
import { loadImages } from './loadImages';
import { NextPage } from './NextPage';
import { ReaderBar } from './ReaderBar';
import { useAddressedSpan } from './useAddressedSpan';
import { useJoined } from './useJoined';
import { useLayers } from './useLayers';
import { usePlace } from './usePlace';
import { useReaderKeys } from './useReaderKeys';

export interface ReaderArticleProps {
  reading: Extract<Reading, { kind: 'article' }>;
  /** Reads the page again with pieces of the receipt in it, or without them. */
  onWanted: (keys: readonly string[]) => void;
  onClose: () => void;
}

/** The calm page: the article, what belongs to it, and what can be done with it. */
export function ReaderArticle({ reading, onWanted, onClose }: ReaderArticleProps) {
  const { isArticle } = reading;
  const joined = useJoined(reading.article);
  const { article } = joined;
  const actions = useActions(article, reading.savedAt);
  const { savedAt, copyPart, jump } = actions;
  const marks = useMarks(article, savedAt !== undefined, actions);
  const contents = useContents(article.html);
  const listening = useListening(article);
  const isPainted = usePainted();
  const [hasContents, showContents] = useState(false);
  const [hasKeys, showKeys] = useState(false);
  const isAddressed = useAddressedSpan(jump);
  usePlace(article.address, isAddressed);
  useTableCopy(copyPart);
  useReaderKeys({
    actions,
    marks,
    listening,
    onContents: () =>
      contents.entries.length > 0 ? showContents(!hasContents) : actions.say(t('contentsNone')),
    onKeys: () => showKeys(true),
  });
  useLayers(hasContents ? () => showContents(false) : undefined);
  return (
    <div class={contents.entries.length > 0 ? 'has-contents' : undefined}>
      <ReaderBar
        actions={actions}
        contents={contents}
        listening={listening}
        isContentsOpen={hasContents}
        onContents={() => showContents(!hasContents)}
        onKeys={() => showKeys(true)}
        onClose={onClose}
      />
      <ReadingProgress />
      {contents.entries.length > 0 && (
        <div class={hasContents ? 'contents-side is-open' : 'contents-side'}>
          <ContentsList contents={contents} language={article.language} onGone={() => showContents(false)} />
        </div>
      )}
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
        {isPainted && (
          <>
            <NextPage joined={joined} />
            <MarkList article={article} marks={marks} onJump={jump} />
            <Documents article={article} onJump={jump} onCopy={copyPart} />
            <Attachments attachments={article.attachments} />
            <MediaList media={article.media} />
            <CitationBox article={article} onCopy={actions.copyCitation} />
            <AgencyCard article={article} />
            <ReceiptPanel
              removed={article.removed ?? []}
              language={article.language}
              onToggle={(key) => onWanted(toggled(article.removed ?? [], key))}
            />
            <PrintSource article={article} />
          </>
        )}
      </main>
      {isPainted && (
        <>
          <ParagraphLink
            address={article.address}
            onCopy={(link) => void copyPart({ text: link }, t('paragraphLinkCopied'))}
          />
          <SelectionBar onMark={marks.mark} onCopy={() => void actions.copy()} />
          <ListenBar listening={listening} />
          <Lightbox language={article.language} />
        </>
      )}
      {hasKeys && <KeySheet onClose={() => showKeys(false)} />}
    </div>
  );
}

/** The keys of what is to be in the article when one piece more is wanted, or one less. */
function toggled(removed: readonly Removed[], key: string): string[] {
  const kept = removed.flatMap((piece) => (piece.kept && piece.key !== undefined ? [piece.key] : []));
  return kept.includes(key) ? kept.filter((one) => one !== key) : [...kept, key];
}
