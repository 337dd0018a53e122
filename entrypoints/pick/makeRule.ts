import type { Rule } from '@/utils/rules/rule';

import { hostOf } from '@/utils/rules/host';
import { isBelow, own } from '@/utils/rules/own';
import { patternOf } from '@/utils/rules/path';
import { pickedIn, pickedPage } from '@/utils/rules/pickedPage';
import { pageOf } from '@/utils/rules/ruleFor';
import { isByPlace, selectorFor } from '@/utils/rules/selectorFor';
import { isSameContent } from './blocks';

/** Boxes around other things. A paragraph or a picture is another one in every article, whatever its class. */
const boxes = new Set(
  'article aside dl details div fieldset footer form header nav ol section table ul'.split(' '),
);

export interface Picked {
  story: Element;
  /** What does not belong to it, in any order. */
  drops: readonly Element[];
}

/**
 * The rule that reads what was picked, on this page and on those like it.
 * @param madeAt ISO 8601.
 * @returns undefined where no selector tells the story from the rest, or the page has no site.
 */
export function makeRule(page: Document, address: string, picked: Picked, madeAt: string): Rule | undefined {
  const host = hostOf(address);
  const found = nameStory(picked.story, page);
  if (host === undefined || !found) return undefined;
  const path = patternOf(address);
  const drop: string[] = [];
  const alone: string[] = [];
  for (const part of picked.drops) {
    if (picked.drops.some((other) => isBelow(part, other))) continue;
    const selector = selectorFor(part, found.story);
    if (!selector) return undefined;
    (isByPlace(selector) || !boxes.has(own(part, 'localName')) ? alone : drop).push(selector);
  }
  const rule: Rule = {
    host,
    ...(path !== undefined && { path }),
    story: found.selector,
    drop,
    ...(alone.length > 0 && { here: [{ page: pageOf(address), drop: alone }] }),
    madeAt,
  };
  const copy = pickedPage(page, { ...rule, drop: [...drop, ...alone] });
  return copy && pickedIn(copy) ? rule : undefined;
}

/** The story, or a box around it that shows nothing else, by the name that is likeliest to last. */
function nameStory(story: Element, page: Document): { story: Element; selector: string } | undefined {
  let first: { story: Element; selector: string } | undefined;
  for (let at: Element | null = story; at && isSameContent(at, story); at = own(at, 'parentElement')) {
    const selector = selectorFor(at, page);
    if (selector && !isByPlace(selector)) return { story: at, selector };
    if (selector) first ??= { story: at, selector };
    if (own(at, 'localName') === 'body') break;
  }
  return first;
}
