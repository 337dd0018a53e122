import * as v from 'valibot';

import { type Rule, RuleSchema } from './rule';

/** The name under which they are kept. */
export const rulesKey = 'rules';
/** No more are kept; and no more of one site, which might else push out all others. */
export const mostRules = 500;
const mostOfHost = 20;
const mostPages = 50;

/** Rules from what is stored, newest first. What does not read is left out and costs nothing but itself. */
export function readRules(stored: unknown): Rule[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .flatMap((each: unknown) => {
      const read = v.safeParse(RuleSchema, each);
      return read.success ? [read.output] : [];
    })
    .slice(0, mostRules);
}

export const isSameRule = (a: Rule, b: Rule): boolean => a.host === b.host && a.path === b.path;

/**
 * The rules with one more, in front. It takes the place of the one for the same pages; what was removed from single
 * other pages of the same story stays removed there.
 */
export function withRule(rules: readonly Rule[], rule: Rule): Rule[] {
  const old = rules.find((each) => isSameRule(each, rule));
  const kept = old?.story === rule.story ? (old.here ?? []) : [];
  const own = rule.here ?? [];
  const page = (each: { page: string }) => own.every((one) => one.page !== each.page);
  const here = [...own, ...kept.filter(page)].slice(0, mostPages);
  const { here: _, ...rest } = rule;
  const made: Rule = here.length > 0 ? { ...rest, here } : rest;
  let ofHost = 0;
  return [made, ...rules.filter((each) => !isSameRule(each, rule))]
    .filter(({ host }) => host !== rule.host || ++ofHost <= mostOfHost)
    .slice(0, mostRules);
}

export const withoutRule = (rules: readonly Rule[], rule: Rule): Rule[] =>
  rules.filter((each) => !isSameRule(each, rule));
