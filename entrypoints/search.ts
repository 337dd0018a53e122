import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { serveSearch } from '@/utils/notes/search/serve';

/** The worker of the notes page that searches: thousands of notes are read and indexed beside what is on screen. */
export default defineUnlistedScript(() => serveSearch(self as unknown as Worker));
