import type { Steps } from '@/utils/article/steps';

import { boxForForm, elementsIn, isPlain, spanFor, staysBehind, stripAttributes } from './element';
import { type Limits, tooLarge } from './limits';

/** How many elements are tidied in one step. */
const some = 2_000;

/** What says that a page has to be copied node by node: it is too deep, or has a table with more rows than are kept. */
const unusual = ({ depth, rows }: Limits): string =>
  `${new Array<string>(depth + 2).fill('*').join('>')},tr:nth-child(${rows + 1})`;

/** Whether a page can be copied whole. Other documents than HTML hold kinds of nodes that HTML has not. */
export const isUsual = (page: Document, root: Element, limits: Limits): boolean =>
  page.contentType === 'text/html' && !Element.prototype.querySelector.call(root, unusual(limits));

/**
 * Copies what stands in an element into another document: the browser takes it over at one moment of the page, and
 * it is tidied in steps out of the page's reach. The same comes of it as of `copyNodes`, which cannot be put down,
 * but for the sizes of pictures.
 * @throws PageTooLarge
 */
export function* takeSnapshot(root: Element, copy: Document, limits: Limits): Steps<void> {
  // Until it is tidied it stands in no document: a style sheet in one is checked by the page's own policy, and reported.
  const taken = copy.importNode(root, true);
  noteSizes(root, taken);
  removeRemarks(taken, copy);
  yield;
  yield* tidy(taken, copy, limits);
  putBody(copy, taken);
  // Each text that says anything has a letter at least: most pages need no counting.
  const letters = copy.body.textContent?.length ?? 0;
  if (letters + elementsIn(copy.body) > limits.nodes && nodesIn(copy) > limits.nodes) throw tooLarge(limits);
}

/** Smaller is what stands in a picture's place until it comes, or no picture of a story. In pixels. */
const least = 48;

/** Names of what tells a picture's size, or another address than the one that is loaded, as of lazy pictures. */
const saysMore = (name: string): boolean => /^(?:width|height|style|srcset|sizes|data-)/.test(name);

/** What a picture measures, where its element does not say so and the page has loaded it: a reader can keep room for it. */
function noteSizes(root: Element, taken: Element): void {
  const twins = Element.prototype.querySelectorAll.call(taken, 'img');
  for (const [at, image] of Element.prototype.querySelectorAll.call(root, 'img').entries()) {
    if (!(image instanceof HTMLImageElement) || image.getAttributeNames().some(saysMore)) continue;
    const { naturalWidth, naturalHeight } = image;
    if (naturalWidth < least || naturalHeight < least) continue;
    twins[at]?.setAttribute('width', String(naturalWidth));
    twins[at]?.setAttribute('height', String(naturalHeight));
  }
}

/** Makes what was taken the body, by itself where it is one: moving all that stands in it takes as long as copying it. */
function putBody(copy: Document, taken: Element): void {
  if (!(taken instanceof HTMLBodyElement)) return copy.body.append(contentOf(taken));
  for (const key of taken.getAttributeNames()) taken.removeAttribute(key);
  copy.body.replaceWith(taken);
}

function removeRemarks(taken: Element, copy: Document): void {
  const walker = copy.createTreeWalker(
    taken,
    NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION,
  );
  const remarks: Node[] = [];
  while (walker.nextNode()) remarks.push(walker.currentNode);
  for (const remark of remarks) (remark as ChildNode).remove();
}

function* tidy(taken: Element, copy: Document, limits: Limits): Steps<void> {
  // What an element that stayed behind held comes next, and is passed over.
  let gone: Element | undefined;
  let count = 0;
  for (const element of Element.prototype.querySelectorAll.call(taken, '*')) {
    if (++count % some === 0) yield;
    if (gone) {
      if (gone.contains(element)) continue;
      gone = undefined;
    }
    if (element instanceof HTMLFormElement) replace(element, boxForForm(copy));
    else if (staysBehind(element, limits)) {
      element.remove();
      gone = element;
    } else if (isPlain(element)) stripAttributes(element, limits);
    else replace(element, spanFor(element, copy, limits));
  }
}

/** Another element around what stands in one. */
function replace(element: Element, by: Element): void {
  by.append(contentOf(element));
  Element.prototype.replaceWith.call(element, by);
}

/** Takes out what stands in an element. It may be a form, which is asked nothing directly. */
function contentOf(element: Element): DocumentFragment {
  const content = new Range();
  content.selectNodeContents(element);
  return content.extractContents();
}

function nodesIn(copy: Document): number {
  const walker = copy.createTreeWalker(copy.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}
