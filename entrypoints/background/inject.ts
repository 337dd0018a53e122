import { browser } from 'wxt/browser';

import type { Refusal } from '@/utils/messages/protocol';

import { isPractice } from '@/entrypoints/read/isPractice';

/**
 * Puts a script into a tab's page; a page that has it already keeps it. Needs the reader's click or shortcut
 * (`activeTab`) or a granted host.
 * @param script the one that holds the reader's frame, or the one that reads the page.
 * @returns null when it is there, else why it cannot be.
 */
export async function inject(tabId: number, script: 'overlay' | 'read'): Promise<Refusal | null> {
  for (let attempt = 0; ; attempt++) {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [`/${script}.js`] });
      return null;
    } catch (error) {
      // The page to practise on has our scripts already, and no browser puts them there.
      if (isPractice((await browser.tabs.get(tabId).catch(() => undefined))?.url)) return null;
      // The browser's own pages, its store, files, a page that failed to load.
      if (attempt === ATTEMPTS || !isNotYet(error)) return 'closed-page';
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** Chromium may tell us of the shortcut before it has let us into the tab: the same asked again succeeds. */
const isNotYet = (error: unknown): boolean => /must request permission to access/.test(String(error));
const ATTEMPTS = 4;
/** Milliseconds. */
const PAUSE = 40;
