import { browser } from 'wxt/browser';

import { toggleReader } from './reader';

const itemId = 'read-page';

/** "Read with Thoáng" in the page's context menu. Made anew at each install or update; clicks reach any later worker. */
export function offerContextMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: itemId,
      title: browser.i18n.getMessage('contextMenuRead'),
      contexts: ['page', 'selection', 'link', 'image'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === itemId && tab?.id !== undefined) void toggleReader(tab.id);
  });
}
