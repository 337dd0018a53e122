import { browser } from 'wxt/browser';

import { isOnOneOf } from '@/utils/settings/hosts';
import { readSettings, settingsKey } from '@/utils/settings/settings';
import { toggleReader } from './reader';

/**
 * Opens the reader over a page that was seen to be an article, when it lies on a site whose articles open by themselves.
 * Once for each page a tab goes to: who closes the reader there is not asked again, not even when the page comes back
 * from the back-forward cache.
 * @param url the tab's address, by the browser's word; undefined where it keeps it from us.
 */
export async function openIfChosen(tabId: number, url: string | undefined): Promise<void> {
  if (url === undefined) return;
  try {
    const stored = await browser.storage.local.get(settingsKey);
    if (!isOnOneOf(url, readSettings(stored[settingsKey]).opened)) return;
    const [claim] = await browser.scripting.executeScript({ target: { tabId }, func: claimPage });
    if (claim?.result === true) await toggleReader(tabId, { shown: true });
  } catch {
    // The permission was given back, or the page was left meanwhile. Nobody asked for anything, so nothing is said.
  }
}

/**
 * Runs in the page, in our own world, which lives exactly as long as the page does, in the cache as well. It must stand
 * alone: only its text is sent there.
 * @returns whether the reader is to be opened here now.
 */
function claimPage(): boolean {
  const world = globalThis as { thoangOpened?: Set<string> };
  world.thoangOpened ??= new Set();
  const place = location.pathname + location.search;
  if (world.thoangOpened.has(place)) return false;
  if (document.visibilityState === 'visible') {
    world.thoangOpened.add(place);
    return true;
  }
  // A tab opened or restored behind others: the detector's word is said again when somebody comes to look.
  document.addEventListener(
    'visibilitychange',
    () => {
      if (place !== location.pathname + location.search) return;
      const message = { id: 0, type: 'pageSeen', data: { isArticle: true }, timestamp: Date.now() };
      chrome.runtime.sendMessage(message, () => void chrome.runtime.lastError);
    },
    { once: true },
  );
  return false;
}
