import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { watchPage } from '@/utils/article/watchPage';
import { announce } from '@/utils/messages/announce';

export default defineUnlistedScript(() => {
  watchPage(announce);
});
