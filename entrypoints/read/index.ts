import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { onMessage } from '@/utils/messages/messages';
import { fetchImage } from './fetchImage';
import { arrive, offered, type Read } from './presence';
import { readNext } from './readNext';
import { readPage, stopReading } from './readPage';

/** Runs when somebody asks to read this page, as often as they ask; only the first time does anything. */
export default defineUnlistedScript(() => {
  const read: Read = (how) => readPage(document, how);
  if (!arrive('thoang', { read })) return;
  onMessage('readPage', ({ data }) => read(data));
  onMessage('stopReading', stopReading);
  onMessage('readNext', ({ data }) => readNext(data.url));
  onMessage('fetchImage', ({ data }) => fetchImage(data.url));
  offered('thoangOverlay')?.readWith(read);
});
