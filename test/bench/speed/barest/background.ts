import type { Api } from './api';

declare const chrome: Api;

chrome.commands.onCommand.addListener(async (_, { id: tabId }) => {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      await chrome.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
      return;
    } catch {
      // As for our own: Chromium may tell of the shortcut before it lets the extension into the tab.
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
});
