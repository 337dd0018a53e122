import type { Rule } from '@/utils/rules/rule';

/**
 * Hands a rule to the background, which keeps it: the `ruleMade` message written out by hand, since the messaging library
 * would be larger than all of this script.
 * @returns whether it is kept.
 */
export function sendRule(rule: Rule, now: number): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      chrome.runtime.sendMessage(
        { id: 0, type: 'ruleMade', data: rule, timestamp: now },
        (answer: unknown) => {
          const failed = chrome.runtime.lastError !== undefined;
          resolve(!failed && typeof answer === 'object' && answer !== null && !('err' in answer));
        },
      );
    } catch {
      // The extension was updated or removed meanwhile.
      resolve(false);
    }
  });
}
