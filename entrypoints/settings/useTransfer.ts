import { useState } from 'preact/hooks';

import { saveFile } from '@/entrypoints/notes/exportToFile';
import { type StringName, t } from '@/components/strings';
import {
  changedParts,
  type Part,
  type Portable,
  putBack,
  readTransfer,
  type TransferRefusal,
  usualPortable,
  writeTransfer,
} from '@/utils/settings/transfer';
import { namesOf } from './partNames';
import { readStored, writeStored } from './stored';

const refusals: Record<TransferRefusal, StringName> = {
  'too-large': 'transferTooLarge',
  empty: 'transferEmpty',
  'not-json': 'transferNotJson',
  'not-settings': 'transferNotSettings',
  newer: 'transferNewer',
  'bad-value': 'transferBadValue',
};

export interface Transfer {
  /** What the last action came to; `at` names a place in a file. */
  message: { text: string; failed: boolean; at?: string } | undefined;
  /** Whether the last change can be taken back. */
  canUndo: boolean;
  exportAll: () => Promise<void>;
  importFile: (file: Blob) => Promise<void>;
  resetAll: () => Promise<void>;
  undo: () => Promise<void>;
}

/** Carries all settings to a file and back, and sets them as they were at first; each change can be taken back. */
export function useTransfer(): Transfer {
  const [message, setMessage] = useState<Transfer['message']>();
  const [before, setBefore] = useState<{ portable: Portable; parts: Part[] }>();
  const say = (text: string, failed = false, at?: string): void =>
    setMessage({ text, failed, ...(at !== undefined && { at }) });
  /** Does it, and says so where the browser keeps its storage shut. */
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch {
      say(t('transferFailed'), true);
    }
  };
  const apply = async (old: Portable, young: Portable, done: StringName, same: StringName): Promise<void> => {
    const parts = changedParts(old, young);
    if (parts.length === 0) return say(t(same));
    await writeStored(young);
    setBefore({ portable: old, parts });
    say(t(done, namesOf(parts)));
  };

  return {
    message,
    canUndo: before !== undefined,
    exportAll: () =>
      attempt(async () => {
        const now = new Date().toISOString();
        const name = `thoang-settings-${now.slice(0, 10)}.json`;
        saveFile(name, new Blob([writeTransfer(await readStored(), now)], { type: 'application/json' }));
        say(t('transferExported', name));
      }),
    importFile: (file) =>
      attempt(async () => {
        setBefore(undefined);
        const old = await readStored();
        const read = readTransfer(await file.text(), old);
        if (read.kind === 'refused') return say(t(refusals[read.reason]), true, read.at);
        await apply(old, read.portable, 'transferDone', 'transferSame');
      }),
    resetAll: () =>
      attempt(async () => {
        setBefore(undefined);
        const old = await readStored();
        // How sites are mended is work of the reader's own.
        await apply(old, { ...usualPortable, rules: old.rules }, 'resetDone', 'resetNothing');
      }),
    undo: () =>
      attempt(async () => {
        if (!before) return;
        await writeStored(putBack(await readStored(), before.portable, before.parts));
        setBefore(undefined);
        say(t('transferUndone', namesOf(before.parts)));
      }),
  };
}
