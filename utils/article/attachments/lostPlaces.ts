import { bare } from '@/utils/article/text';

/** An element of the page with the words around it, as they are compared. */
interface Waiting {
  element: Element;
  before: string;
  after: string;
}

/** Words that stand but once on a page, most likely. */
const telling = 15;

/**
 * Where in a copy the elements would stand that were left behind when it was made: at the text right before each, or
 * right after it. The page is walked and never climbed, since its forms may answer for their controls.
 * @returns nothing for an element around which other words stand in the copy.
 */
export function lostPlaces(left: readonly Element[], page: Document, copy: Document): Map<Element, Text> {
  if (left.length === 0) return new Map();
  const waiting = wordsAround(left, page);
  const exact = new Map<Element, Text>();
  const likely = new Map<Element, Text>();
  let last: Text | undefined;
  let lastKey = '';
  for (const { text, key } of textsOf(copy)) {
    for (const { element, before, after } of waiting) {
      if (last && lastKey === before && key === after && !exact.has(element)) exact.set(element, last);
      if (key.length < telling) continue;
      if (key === before || (key === after && !likely.has(element))) likely.set(element, text);
    }
    last = text;
    lastKey = key;
  }
  return new Map([...likely, ...exact]);
}

function wordsAround(left: readonly Element[], page: Document): Waiting[] {
  const meant = new Set(left);
  const waiting: Waiting[] = [];
  const open: Waiting[] = [];
  let before = '';
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isElement(node)) {
      if (!meant.has(node)) continue;
      const each = { element: node, before, after: '' };
      waiting.push(each);
      open.push(each);
      continue;
    }
    const key = keyOf(node);
    if (!key || isUnread(node) || open.at(-1)?.element.contains(node)) continue;
    for (const each of open.splice(0)) each.after = key;
    before = key;
  }
  return waiting;
}

function* textsOf(copy: Document): Generator<{ text: Text; key: string }> {
  const walker = copy.createTreeWalker(copy.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const key = keyOf(node);
    if (key) yield { text: node as Text, key };
  }
}

const isUnread = (text: Node): boolean =>
  /^(?:script|style|noscript|template)$/.test(text.parentElement?.localName ?? '');

const keyOf = (text: Node): string => bare((text.nodeValue ?? '').slice(0, 300)).slice(-60);

const isElement = (node: Node): node is Element => node.nodeType === 1;
