import { browser } from 'wxt/browser';

import { readAtMost } from '@/utils/article/readAtMost';
import { askPage } from '@/utils/messages/askPage';
import { fromDataAddress, keptType, type Picture } from '@/utils/notes/picture';
import { type KeptPictures, keepPictures } from '@/utils/notes/pictures';
import { readSettings, settingsKey } from '@/utils/settings/settings';

/**
 * Keeps the pictures of a note, with the help of the page it was saved from: many portals serve them to their own pages
 * alone.
 * @throws NothingThere, StorageRefused
 */
export const keepPicturesFrom = (tabId: number, noteId: string): Promise<KeptPictures> =>
  keepPictures(noteId, async (url) => {
    const address = url.replace(/^http:/i, 'https:');
    for (const one of new Set([address, url])) {
      const asked = await askPage(tabId, 'fetchImage', { url: one }).catch(() => null);
      const picture = typeof asked === 'string' ? fromDataAddress(asked) : undefined;
      if (picture) return picture;
    }
    return fetchPicture(address);
  });

/** In bytes. */
const largest = 15_000_000;

/** Another site's pictures are kept from the page, not from us where the browser lets us ask. */
async function fetchPicture(url: string): Promise<Pick<Picture, 'type' | 'bytes'> | undefined> {
  const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(20_000) });
  const type = keptType(response.headers.get('content-type') ?? '');
  if (!response.ok || type === undefined) return undefined;
  const bytes = await readAtMost(response, largest);
  return bytes && { type, bytes };
}

/** Whether the reader wants pictures kept. */
export async function wantsPictures(): Promise<boolean> {
  const stored = await browser.storage.local.get(settingsKey);
  return readSettings(stored[settingsKey]).keepPictures;
}
