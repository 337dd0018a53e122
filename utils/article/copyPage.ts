import { elementsIn } from './copy/element';
import { defaultLimits, type Limits, PageTooLarge, tooLarge } from './copy/limits';
import { copyNodes } from './copy/nodes';
import { isUsual, takeSnapshot } from './copy/snapshot';
import { inOneGo, type Steps } from './steps';

export { defaultLimits, elementsIn, type Limits, PageTooLarge };

/**
 * A light copy of the page's body in a document of its own, without scripts, forms and hidden parts. It has no
 * window, so nothing in it loads or runs, and the live page is never touched. Forms become plain `div`s.
 * @throws PageTooLarge
 */
export function* copyInSteps(
  page: Document,
  limits: Limits = defaultLimits,
  root: Element | null = page.body,
): Steps<Document> {
  const copy = page.implementation.createHTMLDocument('');
  copy.documentElement.lang = page.documentElement.getAttribute('lang') ?? '';
  if (!root || root.localName === 'frameset') return copy;
  // The browser counts elements much faster than we copy them.
  if (elementsIn(root) > limits.nodes) throw tooLarge(limits);
  if (isUsual(page, root, limits)) yield* takeSnapshot(root, copy, limits);
  else copyNodes(page, root, copy, limits);
  return copy;
}

/** The same in one go. */
export const copyPage = (...asked: Parameters<typeof copyInSteps>): Document =>
  inOneGo(copyInSteps(...asked));
