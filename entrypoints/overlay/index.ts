import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { onOrder } from '@/entrypoints/read/onOrder';
import { arrive, offered, type Read } from '@/entrypoints/read/presence';
import { Overlay } from './overlay';
import { sayInPage } from './sayInPage';

/** How long the script that reads may take to come, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Runs when somebody opens the reader, before the script that reads: the frame can load while the page is being read.
 * Only the first time does anything.
 */
export default defineUnlistedScript(() => {
  let readWith: (read: Read) => void = () => {};
  const came = new Promise<Read>((resolve) => {
    readWith = resolve;
  });
  if (!arrive('thoangOverlay', { readWith })) return;

  const overlay = new Overlay(document);
  onOrder('switchReader', ({ shown, at }) => overlay.show(shown ?? !overlay.isShown, at));
  onOrder('noteWords', ({ words }) => overlay.noteWords(words));
  onOrder('sayHere', ({ words }) => sayInPage(document, words));
  // Reading begins the moment its script is there, without another question and answer.
  onOrder('readSoon', async (how) => {
    const never: Read = async () => ({ kind: 'refused', refusal: 'failed' });
    const late = new Promise<Read>((resolve) => setTimeout(resolve, PATIENCE, never));
    const read = offered('thoang')?.read ?? (await Promise.race([came, late]));
    return read(how);
  });
});
