import { browser } from 'wxt/browser';

import { libraryKey, lostKey, missingNotes, sizeOfLibrary } from '@/utils/notes/guard';

/**
 * Writes down, beside the database, how many notes it holds: a damaged database may come back empty without a word. Where
 * that cannot be stored either, the library itself is not touched.
 * @param mayShrink whether notes were removed on purpose.
 */
export async function rememberLibrary(mayShrink = false): Promise<void> {
  try {
    const stored = await browser.storage.local.get([libraryKey, lostKey]);
    const missing = mayShrink ? 0 : await missingNotes(stored[libraryKey]);
    const lost = typeof stored[lostKey] === 'number' ? stored[lostKey] : 0;
    await browser.storage.local.set({
      [libraryKey]: await sizeOfLibrary(),
      // A save must not wipe out the trace of what was lost before it.
      ...(missing > 0 && { [lostKey]: lost + missing }),
    });
  } catch {
    // The save itself succeeded, and is not to fail for this.
  }
}
