import { ArrowLeft, ExternalLink, Image, Trash2 } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { Note } from '@/utils/notes/note';

import { AgencyCard } from '@/components/AgencyCard';
import { ArticleBody } from '@/components/ArticleBody';
import { ArticleHead } from '@/components/ArticleHead';
import { Attachments } from '@/components/Attachments';
import { Bullets } from '@/components/Bullets';
import { CitationBox } from '@/components/CitationBox';
import { CopyButton } from '@/components/CopyButton';
import { Documents } from '@/components/Documents';
import { t } from '@/components/strings';
import { useActions } from '@/components/useActions';

export interface NoteViewProps {
  note: Note;
  onDelete: () => void;
  onBack: () => void;
}

/** A saved article, as it was saved. */
export function NoteView({ note, onDelete, onBack }: NoteViewProps) {
  const { article } = note;
  const actions = useActions(article);
  const { message, copyPart, jump } = actions;
  const [withImages, setWithImages] = useState(false);
  const story = useRef<HTMLElement>(null);
  // On a narrow screen the note takes the place of the list, and of what had the focus there.
  useEffect(() => {
    if (!document.activeElement?.checkVisibility()) story.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div class="bar">
        <button class="button plain back" type="button" onClick={onBack}>
          <ArrowLeft size={18} aria-hidden="true" />
          {t('backToList')}
        </button>
        <CopyButton actions={actions} plain />
        {article.images.length > 0 && !withImages && (
          <button class="button plain" type="button" onClick={() => setWithImages(true)} data-action="images">
            <Image size={18} aria-hidden="true" />
            {t('showImages')}
          </button>
        )}
        <a class="button plain" href={article.address} target="_blank" rel="noopener noreferrer">
          <ExternalLink size={18} aria-hidden="true" />
          {t('openOriginal')}
        </a>
        <button class="button plain" type="button" onClick={onDelete} data-action="delete">
          <Trash2 size={18} aria-hidden="true" />
          {t('delete')}
        </button>
        <p class={message?.failed ? 'message failed' : 'message'} role="status">
          {message?.text}
        </p>
      </div>
      <article class="article" ref={story} tabIndex={-1} lang={article.language} dir={article.direction}>
        <ArticleHead article={article} />
        <Bullets article={article} onJump={jump} onCopy={copyPart} />
        <ArticleBody html={article.html} withoutImages={!withImages} annotated={article.language === 'vi'} />
        <Documents article={article} onJump={jump} onCopy={copyPart} />
        <Attachments attachments={article.attachments} />
        <CitationBox article={article} onCopy={actions.copyCitation} />
        <AgencyCard article={article} />
      </article>
    </>
  );
}
