import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { announce } from '@/utils/messages/announce';
import { watchPage } from './watchPage';

export default defineUnlistedScript(() => {
  const start = () => watchPage(announce);
  // A page that is loaded in advance is in no tab yet whose icon could be lit.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
