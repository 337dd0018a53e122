import { DatabaseBackup } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';

import type { NoteHead } from '@/utils/notes/note';

import { dayOf, formatDay } from '@/components/day';
import { t } from '@/components/strings';
import { sendMessage } from '@/utils/messages/messages';
import { exportedWords, isWhole } from './exportedWords';
import { exportToFile } from './exportToFile';
import { ImportPanel } from './ImportPanel';
import { StorageMeter } from './StorageMeter';
import { SyncPanel } from './SyncPanel';
import { useBackups } from './useBackups';
import { useSync } from './useSync';

export interface LibraryToolsProps {
  heads: readonly NoteHead[];
  /** How many notes cannot be read. */
  damaged: number;
  /** Whether the library has been read. */
  isRead: boolean;
  /** Whether the bin is being shown. */
  inBin: boolean;
  onSay: (text: string, failed?: boolean) => void;
}

/** After this many days without a backup the reader is reminded. */
const REMINDED = 30;

/** What is done with the library as a whole: backup, import, the bin, its place on disk. */
export function LibraryTools({ heads, damaged, isRead, inBin, onSay }: LibraryToolsProps) {
  const { missing, copy, daysSinceBackup, backedUp, settled } = useBackups(heads, damaged, isRead);
  const sync = useSync(heads);
  const [file, setFile] = useState<Blob>();
  const [asked, setAsked] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const binned = heads.filter(({ binnedAt }) => binnedAt !== undefined);

  const backUp = async (): Promise<void> => {
    try {
      const exported = await exportToFile(
        'json',
        heads.map(({ id }) => id),
        `thoang-${dayOf(new Date().toISOString())}`,
      );
      const whole = { ...exported, left: exported.left + damaged };
      // A backup without some of the notes or their pictures does not set the reader's mind at rest.
      if (isWhole(whole)) backedUp();
      onSay(exportedWords(whole), !isWhole(whole));
    } catch {
      onSay(t('exportFailed'), true);
    }
  };
  const empty = async (): Promise<void> => {
    setAsked(false);
    try {
      onSay(t('binEmptied', String(await sendMessage('emptyBin', { all: true }))));
    } catch {
      onSay(t('deleteFailed'), true);
    }
  };
  const isDue =
    heads.length > 0 &&
    daysSinceBackup !== null &&
    (daysSinceBackup === undefined || daysSinceBackup >= REMINDED);
  // What has to be seen opens it; nothing closes it but its owner.
  const isWanted = isDue || missing > 0 || file !== undefined;
  useEffect(() => {
    if (isWanted) setOpen(true);
  }, [isWanted]);
  return (
    <>
      {missing > 0 && (
        <div class="library-lost" role="alert">
          <p class="message failed">{t('libraryLost', String(missing))}</p>
          {copy && (
            <button
              class="button"
              type="button"
              data-action="restore-copy"
              onClick={() =>
                copy.read().then(
                  (text) => setFile(new Blob([text])),
                  () => onSay(t('copyUnreadable'), true),
                )
              }
            >
              {t('restoreCopy', formatDay(dayOf(copy.madeAt)))}
            </button>
          )}
          <button class="button plain" type="button" onClick={settled} data-action="lost-known">
            {t('libraryLostKnown')}
          </button>
        </div>
      )}
      {inBin && binned.length > 0 && (
        <p class="tool-row">
          {asked ? (
            <>
              <span>{t('binConfirm')}</span>
              <button class="link" type="button" onClick={empty} data-action="empty-bin-sure">
                {t('binEmpty')}
              </button>
              <button class="link" type="button" onClick={() => setAsked(false)}>
                {t('cancel')}
              </button>
            </>
          ) : (
            <button class="link" type="button" onClick={() => setAsked(true)} data-action="empty-bin">
              {t('binEmpty')}
            </button>
          )}
        </p>
      )}
      <details class="library-tools" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('libraryTools')}</summary>
        {isDue && (
          <p>
            {daysSinceBackup === undefined ? t('backupNever') : t('backupReminder', String(daysSinceBackup))}
          </p>
        )}
        <div class="tool-row">
          <button
            class="button"
            type="button"
            onClick={backUp}
            disabled={heads.length === 0}
            data-action="backup"
          >
            <DatabaseBackup size={18} aria-hidden="true" />
            {t('backupNow')}
          </button>
        </div>
        <ImportPanel
          heads={heads}
          given={file}
          onDone={() => setFile(undefined)}
          onImported={missing > 0 ? settled : undefined}
          onSay={onSay}
        />
        <SyncPanel sync={sync} />
        <StorageMeter />
      </details>
    </>
  );
}
