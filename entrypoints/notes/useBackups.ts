import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import type { NoteHead } from '@/utils/notes/note';

import { sendMessage } from '@/utils/messages/messages';
import { libraryKey, lostKey, missingNotes, sizeOfLibrary } from '@/utils/notes/guard';
import { readNotes, readTombstones } from '@/utils/notes/library';
import { type Copy, keepCopy, listCopies } from './lastCopy';

export interface Backups {
  /** How many notes are missing by what was written down beside the database. */
  missing: number;
  /** The library's last copy of itself. */
  copy: Copy | undefined;
  /** Days since the reader made a backup; undefined when they never did, null while that is not known. */
  daysSinceBackup: number | undefined | null;
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
export function useBackups(heads: readonly NoteHead[], damaged: number, isRead: boolean): Backups {
  const [missing, setMissing] = useState(0);
  const [copy, setCopy] = useState<Copy>();
  const [backedUpAt, setBackedUpAt] = useState<string | null | undefined>(null);

  useEffect(() => {
    if (!isRead) return;
    const look = async (): Promise<void> => {
      const stored = await browser.storage.local.get([libraryKey, lostKey, KEY]);
      const lost = typeof stored[lostKey] === 'number' ? stored[lostKey] : 0;
      const gone = lost + (await missingNotes(stored[libraryKey]));
      setMissing(gone);
      // What is found missing stays so until the reader has answered, whatever is written meanwhile.
      if (gone > 0) await browser.storage.local.set({ [lostKey]: gone, [libraryKey]: await sizeOfLibrary() });
      setBackedUpAt(typeof stored[KEY] === 'string' ? stored[KEY] : undefined);
      setCopy((await listCopies())[0]);
      // What is damaged is not copied over what is whole.
      if (gone === 0) await sendMessage('emptyBin', { all: false });
      if (gone > 0 || damaged > 0 || heads.length === 0 || heads.length > MOST_COPIED) return;
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
    typeof backedUpAt !== 'string' ? backedUpAt : Math.floor((Date.now() - Date.parse(backedUpAt)) / DAY);
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
  // A copy without what cannot be read must not take the place of one that has it.
  if (notes.length < heads.length) throw new Error('some notes do not read');
  return writeBackup(notes, await readTombstones(), new Date().toISOString());
}

/** Whether what was written reads as a backup in which nothing is refused. */
async function isWhole(text: string): Promise<boolean> {
  const { readBackup } = await import('@/utils/notes/backup/readBackup');
  const read = await readBackup(text, { clean: (html) => html });
  return read.kind === 'backup' && read.refused.length === 0;
}
