import type { Rule } from './rule';

import { hostOf, isWithin } from './host';
import { matchesPath } from './path';

/**
 * The rule for a page: of the exact host before that of the domain above it, for these addresses before one for all,
 * the first in the list before the others. What is removed on this page alone is among its `drop`s.
 * @returns undefined when there is none.
 */
export function ruleFor(address: string, rules: readonly Rule[]): Rule | undefined {
  const host = hostOf(address);
  if (host === undefined) return undefined;
  const path = new URL(address).pathname;
  const [rule] = rules
    .filter((each) => isWithin(host, each.host) && (each.path === undefined || matchesPath(each.path, path)))
    .sort((a, b) => b.host.length - a.host.length || sharpness(b) - sharpness(a));
  if (!rule) return undefined;
  const { here = [], ...rest } = rule;
  const own = here.find(({ page }) => page === pageOf(address))?.drop ?? [];
  return { ...rest, drop: [...rule.drop, ...own] };
}

/** An address with fewer gaps says more. */
const sharpness = ({ path }: Rule): number => (path === undefined ? -1_000 : -path.split('*').length);

/** Path and query: what tells a page from the others of its site. */
export function pageOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
