import type { Api } from './api';

declare const chrome: Api;

/** Shows the first three sentences of what the page's script makes of the page. */
async function show(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (!tab) return;
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page.js'] });
  const story = await chrome.tabs.sendMessage(tab.id, 'read');
  const sentences = story.split(/(?<=[.!?])\s+/).slice(0, 3);
  const items = sentences.map((text) =>
    Object.assign(document.createElement('li'), { textContent: text.slice(0, 300) }),
  );
  document.querySelector('.bullets')?.append(...items);
}

void show();
