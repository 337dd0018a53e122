import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { askForTab } from './askForTab';

/** Runs in the popup before its own modules have loaded: the page is read meanwhile. */
export default defineUnlistedScript(() => void askForTab());
