import type { Limits } from './limits';

/** Elements whose content is never part of a story. `noscript` is text to a browser that runs scripts. */
const neverStory = new Set([
  'applet',
  'audio',
  'button',
  'canvas',
  'datalist',
  'dialog',
  'head',
  'input',
  'link',
  'map',
  'marquee',
  'math',
  'meta',
  'noscript',
  'optgroup',
  'option',
  'progress',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
]);

/** What later steps read. Everything else (`name`, `onload` …) stays behind. */
const wanted = new Set([
  'align',
  'alt',
  'aria-hidden',
  'aria-level',
  'class',
  'colspan',
  'content',
  'data',
  'datetime',
  'dir',
  'face',
  'height',
  'hidden',
  'href',
  'id',
  'itemprop',
  'itemtype',
  'lang',
  'rel',
  'role',
  'rowspan',
  'src',
  'srcset',
  'start',
  'style',
  'title',
  'type',
  'value',
  'width',
]);

/** How many elements stand in one. A form is not asked directly: its own controls may bear the names of its methods. */
export const elementsIn = (root: Element): number =>
  Element.prototype.getElementsByTagName.call(root, '*').length;

/** Whether an element and all that is in it stays behind. Not to be asked of a form. */
export const staysBehind = (element: Element, { hidden }: Limits): boolean =>
  (neverStory.has(element.localName) && !isHeading(element)) || (!hidden && isHidden(element));

/** A button that is all a heading says: what is below it opens and shuts, as the answers to questions do. */
function isHeading(element: Element): boolean {
  const heading = element.localName === 'button' && element.closest('h1, h2, h3, h4, h5, h6, summary');
  return heading ? heading.textContent?.trim() === element.textContent?.trim() : false;
}

/**
 * What stands for a form: a plain `div`. Its named controls shadow the properties every DOM library relies on
 * (`<input name="parentNode">` hangs Readability), so a form is asked nothing directly.
 */
export function boxForForm(copy: Document): HTMLElement {
  const box = copy.createElement('div');
  box.dataset['form'] = 'true';
  return box;
}

/** Names of elements that have been looked at: there are few of them, on all pages together. */
const plainNames = new Map<string, boolean>();

function isPlainName(name: string): boolean {
  let isPlain = plainNames.get(name);
  if (isPlain === undefined) {
    isPlain = /^[a-z][a-z0-9-]*$/.test(name);
    if (plainNames.size < 200) plainNames.set(name, isPlain);
  }
  return isPlain;
}

/** Whether an element is one of HTML's by name; all others become a `span`. */
export const isPlain = ({ namespaceURI, localName }: Element): boolean =>
  namespaceURI === 'http://www.w3.org/1999/xhtml' && localName !== 'button' && isPlainName(localName);

/** A `span` in the place of an element, with the attributes that later steps read. */
export function spanFor(element: Element, copy: Document, limits: Limits): Element {
  const span = copy.createElement('span');
  for (const key of element.getAttributeNames()) {
    const value = shortened(key, element.getAttribute(key) ?? '', limits);
    if (value !== undefined) span.setAttribute(key, value);
  }
  return span;
}

/** Takes off an element what no later step reads. */
export function stripAttributes(element: Element, limits: Limits): void {
  if (!element.hasAttributes()) return;
  for (const key of element.getAttributeNames()) {
    const value = element.getAttribute(key) ?? '';
    const short = shortened(key, value, limits);
    if (short === undefined) element.removeAttribute(key);
    else if (short !== value) element.setAttribute(key, short);
  }
}

/** An attribute as it is kept; undefined when it is not. A long address is of no use cut short; a long class or style is. */
function shortened(key: string, value: string, { attribute: longest }: Limits): string | undefined {
  if (!wanted.has(key) && !key.startsWith('data-')) return undefined;
  if (value.length <= longest) return value;
  return key === 'class' || key === 'style' || key === 'alt' ? value.slice(0, longest) : undefined;
}

/** Words for screen readers alone, within a sentence ("opens in new tab"), and what editors of a wiki click on. */
const unseenWords =
  /(?:^|\s)(?:(?:govuk-|usa-)?(?:sr-only|visually-?hidden)|screen-reader-(?:text|only)|wb-inv|element-invisible|mw-editsection)(?:\s|$)/;

function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !element.classList.contains('fallback-image'))
    return true;
  if (element.localName === 'span' && unseenWords.test(element.className)) return true;
  const style = element.getAttribute('style');
  return (
    style !== null &&
    style.length < 2_000 &&
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  );
}
