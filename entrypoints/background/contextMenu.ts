import { browser } from 'wxt/browser';

import { toggleReader } from './reader';
import { saveTab } from './saveTab';

const readId = 'read-page';
const saveId = 'save-page';
const contexts: ['page', 'selection', 'link', 'image'] = ['page', 'selection', 'link', 'image'];

/**
 * Reading and saving in the page's context menu. Made anew at each install or update; clicks reach any later worker. None where
 * the browser has no such menu.
 */
export function offerContextMenu(): void {
  const { contextMenus }: Partial<typeof browser> = browser;
  if (!contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await contextMenus.removeAll();
    contextMenus.create({
      id: readId,
      title: browser.i18n.getMessage('contextMenuRead'),
      contexts,
    });
    contextMenus.create({
      id: saveId,
      title: browser.i18n.getMessage('contextMenuSave'),
      contexts,
    });
  });
  contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === readId) void toggleReader(tab.id);
    if (info.menuItemId === saveId) void saveTab(tab.id);
  });
}
