import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { SyncReport } from '@/utils/notes/sync/syncLibrary';
import type { SyncSettings } from './syncSettings';

import { sanitize } from '@/utils/article/sanitize';
import { sendMessage } from '@/utils/messages/messages';
import { database } from '@/utils/notes/database';
import { type FailureReason, SyncFailed } from '@/utils/notes/sync/failure';
import { readSyncSettings } from './syncSettings';

export type SyncState =
  | { kind: 'off' }
  | { kind: 'idle' }
  | { kind: 'running' }
  | { kind: 'done'; at: Date; report: SyncReport }
  | { kind: 'failed'; reason: FailureReason };

export interface SyncControl {
  state: SyncState;
  settings: SyncSettings | undefined;
  /** Takes in new settings, or that there are none. */
  reload: () => Promise<void>;
  run: () => Promise<void>;
}

/** While the notes page is open the library is synced this long after a change, and this often without one, in milliseconds. */
const AFTER_CHANGE = 5_000;
const EVERY = 120_000;

/** Keeps the library in step with the server, as long as the notes page is open and sync is on. */
export function useSync(library: unknown): SyncControl {
  const [settings, setSettings] = useState<SyncSettings>();
  const [state, setState] = useState<SyncState>({ kind: 'off' });
  const isRunning = useRef(false);

  const reload = useCallback(async (): Promise<void> => {
    const read = await readSyncSettings();
    setSettings(read);
    setState({ kind: read ? 'idle' : 'off' });
  }, []);
  const run = useCallback(async (): Promise<void> => {
    if (!settings || isRunning.current) return;
    isRunning.current = true;
    setState({ kind: 'running' });
    try {
      const { syncLibrary } = await import('@/utils/notes/sync/syncLibrary');
      // One page at a time; another page's sync takes this one's changes along.
      const report = await navigator.locks.request('thoang-sync', () =>
        syncLibrary(database, settings, {
          fetch: (input, init) => fetch(input, init),
          clean: (html) => sanitize(html),
          now: () => new Date().toISOString(),
        }),
      );
      setState({ kind: 'done', at: new Date(), report });
    } catch (error) {
      setState({ kind: 'failed', reason: error instanceof SyncFailed ? error.reason : 'storage' });
    } finally {
      // What it carried over stands, however it ended, and removals among it are no loss.
      await sendMessage('libraryChanged').catch(() => {});
      isRunning.current = false;
    }
  }, [settings]);

  useEffect(() => void reload().catch(() => {}), [reload]);
  useEffect(() => {
    if (!settings) return;
    const timer = setTimeout(() => void run(), AFTER_CHANGE);
    return () => clearTimeout(timer);
  }, [settings, library, run]);
  useEffect(() => {
    if (!settings) return;
    const timer = setInterval(() => void run(), EVERY);
    return () => clearInterval(timer);
  }, [settings, run]);
  return { state, settings, reload, run };
}
