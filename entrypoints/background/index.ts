import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { offerContextMenu } from './contextMenu';
import { answerMessages } from './messages';
import { followPermissions } from './permissions';
import { toggleReader } from './reader';
import { saveTab } from './saveTab';

/**
 * A page that has taken over its process has the rights of our scripts in it: they need no storage, so they get none.
 * Browsers without the setting keep storage open to them.
 */
function keepStorageFromPages(): void {
  const area: Partial<Pick<typeof browser.storage.local, 'setAccessLevel'>> = browser.storage.local;
  void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
}

/** A module, so that it shares the database and the schemas with the pages. */
export default defineBackground({
  type: 'module',
  main() {
    keepStorageFromPages();
    answerMessages();
    offerContextMenu();
    followPermissions();

    // Firefox for Android has neither shortcuts nor a context menu.
    const { commands }: Partial<typeof browser> = browser;
    commands?.onCommand.addListener((command, tab) => {
      if (tab?.id === undefined) return;
      if (command === 'toggle-reader') void toggleReader(tab.id);
      if (command === 'save-page') void saveTab(tab.id);
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  },
});
