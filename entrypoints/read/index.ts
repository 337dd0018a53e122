import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { fetchImage } from './fetchImage';
import { onOrder } from './onOrder';
import { arrive, offered, type Read } from './presence';
import { readNext } from './readNext';
import { readPage, stopReading } from './readPage';

/** Runs when somebody asks to read this page, as often as they ask; only the first time does anything. */
export default defineUnlistedScript(() => {
  const read: Read = (how) => readPage(document, how);
  if (!arrive('thoang', { read })) return;
  onOrder('readPage', read);
  onOrder('stopReading', stopReading);
  onOrder('readNext', ({ url }) => readNext(url));
  onOrder('fetchImage', ({ url }) => fetchImage(url));
  offered('thoangOverlay')?.readWith(read);
});
