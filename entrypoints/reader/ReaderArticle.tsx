import { useLayoutEffect, useState } from 'preact/hooks';

import type { Reading } from '@/utils/messages/protocol';

import { ArticleBody } from '@/components/ArticleBody';
import { ArticleHead } from '@/components/ArticleHead';
import { Bullets } from '@/components/Bullets';
import { ContentsList } from '@/components/ContentsList';
import { PageChanged } from '@/components/PageChanged';
import { onPicture } from '@/components/pictureAt';
import { ReadingProgress } from '@/components/ReadingProgress';
import { SavedBox } from '@/components/SavedBox';
import { interfaceLanguage, t } from '@/components/strings';
import { useActions } from '@/components/useActions';
import { useContents } from '@/components/useContents';
import { useListening } from '@/components/useListening';
import { useLoaded } from '@/components/useLoaded';
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

/** What is not seen before the reader scrolls, selects or asks. */
const loadAfterStory = () => import('./afterStory');

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
  const after = useLoaded(loadAfterStory);
  const [picture, setPicture] = useState<HTMLImageElement>();
  // Until what shows it by itself is there, the picture that was pressed last is remembered.
  useLayoutEffect(() => (after ? undefined : onPicture(setPicture)), [after]);
  const parts = { article, actions, marks };
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
          <ContentsList
            contents={contents}
            language={article.language}
            isOpen={hasContents}
            onGone={() => showContents(false)}
          />
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
        {article.firstPage && <NextPage joined={joined} />}
        <ArticleHead article={article} />
        <Bullets article={article} onJump={jump} onCopy={copyPart} />
        <ArticleBody html={article.html} onImages={loadImages} annotated={article.language === 'vi'} />
        {after && <after.BelowStory {...parts} joined={joined} onWanted={onWanted} />}
      </main>
      {after && <after.BesideStory {...parts} listening={listening} picture={picture} />}
      {hasKeys && after && <after.KeySheet onClose={() => showKeys(false)} />}
    </div>
  );
}
