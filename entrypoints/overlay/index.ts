import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { isAlive } from '@/entrypoints/read/isAlive';
import { onMessage } from '@/utils/messages/messages';
import { Overlay } from './overlay';

interface Presence {
  thoangOverlay?: { isAlive: () => boolean };
}

/**
 * Runs when somebody opens the reader, before the script that reads: the frame can load while the page is being read.
 * Only the first time does anything.
 */
export default defineUnlistedScript(() => {
  const presence = globalThis as Presence;
  if (presence.thoangOverlay?.isAlive()) return;
  presence.thoangOverlay = { isAlive };

  const overlay = new Overlay(document);
  onMessage('switchReader', ({ data }) => overlay.show(data.shown ?? !overlay.isShown, data.at));
  onMessage('noteWords', ({ data }) => overlay.noteWords(data.words));
});
