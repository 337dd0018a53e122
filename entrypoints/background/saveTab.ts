import * as v from 'valibot';
import { browser } from 'wxt/browser';

import type { Saved } from '@/utils/notes/note';

import { ArticleSchema } from '@/utils/article/article';
import { noteId } from '@/utils/notes/digest';
import { saveArticle } from '@/utils/notes/save';
import { rememberLibrary } from './guard';
import { sayOnIcon, showPopup } from './icon';
import { keepPicturesFrom, wantsPictures } from './keepPictures';
import { readTab, tellReader } from './reader';

/** How long the icon tells that a page was saved, and that it could not be, in milliseconds. */
const SAVED = 3_000;
const FAILED = 15_000;

/**
 * Saves a tab's page without opening anything, and tells so on the icon. Where there is nothing to save, the popup says
 * why.
 */
export async function saveTab(tabId: number): Promise<void> {
  const reading = await readTab(tabId);
  if (reading.kind !== 'article') {
    return showPopup(tabId);
  }
  // It crossed from the page's process.
  const checked = v.safeParse(ArticleSchema, reading.article);
  if (!checked.success) return showPopup(tabId);
  const saved = await saveArticle(checked.output, new Date().toISOString()).catch(() => undefined);
  if (saved) void rememberLibrary();
  await tell(tabId, await noteId(checked.output.address), saved);
  // The note is on disk; a picture that cannot be had is told where the note is read.
  if (saved && (await wantsPictures())) void keepPicturesFrom(tabId, saved.id).catch(() => {});
}

/** On the icon; and where the article is open, there as well. */
async function tell(tabId: number, id: string, saved?: Saved): Promise<void> {
  await tellReader(tabId, { id, ...(saved && { saved }) });
  const sentence = browser.i18n.getMessage(!saved ? 'saveFailed' : saved.replaced ? 'savedAgain' : 'saved');
  await sayOnIcon(tabId, saved ? '✓' : '!', sentence, saved ? SAVED : FAILED);
}
