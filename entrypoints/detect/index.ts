import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { announce } from '@/utils/messages/announce';
import { watchPage } from './watchPage';

export default defineUnlistedScript(() => {
  watchPage(announce);
});
