import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import type { NoteHead } from '@/utils/notes/note';

import { sendMessage } from '@/utils/messages/messages';
import { libraryKey, lostKey, missingNotes } from '@/utils/notes/guard';
import { readNotes, readTombstones } from '@/utils/notes/library';
import { type Copy, keepCopy, listCopies } from './lastCopy';

export interface Backups {
  /** How many notes are missing by what was written down beside the database. */
  missing: number;
  /** The library's last copy of itself. */
  copy: Copy | undefined;
  /** Days since the reader made a backup; undefined when they never did. */
  daysSinceBackup: number | undefined;
  /** To be told when the reader made one. */
  backedUp: () => void;
  /** To be told when what is missing was brought back, or is known to be gone. */
  settled: () => void;
}

const KEY = 'backedUpAt';
const DAY = 86_400_000;
/** Above this a copy a day would take more memory than reading does; the reader's own backups remain. */
const MOST_COPIED = 3_000;

/**
 * Whether the library is whole, and when it was last backed up; makes its own copy of it when one is due, and removes what
 * has been in the bin long enough.
 */
export function useBackups(heads: readonly NoteHead[], isRead: boolean): Backups {
  const [missing, setMissing] = useState(0);
  const [copy, setCopy] = useState<Copy>();
  const [backedUpAt, setBackedUpAt] = useState<string>();

  useEffect(() => {
    if (!isRead) return;
    const look = async (): Promise<void> => {
      const stored = await browser.storage.local.get([libraryKey, lostKey, KEY]);
      const lost = typeof stored[lostKey] === 'number' ? stored[lostKey] : 0;
      const gone = lost + (await missingNotes(stored[libraryKey]));
      setMissing(gone);
      if (typeof stored[KEY] === 'string') setBackedUpAt(stored[KEY]);
      setCopy((await listCopies())[0]);
      // What is damaged is not copied over what is whole.
      if (gone === 0) await sendMessage('emptyBin', { all: false });
      if (gone > 0 || heads.length === 0 || heads.length > MOST_COPIED) return;
      await keepCopy(new Date().toISOString(), () => writeAll(heads), isWhole);
    };
    const timer = setTimeout(() => void look().catch(() => {}), 1_500);
    return () => clearTimeout(timer);
  }, [isRead]);

  const backedUp = (): void => {
    const now = new Date().toISOString();
    setBackedUpAt(now);
    browser.storage.local.set({ [KEY]: now }).catch(() => {});
  };
  const daysSinceBackup =
    backedUpAt === undefined ? undefined : Math.floor((Date.now() - Date.parse(backedUpAt)) / DAY);
  const settled = (): void => {
    setMissing(0);
    browser.storage.local.remove(lostKey).catch(() => {});
    void sendMessage('libraryChanged').catch(() => {});
  };
  return { missing, copy, daysSinceBackup, backedUp, settled };
}

async function writeAll(heads: readonly NoteHead[]): Promise<string> {
  const { writeBackup } = await import('@/utils/notes/backup/writeBackup');
  const notes = await readNotes(heads.map(({ id }) => id));
  return writeBackup(notes, await readTombstones(), new Date().toISOString());
}

/** Whether what was written reads as a backup in which nothing is refused. */
async function isWhole(text: string): Promise<boolean> {
  const { readBackup } = await import('@/utils/notes/backup/readBackup');
  const read = await readBackup(text, { clean: (html) => html });
  return read.kind === 'backup' && read.refused.length === 0;
}
