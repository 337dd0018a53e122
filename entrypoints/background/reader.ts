import { browser } from 'wxt/browser';

import type { Refusal } from '@/utils/messages/protocol';

import { inject } from '@/utils/messages/inject';
import { sendMessage } from '@/utils/messages/messages';

/**
 * Opens the reader over a tab's page, or closes it. Where the browser keeps extensions out, the popup says so, since
 * there is no page to say it in.
 * @returns null when it was done, else why not.
 */
export async function toggleReader(tabId: number): Promise<Refusal | null> {
  const refusal = await inject(tabId);
  if (refusal === null) {
    await sendMessage('switchReader', {}, { tabId, frameId: 0 });
    return null;
  }
  await browser.action.openPopup().catch(() => browser.action.setBadgeText({ tabId, text: '!' }));
  return refusal;
}
