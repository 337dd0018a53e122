import { boxForForm, isPlain, spanFor, staysBehind, stripAttributes } from './element';
import { type Limits, tooLarge } from './limits';

/**
 * Copies what stands in an element into another document, node by node. It can do with a page of any depth, which copying
 * it whole cannot: what lies too deep moves up, and no more rows of a table are copied than are kept.
 * @throws PageTooLarge
 */
export function copyNodes(page: Document, root: Element, copy: Document, limits: Limits): void {
  const walker = page.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  const parents: Element[] = [copy.body];
  let depth = 0;
  let nodes = 0;
  let node: Node | null = walker.firstChild();
  while (node) {
    if (++nodes > limits.nodes) throw tooLarge(limits);
    const parent = parents[Math.min(depth, limits.depth)] ?? copy.body;
    const twin = copyNode(node, copy, limits, parent);
    if (twin) parent.appendChild(twin);
    const child: Node | null = twin?.nodeType === Node.ELEMENT_NODE ? walker.firstChild() : null;
    if (child) {
      depth++;
      if (depth <= limits.depth) parents[depth] = twin as Element;
      node = child;
      continue;
    }
    // Up until there is a next one; past the root there is none.
    for (node = walker.nextSibling(); !node && depth > 0; node = walker.nextSibling()) {
      walker.parentNode();
      depth--;
    }
  }
}

function copyNode(node: Node, copy: Document, limits: Limits, parent: Element): Node | null {
  if (!(node instanceof Element)) return copy.createTextNode(node.nodeValue ?? '');
  if (node instanceof HTMLFormElement) return boxForForm(copy);
  if (staysBehind(node, limits)) return null;
  if (node.localName === 'tr' && parent.childElementCount >= limits.rows) return null;
  if (!isPlain(node)) return spanFor(node, copy, limits);
  const twin = copy.importNode(node, false);
  stripAttributes(twin, limits);
  return twin;
}
