import type { Rule } from './rule';

import { applyRule } from './applyRule';
import { own } from './own';

/** A page of more elements is refused by whoever reads it, and not copied before. */
const most = 80_000;
/** Marks the story in the copy, and in copies of the copy: all keep `data-` attributes. */
const mark = 'data-thoang-story';

/**
 * A whole copy of the page in a document without a window, in which nothing loads or runs: without what a rule removes,
 * and with its story marked. Selectors select in it what they select in the page.
 * @returns undefined where the rule does not find its story.
 */
export function pickedPage(page: Document, rule: Rule): Document | undefined {
  if (page.getElementsByTagName('*').length > most) return undefined;
  const copy = page.implementation.createHTMLDocument('');
  copy.replaceChild(copy.importNode(page.documentElement, true), copy.documentElement);
  const story = applyRule(copy, rule);
  if (!story) return undefined;
  for (const other of copy.querySelectorAll(`[${mark}]`)) other.removeAttribute(mark);
  markedOf(story).setAttribute(mark, '');
  return copy;
}

/** The marked story in a copy of what `pickedPage` gave; undefined where that copy left it out, or nothing of it is left. */
export function pickedIn(copy: Document): Element | undefined {
  const story = copy.querySelector(`[${mark}]`);
  return story?.textContent?.trim() ? story : undefined;
}

/** Copies of pages have no forms: what is in one stands in a box that they keep. */
function markedOf(story: Element): Element {
  if (own(story, 'localName') !== 'form') return story;
  const copy = own(story, 'ownerDocument');
  const box = copy.createElement('div');
  const content = copy.createRange();
  content.selectNodeContents(story);
  content.surroundContents(box);
  return box;
}
