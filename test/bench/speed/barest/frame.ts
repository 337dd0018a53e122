import createDOMPurify from 'dompurify';

import type { Api } from './api';

declare const chrome: Api;

/** Shows what the page's script makes of the page, and nothing around it. */
async function show(): Promise<void> {
  const { id } = await chrome.tabs.getCurrent();
  const story = await chrome.tabs.sendMessage(id, 'read');
  const clean = createDOMPurify(window).sanitize(story, { RETURN_DOM_FRAGMENT: true });
  document.querySelector('.article-body')?.append(clean);
}

void show();
