const api = globalThis.browser ?? globalThis.chrome;

async function toggleReader(tab) {
  await api.scripting.executeScript({ target: { tabId: tab.id }, files: ['read.js'] });
}

api.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-reader') return toggleReader(tab);
});
