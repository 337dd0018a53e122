import { useEffect, useState } from 'preact/hooks';

import type { KeptPictures } from '@/utils/notes/pictures';

import { sendMessage } from '@/utils/messages/messages';
import { fileSize } from './fileSize';
import { t } from './strings';
import { useSettings } from './useSettings';

export interface KeepPicturesProps {
  noteId: string;
  /** The tab the page stands in; absent for the one this frame stands in. */
  tabId?: number | undefined;
}

/** Whether pictures are kept with notes, asked where a note was just saved; and what keeping them came to. */
export function KeepPictures({ noteId, tabId }: KeepPicturesProps) {
  const [{ keepPictures }, change] = useSettings();
  const [kept, setKept] = useState<KeptPictures | 'failed'>();
  useEffect(() => {
    if (!keepPictures) return setKept(undefined);
    let isCurrent = true;
    sendMessage('keepPictures', { id: noteId, ...(tabId !== undefined && { tabId }) }).then(
      (result) => isCurrent && setKept(result),
      () => isCurrent && setKept('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [keepPictures, noteId, tabId]);
  return (
    <div class="keep-pictures">
      <label class="check">
        <input
          type="checkbox"
          checked={keepPictures}
          onChange={(event) => change({ keepPictures: event.currentTarget.checked })}
          data-action="keep-pictures"
        />
        <span>{t('keepPictures')}</span>
      </label>
      <span class={kept === 'failed' ? 'message failed' : 'quiet'} role="status">
        {keepPictures && wordsOf(kept)}
      </span>
    </div>
  );
}

function wordsOf(kept: KeptPictures | 'failed' | undefined): string {
  if (kept === undefined) return t('picturesBeingKept');
  if (kept === 'failed') return t('picturesFailed');
  const words = t('picturesKept', String(kept.count), fileSize(kept.bytes));
  return kept.missing > 0 ? `${words} ${t('picturesMissing', String(kept.missing))}` : words;
}
