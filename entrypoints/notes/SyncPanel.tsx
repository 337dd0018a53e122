import { RefreshCw } from 'lucide-preact';
import { useState } from 'preact/hooks';

import type { FailureReason } from '@/utils/notes/sync/failure';
import type { SyncControl, SyncState } from './useSync';

import { type StringName, t } from '@/components/strings';
import { isAllowedAddress } from '@/utils/notes/sync/address';
import { releaseServer, requestServer, writeSyncSettings } from './syncSettings';

const failures: Record<FailureReason, StringName> = {
  unreachable: 'syncUnreachable',
  unauthorized: 'syncUnauthorized',
  forbidden: 'syncForbidden',
  'not-couchdb': 'syncNotCouchdb',
  'server-error': 'syncServerError',
  cancelled: 'syncCancelled',
  'too-large': 'syncTooLarge',
  storage: 'syncStorage',
};

/** Sync with a CouchDB database of the reader's own: switched on with its address, and off again. */
export function SyncPanel({ sync }: { sync: SyncControl }) {
  const { settings, state, run, reload } = sync;
  const [problem, setProblem] = useState<StringName>();
  const turnOn = async (form: HTMLFormElement): Promise<void> => {
    const values = new FormData(form);
    const text = (name: string): string => String(values.get(name) ?? '').trim();
    const address = text('address');
    if (!isAllowedAddress(address)) return setProblem('syncBadAddress');
    // Asked first, while the click still counts.
    if (!(await requestServer(address).catch(() => false))) return setProblem('syncDenied');
    setProblem(undefined);
    await writeSyncSettings({ address, user: text('user'), password: String(values.get('password') ?? '') });
    await reload();
  };
  const turnOff = async (): Promise<void> => {
    if (settings) await releaseServer(settings.address).catch(() => false);
    await writeSyncSettings(undefined);
    await reload();
  };
  return (
    <details class="sync" open={settings !== undefined}>
      <summary>{t('sync')}</summary>
      <p class="quiet">{t('syncIntro')}</p>
      {settings ? (
        <>
          <p>
            <code>{settings.address}</code>
          </p>
          <div class="tool-row">
            <button
              class="button"
              type="button"
              disabled={state.kind === 'running'}
              onClick={run}
              data-action="sync-now"
            >
              <RefreshCw size={18} aria-hidden="true" />
              {t('syncNow')}
            </button>
            <button class="button plain" type="button" onClick={turnOff} data-action="sync-off">
              {t('syncOff')}
            </button>
          </div>
        </>
      ) : (
        <form
          class="filter-grid"
          onSubmit={(event) => {
            event.preventDefault();
            void turnOn(event.currentTarget);
          }}
        >
          <label>
            <span>{t('syncAddress')}</span>
            <input name="address" type="url" required placeholder="https://couch.example.org/thoang" />
          </label>
          <label>
            <span>{t('syncUser')}</span>
            <input name="user" type="text" autocomplete="off" />
          </label>
          <label>
            <span>{t('syncPassword')}</span>
            <input name="password" type="password" autocomplete="off" />
          </label>
          <button class="button" type="submit" data-action="sync-on">
            {t('syncOn')}
          </button>
        </form>
      )}
      <p
        role="status"
        class={problem !== undefined || state.kind === 'failed' ? 'message failed' : 'message'}
        data-sync={state.kind}
      >
        {problem ? t(problem) : wordsOf(state)}
      </p>
    </details>
  );
}

function wordsOf(state: SyncState): string {
  if (state.kind === 'running') return t('syncRunning');
  if (state.kind === 'failed') return t(failures[state.reason]);
  if (state.kind !== 'done') return '';
  const { pulled, pushed, conflicts, refused } = state.report;
  const done = t('syncDone', String(pulled), String(pushed));
  const merged = conflicts > 0 ? ` ${t('syncConflicts', String(conflicts))}` : '';
  return `${done}${merged}${refused.length > 0 ? ` ${t('syncRefused', String(refused.length))}` : ''}`;
}
