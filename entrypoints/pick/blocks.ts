import { isBelow, own, select } from '@/utils/rules/own';

const neverShown = new Set('br head link meta noscript option script style template title wbr'.split(' '));
const pictures = 'img, picture, video, audio, iframe, embed, object, canvas';
const isPicture = (element: Element): boolean => own(element, 'matches').call(element, pictures);

/** Words a person reads in an element, and pictures: two elements with the same of both show the same. */
export function contentOf(element: Element): { words: number; pictures: number } {
  const found = select(element, pictures).length + (isPicture(element) ? 1 : 0);
  return { words: wordsOf(textOf(element)), pictures: found };
}

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The text of an element without what scripts and styles are written in. */
export function textOf(element: Element): string {
  const page = own(element, 'ownerDocument');
  const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return neverShown.has(own(node as Element, 'localName'))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_SKIP;
  });
  let text = '';
  // Two blocks side by side have no space between them.
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += `${node.nodeValue ?? ''} `;
  return text.trim();
}

export const isSameContent = (one: Element, other: Element): boolean => {
  const [a, b] = [contentOf(one), contentOf(other)];
  return a.words === b.words && a.pictures === b.pictures;
};

/** Whether a person sees an element and something in it. What a shadow tree shows is no part of it. */
function isSeen(element: Element): boolean {
  if (neverShown.has(own(element, 'localName')) || own(element, 'namespaceURI')?.endsWith('svg'))
    return false;
  const { width, height } = own(element, 'getBoundingClientRect').call(element);
  if (width < 1 || height < 1 || getComputedStyle(element).visibility !== 'visible') return false;
  const { words, pictures: seen } = contentOf(element);
  return words > 0 || seen > 0;
}

/** Whether an element stands for itself, and is no run within a line. */
const isBlock = (element: Element): boolean =>
  isPicture(element) || !/^(?:inline|contents|none|ruby.*)$/.test(getComputedStyle(element).display);

/** The block in which an element stands, itself included; undefined outside of the body. */
export function blockAt(element: Element, body: Element): Element | undefined {
  for (
    let at: Element | null = element;
    at && (at === body || isBelow(at, body));
    at = own(at, 'parentElement')
  )
    if (at === body || (isBlock(at) && isSeen(at))) return at;
  return undefined;
}

/** The part of a story in which an element stands: a block; directly in the story, what stands in its lines. */
export function partAt(element: Element, story: Element): Element | undefined {
  if (!isBelow(element, story)) return undefined;
  const block = blockAt(element, story);
  if (block && block !== story) return block;
  let part = element;
  for (let up = own(part, 'parentElement'); up && up !== story; up = own(up, 'parentElement')) part = up;
  return isSeen(part) ? part : undefined;
}

/** The blocks within a block, with nothing between; where there are none and it is asked for, the runs in its lines. */
export function childrenOf(element: Element, withRuns = false): Element[] {
  const inside = [...own(element, 'children')];
  const blocks = inside.flatMap((child) => {
    if (neverShown.has(own(child, 'localName'))) return [];
    return isBlock(child) && isSeen(child) ? [child] : childrenOf(child);
  });
  return blocks.length === 0 && withRuns ? inside.filter(isSeen) : blocks;
}

/** Texts from this many characters on are sentences rather than menus. */
const sentence = 40;
/** The largest block holds at least this share of them. */
const most = 0.6;

/** The smallest block with most of the page's sentences; undefined on a page without words. */
export function largestBlock(body: Element): Element | undefined {
  const sums = new Map<Element, number>();
  const walker = own(body, 'ownerDocument').createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = (node.nodeValue ?? '').trim().length;
    const holder = node.parentElement;
    if (length < sentence || !holder || neverShown.has(own(holder, 'localName'))) continue;
    if (!own(holder, 'checkVisibility').call(holder) || own(holder, 'closest').call(holder, 'a')) continue;
    for (let at: Element | null = holder; at; at = own(at, 'parentElement'))
      sums.set(at, (sums.get(at) ?? 0) + length);
  }
  const enough = (sums.get(body) ?? 0) * most;
  let block = isSeen(body) ? body : undefined;
  for (let next = block; next && enough > 0; ) {
    block = next;
    next = childrenOf(block).find((child) => (sums.get(child) ?? 0) >= enough);
  }
  return block;
}
