import { browser } from 'wxt/browser';

import type { Refusal } from '@/utils/messages/protocol';

/**
 * Puts a script into a tab's page; a page that has it already keeps it. Needs the reader's click or shortcut
 * (`activeTab`) or a granted host.
 * @param script the one that holds the reader's frame, or the one that reads the page.
 * @returns null when it is there, else why it cannot be.
 */
export async function inject(tabId: number, script: 'overlay' | 'read'): Promise<Refusal | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${script}.js`] });
    return null;
  } catch {
    // The browser's own pages, its store, files, a page that failed to load.
    return 'closed-page';
  }
}
