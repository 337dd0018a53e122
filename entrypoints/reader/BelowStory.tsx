import type { Article, Removed } from '@/utils/article/article';
import type { Actions } from '@/components/useActions';
import type { Marks } from '@/components/useMarks';
import type { Joined } from './useJoined';

import { AgencyCard } from '@/components/AgencyCard';
import { Attachments } from '@/components/Attachments';
import { CitationBox } from '@/components/CitationBox';
import { Documents } from '@/components/Documents';
import { MarkList } from '@/components/MarkList';
import { MediaList } from '@/components/MediaList';
import { PrintSource } from '@/components/PrintSource';
import { ReceiptPanel } from '@/components/ReceiptPanel';
import { NextPage } from './NextPage';

export interface BelowStoryProps {
  article: Article;
  joined: Joined;
  actions: Actions;
  marks: Marks;
  /** Reads the page again with pieces of the receipt in it, or without them. */
  onWanted: (keys: readonly string[]) => void;
}

/** What belongs to the article: the rest of it, its highlights, documents, files and films, its citation, its sources. */
export function BelowStory({ article, joined, actions, marks, onWanted }: BelowStoryProps) {
  const { copyPart, copyCitation, jump } = actions;
  const removed = article.removed ?? [];
  return (
    <>
      {!article.firstPage && <NextPage joined={joined} />}
      <MarkList article={article} marks={marks} onJump={jump} />
      <Documents article={article} onJump={jump} onCopy={copyPart} />
      <Attachments attachments={article.attachments} />
      <MediaList media={article.media} />
      <CitationBox article={article} onCopy={copyCitation} />
      <AgencyCard article={article} />
      <ReceiptPanel
        removed={removed}
        language={article.language}
        onToggle={(key) => onWanted(toggled(removed, key))}
      />
      <PrintSource article={article} />
    </>
  );
}

/** The keys of what is to be in the article when one piece more is wanted, or one less. */
function toggled(removed: readonly Removed[], key: string): string[] {
  const kept = removed.flatMap((piece) => (piece.kept && piece.key !== undefined ? [piece.key] : []));
  return kept.includes(key) ? kept.filter((one) => one !== key) : [...kept, key];
}
