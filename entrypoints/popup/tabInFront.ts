import type { Reading } from '@/utils/messages/protocol';

import { takeAsked } from '@/entrypoints/ask/askForTab';
import { sendMessage } from '@/utils/messages/messages';

const { tab, answer } = takeAsked();

/** The tab the popup stands over; -1 where there is none. */
export const tabInFront = tab;

/** Its page, which is being read since before this module had loaded. */
export const earlyReading = read();

async function read(): Promise<Reading> {
  const told = await answer.catch(() => undefined);
  if (typeof told === 'object' && told !== null && 'res' in told) return told.res as Reading;
  // The background was stopped meanwhile, or fails, and says so in its own way.
  return sendMessage('readTab', { tabId: await tab });
}
