import { browser } from 'wxt/browser';

import type { PageProtocol } from './protocol';

/**
 * Sends a message to our scripts in a tab's page, or to a frame of ours in it. The messaging library's own way leaves an "unchecked
 * lastError" in the console each time a page was left meanwhile; this one rejects instead, in the same form.
 * @throws when nobody listens there any more, or the script failed.
 */
export async function askPage<Type extends keyof PageProtocol>(
  tabId: number,
  type: Type,
  data?: Parameters<PageProtocol[Type]>[0],
  frameId = 0,
): Promise<ReturnType<PageProtocol[Type]>> {
  const message = { id: 0, type, data, timestamp: Date.now() };
  const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId });
  if (typeof answer === 'object' && answer !== null && 'res' in answer)
    return answer.res as ReturnType<PageProtocol[Type]>;
  throw new Error(`the page did not answer ${type}`);
}
