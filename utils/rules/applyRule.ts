import type { Rule } from './rule';

import { isBelow, own, select } from './own';

/**
 * The story of a page as a rule has it, without what the rule removes.
 * @param copy a copy of the page with all that selectors ask for. It is changed.
 * @returns undefined where the rule finds nothing, or more than one.
 */
export function applyRule(
  copy: Document,
  { story: selector, drop }: Pick<Rule, 'story' | 'drop'>,
): Element | undefined {
  const [story, second] = select(copy, selector);
  if (!story || second) return undefined;
  // All are found before any goes: a place among others is counted with the others.
  for (const part of drop.flatMap((each) => select(story, each))) {
    // What would leave nothing was not meant for this page.
    if (isBelow(part, story) && lengthOf(story) > lengthOf(part)) own(part, 'remove').call(part);
  }
  return story;
}

const lengthOf = (element: Element): number => (own(element, 'textContent') ?? '').trim().length;
