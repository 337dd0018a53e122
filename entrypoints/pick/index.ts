import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { Picker } from './picker';
import { sendRule } from './sendRule';

interface Presence {
  thoangPicker?: Picker;
}

/** Runs when somebody wants to show the story of this page by hand; asked again, it begins anew. */
export default defineUnlistedScript(() => {
  const presence = globalThis as Presence;
  presence.thoangPicker?.stop();
  if (!(document.body instanceof HTMLElement)) return;
  presence.thoangPicker = new Picker(document, (rule) => sendRule(rule, Date.now()));
  presence.thoangPicker.start();
});
