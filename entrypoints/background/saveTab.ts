import * as v from 'valibot';

import { ArticleSchema } from '@/utils/article/article';
import { saveArticle } from '@/utils/notes/save';
import { rememberLibrary } from './guard';
import { showPopup, showSign } from './icon';
import { keepPicturesFrom, wantsPictures } from './keepPictures';
import { readTab } from './reader';

/** How long the icon tells that a page was saved, in milliseconds. */
const SHOWN = 3_000;

/**
 * Saves a tab's page without opening anything, and tells so on the icon. Where there is nothing to save, the popup says
 * why.
 */
export async function saveTab(tabId: number): Promise<void> {
  const reading = await readTab(tabId);
  if (reading.kind !== 'article') {
    return showPopup(tabId);
  }
  try {
    // It crossed from the page's process.
    const { id } = await saveArticle(v.parse(ArticleSchema, reading.article), new Date().toISOString());
    void rememberLibrary();
    await tell(tabId, '✓');
    // The note is on disk; a picture that cannot be had is told where the note is read.
    if (await wantsPictures()) void keepPicturesFrom(tabId, id).catch(() => {});
  } catch {
    await tell(tabId, '!');
  }
}

async function tell(tabId: number, text: string): Promise<void> {
  await showSign(tabId, text);
  setTimeout(() => void showSign(tabId, ''), SHOWN);
}
