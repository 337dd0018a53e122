import * as v from 'valibot';
import { browser } from 'wxt/browser';

import { hostOf } from '@/utils/rules/host';
import { RuleSchema } from '@/utils/rules/rule';
import { addRule } from './rulesStore';

/** What came back from a page is no rule of that page's, or nobody had asked for one. */
export class RuleRefused extends Error {
  override name = 'RuleRefused';
}

/** The tabs in which somebody is picking; kept over a background that is stopped meanwhile, gone with the browser. */
const pickingKey = 'picking';
const TabsSchema = v.fallback(v.array(v.number()), []);

async function readPicking(): Promise<number[]> {
  const stored = await browser.storage.session.get(pickingKey);
  return v.parse(TabsSchema, stored[pickingKey]);
}

/**
 * Puts the picker over a tab's page. Whoever asks closes the reader first.
 * @throws where the browser keeps extensions out.
 */
export async function startPicking(tabId: number): Promise<void> {
  const others = (await readPicking()).filter((each) => each !== tabId);
  await browser.storage.session.set({ [pickingKey]: [...others, tabId].slice(-50) });
  await browser.scripting.executeScript({ target: { tabId }, files: ['/pick.js'] });
}

/**
 * Keeps the rule that a tab's picker made. It crossed from the page's process: a page that took that over may make rules
 * for its own site and only once somebody is picking there.
 * @param now ISO 8601; what the message says of it counts for nothing.
 * @throws RuleRefused
 * @throws ValiError when it is no rule.
 */
export async function keepRule(tabId: number, data: unknown, now: string): Promise<void> {
  const rule = { ...v.parse(RuleSchema, data), madeAt: now };
  const picking = await readPicking();
  // The address is the browser's to say.
  const { url } = await browser.tabs.get(tabId);
  if (!picking.includes(tabId)) throw new RuleRefused('nobody is picking in this tab');
  if (!url || hostOf(url) !== rule.host) throw new RuleRefused('the rule is for another site');
  await addRule(rule);
  await browser.storage.session.set({ [pickingKey]: picking.filter((each) => each !== tabId) });
}
