import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { offerContextMenu } from './contextMenu';
import { answerMessages } from './messages';
import { followPermissions } from './permissions';
import { toggleReader } from './reader';
import { saveTab } from './saveTab';

export default defineBackground(() => {
  answerMessages();
  offerContextMenu();
  followPermissions();

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'toggle-reader') void toggleReader(tab.id);
    if (command === 'save-page') void saveTab(tab.id);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
