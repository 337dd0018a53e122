import { browser } from 'wxt/browser';

import type { Rule } from '@/utils/rules/rule';

import { ruleFor } from '@/utils/rules/ruleFor';
import { readRules, rulesKey, withoutRule, withRule } from '@/utils/rules/rules';

/** The rules of this machine, newest first. Storage that is refused has none. */
export async function readStoredRules(): Promise<Rule[]> {
  const stored = await browser.storage.local.get(rulesKey).catch((): Record<string, unknown> => ({}));
  return readRules(stored[rulesKey]);
}

/** The rule that a page is read by; undefined when there is none. */
export async function storedRuleFor(address: string): Promise<Rule | undefined> {
  return ruleFor(address, await readStoredRules());
}

/** @throws when it cannot be stored. */
export const addRule = (rule: Rule): Promise<Rule[]> => change((rules) => withRule(rules, rule));

/** @throws when it cannot be stored. */
export const forgetRule = (rule: Rule): Promise<Rule[]> => change((rules) => withoutRule(rules, rule));

/** One change at a time, whichever of our pages makes it: each writes all rules. Gives them as they are then. */
function change(make: (rules: Rule[]) => Rule[]): Promise<Rule[]> {
  return navigator.locks.request('thoang-rules', async () => {
    const stored = await browser.storage.local.get(rulesKey);
    const rules = make(readRules(stored[rulesKey]));
    await browser.storage.local.set({ [rulesKey]: rules });
    return rules;
  });
}
