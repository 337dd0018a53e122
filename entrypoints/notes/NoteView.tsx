import { ArrowLeft, ExternalLink, Image, RotateCcw, Trash2 } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { Note, Version } from '@/utils/notes/note';

import { AgencyCard } from '@/components/AgencyCard';
import { ArticleBody } from '@/components/ArticleBody';
import { ArticleHead } from '@/components/ArticleHead';
import { Attachments } from '@/components/Attachments';
import { AutosavedText } from '@/components/AutosavedText';
import { Bullets } from '@/components/Bullets';
import { CitationBox } from '@/components/CitationBox';
import { CopyButton } from '@/components/CopyButton';
import { Documents } from '@/components/Documents';
import { fileSize } from '@/components/fileSize';
import { Lightbox } from '@/components/Lightbox';
import { LookPanel } from '@/components/LookPanel';
import { MarkList } from '@/components/MarkList';
import { PrintSource } from '@/components/PrintSource';
import { MediaList } from '@/components/MediaList';
import { RemarkPreview } from '@/components/RemarkPreview';
import { SelectionBar } from '@/components/SelectionBar';
import { selectedPassage } from '@/components/selection';
import { stepBlock } from '@/components/storyBlocks';
import { interfaceLanguage, t } from '@/components/strings';
import { TagEditor } from '@/components/TagEditor';
import { useActions } from '@/components/useActions';
import { useKeys } from '@/components/useKeys';
import { useLookKeys } from '@/components/useLookKeys';
import { useMarks } from '@/components/useMarks';
import { useTableCopy } from '@/components/useTableCopy';
import { sendMessage } from '@/utils/messages/messages';
import { ExportMenu } from './ExportMenu';
import { usePictures } from './usePictures';
import { Versions } from './Versions';

export interface NoteViewProps {
  note: Note;
  /** Tags of all notes, to choose from. */
  knownTags: readonly string[];
  onBin: (binned: boolean) => void;
  onBack: () => void;
}

/** A saved article as it was saved, with what its owner made of it. */
export function NoteView({ note, knownTags, onBin, onBack }: NoteViewProps) {
  const newest = note.versions.at(-1);
  const [asked, setAsked] = useState<Version>();
  const shown = note.versions.find(({ id }) => id === asked?.id) ?? newest;
  if (!shown) return null;
  return (
    <ShownNote
      note={note}
      shown={shown}
      knownTags={knownTags}
      onShow={setAsked}
      onBin={onBin}
      onBack={onBack}
    />
  );
}

interface ShownNoteProps extends NoteViewProps {
  shown: Version;
  onShow: (version: Version) => void;
}

function ShownNote({ note, shown, knownTags, onShow, onBin, onBack }: ShownNoteProps) {
  const { article } = shown;
  const actions = useActions(article);
  const { message, copyPart, jump } = actions;
  const [withImages, setWithImages] = useState(false);
  const kept = usePictures(note.id);
  const isShown = withImages || kept !== undefined;
  const marks = useMarks(article, true, actions, `${isShown} ${withImages}`);
  const story = useRef<HTMLElement>(null);
  useTableCopy(copyPart);
  useKeys({
    ...useLookKeys(actions.say),
    next: () => stepBlock(1),
    previous: () => stepBlock(-1),
    highlight: () => (selectedPassage() ? marks.mark('yellow') : false),
    copy: () => void actions.copy(),
    print: () => print(),
  });
  // On a narrow screen the note takes the place of the list, and of what had the focus there.
  useEffect(() => {
    if (!document.activeElement?.checkVisibility()) story.current?.focus({ preventScroll: true });
  }, []);
  const change = (
    part: { addTags: string[] } | { removeTags: string[] } | { remark: string; remarkBefore: string },
  ): Promise<void> => sendMessage('changeNote', { id: note.id, ...part });
  const isBinned = note.binnedAt !== undefined;
  return (
    <>
      <div class="bar">
        <button class="button plain back" type="button" onClick={onBack}>
          <ArrowLeft size={18} aria-hidden="true" />
          {t('backToList')}
        </button>
        <CopyButton actions={actions} plain />
        {article.images.length > (kept?.count ?? 0) && !withImages && (
          <button class="button plain" type="button" onClick={() => setWithImages(true)} data-action="images">
            <Image size={18} aria-hidden="true" />
            {t('showImages')}
          </button>
        )}
        <a class="button plain" href={article.address} target="_blank" rel="noopener noreferrer">
          <ExternalLink size={18} aria-hidden="true" />
          {t('openOriginal')}
        </a>
        <LookPanel />
        <ExportMenu ids={[note.id]} name={article.title} onSay={actions.say} />
        {isBinned ? (
          <button class="button plain" type="button" onClick={() => onBin(false)} data-action="restore">
            <RotateCcw size={18} aria-hidden="true" />
            {t('restore')}
          </button>
        ) : (
          <button class="button plain" type="button" onClick={() => onBin(true)} data-action="delete">
            <Trash2 size={18} aria-hidden="true" />
            {t('delete')}
          </button>
        )}
        <p class={message?.failed ? 'message failed' : 'message'} role="status">
          {message?.text}
        </p>
      </div>
      <article class="article" ref={story} tabIndex={-1} lang={article.language} dir={article.direction}>
        <section class="own" aria-label={t('ownPart')} lang={interfaceLanguage()}>
          <TagEditor
            tags={note.tags}
            known={knownTags}
            onChange={(part) => change(part).catch(() => actions.say(t('remarkFailed'), true))}
          />
          <AutosavedText
            value={note.remark}
            label={t('remark')}
            rows={3}
            onSave={(remark, remarkBefore) => change({ remark, remarkBefore })}
          />
          <RemarkPreview remark={note.remark} />
        </section>
        {note.changedAt !== undefined && note.versions.length > 1 && (
          <p class="page-changed" lang={interfaceLanguage()}>
            {t('pageChanged')}{' '}
            <button
              class="link"
              type="button"
              onClick={() => document.querySelector('#versions-heading')?.scrollIntoView()}
            >
              {t('showChanges')}
            </button>
          </p>
        )}
        <ArticleHead article={article} />
        <Bullets article={article} onJump={jump} onCopy={copyPart} />
        <ArticleBody
          html={article.html}
          withoutImages={!isShown}
          annotated={article.language === 'vi'}
          onImages={withImages ? undefined : kept?.show}
        />
        {kept && (
          <p class="quiet" lang={interfaceLanguage()}>
            {t('picturesKept', String(kept.count), fileSize(kept.bytes))}
          </p>
        )}
        <MarkList article={article} marks={marks} onJump={jump} />
        <Documents article={article} onJump={jump} onCopy={copyPart} />
        <Attachments attachments={article.attachments} />
        <MediaList media={article.media} />
        <CitationBox article={article} onCopy={actions.copyCitation} />
        <AgencyCard article={article} />
        <Versions note={note} shown={shown} onShow={onShow} />
        <PrintSource article={article} />
      </article>
      <SelectionBar onMark={marks.mark} onCopy={() => void actions.copy()} />
      <Lightbox language={article.language} />
    </>
  );
}
