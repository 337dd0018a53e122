import { Upload } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { BackupRefused } from '@/utils/notes/backup/readBackup';
import type { ImportKind } from '@/utils/notes/backup/planImport';
import type { NoteHead } from '@/utils/notes/note';

import { type StringName, t } from '@/components/strings';
import { sendMessage } from '@/utils/messages/messages';
import { applyImport } from '@/utils/notes/applyImport';
import { type FilePlan, planOf } from './planOf';

export interface ImportPanelProps {
  heads: readonly NoteHead[];
  /** A backup to be looked at without being chosen, such as the library's own copy. */
  given: Blob | undefined;
  onDone: () => void;
  onImported: (() => void) | undefined;
  onSay: (text: string, failed?: boolean) => void;
}

const reasons: Record<BackupRefused['reason'], StringName> = {
  'too-large': 'importTooLarge',
  empty: 'refusedEmpty',
  'not-json': 'refusedNotJson',
  truncated: 'refusedTruncated',
  'not-backup': 'refusedNotBackup',
  'newer-version': 'refusedNewer',
};
const kinds: Record<ImportKind, StringName> = {
  new: 'importNew',
  same: 'importSame',
  newer: 'importNewer',
  older: 'importOlder',
  conflicting: 'importConflicting',
};

/** Imports a backup: first what it would do is shown, then it is done, all of it or nothing. */
export function ImportPanel({ heads, given, onDone, onImported, onSay }: ImportPanelProps) {
  const [plan, setPlan] = useState<FilePlan>();
  const [refused, setRefused] = useState<BackupRefused>();
  const [isBusy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const look = async (file: Blob): Promise<void> => {
    setPlan(undefined);
    setRefused(undefined);
    setBusy(true);
    try {
      const found = await planOf(file, heads);
      if ('kind' in found) setRefused(found);
      else setPlan(found);
    } catch {
      // It is the library that could not be read, or the file was taken away meanwhile.
      onSay(t('importFailed'), true);
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => {
    if (given) void look(given);
  }, [given]);

  const close = (): void => {
    setPlan(undefined);
    if (input.current) input.current.value = '';
    onDone();
  };
  const apply = async (chosen: FilePlan): Promise<void> => {
    setBusy(true);
    try {
      const count = await applyImport(chosen, new Date().toISOString());
      await sendMessage('libraryChanged').catch(() => {});
      onImported?.();
      onSay(t('importDone', String(count)));
      close();
    } catch {
      onSay(t('importFailed'), true);
    } finally {
      setBusy(false);
    }
  };
  const notes = plan?.steps.filter(({ effect }) => effect !== 'keep').length ?? 0;
  const changes = notes + (plan?.newPictures ?? 0);
  return (
    <div class="import">
      <div class="tool-row">
        <button
          class="button"
          type="button"
          disabled={isBusy}
          onClick={() => input.current?.click()}
          data-action="import"
        >
          <Upload size={18} aria-hidden="true" />
          {t('importBackup')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void look(file);
            // The same file may be chosen again once it was mended.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        {refused && (
          <p class="message failed">
            {t(reasons[refused.reason])}
            {refused.at !== undefined && <span class="quiet"> ({refused.at})</span>}
          </p>
        )}
        {plan && (
          <div class="import-plan">
            <p>{t('importPlan', String(plan.steps.length))}</p>
            <ul>
              {(Object.keys(kinds) as ImportKind[])
                .filter((kind) => plan.counts[kind] > 0)
                .map((kind) => (
                  <li key={kind}>{`${plan.counts[kind]} ${t(kinds[kind])}`}</li>
                ))}
              {plan.newPictures > 0 && <li>{t('importPictures', String(plan.newPictures))}</li>}
              {plan.refused.length > 0 && <li>{`${plan.refused.length} ${t('importRefused')}`}</li>}
            </ul>
            {plan.refused.length > 0 && (
              <>
                <p class="message failed">{t('importBlocked')}</p>
                <ul class="quiet">
                  {plan.refused.slice(0, 20).map(({ at, why }) => (
                    <li key={`${at} ${why}`}>
                      <code>{`${at}: ${why}`}</code>
                    </li>
                  ))}
                </ul>
              </>
            )}
            {plan.isApplicable && changes === 0 && <p>{t('importNothing')}</p>}
            <div class="tool-row">
              {plan.isApplicable && changes > 0 && (
                <button
                  class="button primary"
                  type="button"
                  disabled={isBusy}
                  onClick={() => apply(plan)}
                  data-action="import-apply"
                >
                  {t('importApply')}
                </button>
              )}
              <button class="button" type="button" onClick={close} data-action="import-cancel">
                {t('cancel')}
              </button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
