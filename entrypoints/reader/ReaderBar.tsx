import { Bookmark, BookmarkCheck, Headphones, List } from 'lucide-preact';

import type { Actions } from '@/components/useActions';
import type { Contents } from '@/components/useContents';
import type { Listening } from '@/components/useListening';

import { CopyButton } from '@/components/CopyButton';
import { dayOf, formatDay } from '@/components/day';
import { IconButton } from '@/components/IconButton';
import { LookPanel } from '@/components/LookPanel';
import { interfaceLanguage, t } from '@/components/strings';
import { CloseButton } from './CloseButton';
import { MoreMenu } from './MoreMenu';
import { openPage, pickBlock } from './orders';

export interface ReaderBarProps {
  actions: Actions;
  contents: Contents;
  listening: Listening;
  isContentsOpen: boolean;
  onContents: () => void;
  onKeys: () => void;
  onClose: () => void;
}

/** What can be done with the article, along the upper edge. */
export function ReaderBar({
  actions,
  contents,
  listening,
  isContentsOpen,
  onContents,
  onKeys,
  onClose,
}: ReaderBarProps) {
  const { savedAt, message, save } = actions;
  return (
    <header class="bar" lang={interfaceLanguage()}>
      {contents.entries.length > 0 && (
        <button
          class="button plain contents-button"
          type="button"
          aria-expanded={isContentsOpen}
          title={t('contents')}
          onClick={onContents}
          data-action="contents"
        >
          <List size={18} aria-hidden="true" />
          <span class="hidden-label">{t('contents')}</span>
        </button>
      )}
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
        {savedAt ? <BookmarkCheck size={18} aria-hidden="true" /> : <Bookmark size={18} aria-hidden="true" />}
        <span class="wide-label">{t(savedAt ? 'saveAgain' : 'save')}</span>
      </button>
      <IconButton
        icon={Headphones}
        label={t(listening.state === 'off' ? 'listen' : 'listenStop')}
        action="listen"
        onClick={listening.state === 'off' ? listening.start : listening.stop}
      />
      <LookPanel />
      <MoreMenu
        actions={[
          { name: 'print', action: 'print', run: () => print() },
          { name: 'pickBlock', action: 'pick', run: pickBlock },
          { name: 'keys', action: 'keys', run: onKeys },
          { name: 'openNotes', action: 'notes', run: () => openPage('notes') },
          { name: 'settings', action: 'settings', run: () => openPage('settings') },
        ]}
      />
      <CloseButton onClose={onClose} />
    </header>
  );
}
