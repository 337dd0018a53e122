import { browser } from 'wxt/browser';

import { toggleReader } from './reader';
import { saveTab } from './saveTab';

const readId = 'read-page';
const saveId = 'save-page';
const contexts: ['page', 'selection', 'link', 'image'] = ['page', 'selection', 'link', 'image'];

/** Reading and saving in the page's context menu. Made anew at each install or update; clicks reach any later worker. */
export function offerContextMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: readId,
      title: browser.i18n.getMessage('contextMenuRead'),
      contexts,
    });
    browser.contextMenus.create({
      id: saveId,
      title: browser.i18n.getMessage('contextMenuSave'),
      contexts,
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === readId) void toggleReader(tab.id);
    if (info.menuItemId === saveId) void saveTab(tab.id);
  });
}
