const api = globalThis.browser ?? globalThis.chrome;

async function toggleReader(tab) {
  await api.scripting.executeScript({ target: { tabId: tab.id }, files: ['read.js'] });
}

api.runtime.onInstalled.addListener(() => {
  api.contextMenus.create({ id: 'read', title: 'Read', contexts: ['page'] });
});
api.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-reader') return toggleReader(tab);
});
api.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === 'read') return toggleReader(tab);
});
api.runtime.onMessage.addListener((message, sender) => {
  if (message === 'article-here') {
    api.action.setBadgeText({ tabId: sender.tab.id, text: '1' });
    api.action.setTitle({ tabId: sender.tab.id, title: 'article' });
  }
});
