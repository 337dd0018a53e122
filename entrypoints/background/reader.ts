import { browser } from 'wxt/browser';

import type { Reading, Refusal } from '@/utils/messages/protocol';

import { askPage } from '@/utils/messages/askPage';
import { inject } from './inject';

/**
 * Opens the reader over a tab's page, or closes it. Where the browser keeps extensions out, the popup says so, since
 * there is no page to say it in.
 * @returns null when it was done, else why not.
 */
export async function toggleReader(tabId: number): Promise<Refusal | null> {
  const refusal = await inject(tabId);
  if (refusal === null) {
    await askPage(tabId, 'switchReader', {});
    return null;
  }
  await browser.action.openPopup().catch(() => browser.action.setBadgeText({ tabId, text: '!' }));
  return refusal;
}

/** Reads a tab's page. What comes back crossed from the page's process: whoever shows it checks it first. */
export async function readTab(tabId: number): Promise<Reading> {
  const refusal = await inject(tabId);
  if (refusal !== null) return { kind: 'refused', refusal };
  try {
    return await askPage(tabId, 'readPage');
  } catch {
    // The page was left, or its process ended, while it was being read.
    return { kind: 'refused', refusal: 'failed' };
  }
}
