import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { onMessage } from '@/utils/messages/messages';
import { fetchImage } from './fetchImage';
import { isAlive } from './isAlive';
import { readNext } from './readNext';
import { readPage, stopReading } from './readPage';

interface Presence {
  thoang?: { isAlive: () => boolean };
}

/** Runs when somebody asks to read this page, as often as they ask; only the first time does anything. */
export default defineUnlistedScript(() => {
  const presence = globalThis as Presence;
  if (presence.thoang?.isAlive()) return;
  presence.thoang = { isAlive };

  onMessage('readPage', ({ data }) => readPage(document, data));
  onMessage('stopReading', stopReading);
  onMessage('readNext', ({ data }) => readNext(data.url));
  onMessage('fetchImage', ({ data }) => fetchImage(data.url));
});
