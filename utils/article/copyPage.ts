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

export interface Limits {
  /** Elements and text nodes looked at. More than that is refused: Readability's time grows faster than size. */
  nodes: number;
  /** Levels of nesting that are kept; what lies deeper moves up to the last of them. */
  depth: number;
  /** Characters of one attribute. Long `srcset`s make Readability's patterns run away. */
  attribute: number;
  /** Rows of one table. */
  rows: number;
  /** Whether hidden elements are copied as well. */
  hidden: boolean;
}

export const defaultLimits: Limits = {
  nodes: 80_000,
  depth: 150,
  attribute: 2_000,
  rows: 400,
  hidden: false,
};

/** The page has more nodes than we promise to read in time. */
export class PageTooLarge extends Error {
  override name = 'PageTooLarge';
}

/** How many elements stand in one. A form is not asked directly: its own controls may bear the names of its methods. */
export const elementsIn = (root: Element): number =>
  Element.prototype.getElementsByTagName.call(root, '*').length;

/**
 * A light copy of the page's body in a document of its own, without scripts, forms and hidden parts. It has no
 * window, so nothing in it loads or runs, and the live page is never touched. Forms become plain `div`s: their named
 * controls shadow the properties every DOM library relies on (`<input name="parentNode">` hangs Readability).
 * @throws PageTooLarge
 */
export function copyPage(
  page: Document,
  limits: Limits = defaultLimits,
  root: Element | null = page.body,
): Document {
  const copy = page.implementation.createHTMLDocument('');
  copy.documentElement.lang = page.documentElement.getAttribute('lang') ?? '';
  if (!root || root.localName === 'frameset') return copy;
  const tooLarge = new PageTooLarge(`more than ${limits.nodes} nodes`);
  // The browser counts elements much faster than we copy them.
  if (elementsIn(root) > limits.nodes) throw tooLarge;

  const walker = page.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  const parents: Element[] = [copy.body];
  let depth = 0;
  let nodes = 0;
  let node: Node | null = walker.firstChild();
  while (node) {
    if (++nodes > limits.nodes) throw tooLarge;
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
  return copy;
}

function copyNode(node: Node, copy: Document, limits: Limits, parent: Element): Node | null {
  if (!(node instanceof Element)) return copy.createTextNode(node.nodeValue ?? '');
  // A form is asked nothing directly: any of its properties may be one of its own controls.
  if (node instanceof HTMLFormElement) {
    const box = copy.createElement('div');
    box.dataset['form'] = 'true';
    return box;
  }
  const name = node.localName;
  if (neverStory.has(name) || (!limits.hidden && isHidden(node))) return null;
  if (name === 'tr' && parent.childElementCount >= limits.rows) return null;

  return twinOf(node, copy, limits.attribute);
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

/** The element by itself, with the attributes that later steps read. */
function twinOf(element: Element, copy: Document, longest: number): Element {
  const { localName, namespaceURI } = element;
  // Importing takes all attributes over at once, which is what most elements need.
  const isPlain = namespaceURI === 'http://www.w3.org/1999/xhtml' && isPlainName(localName);
  const twin = isPlain ? copy.importNode(element, false) : copy.createElement('span');
  if (!element.hasAttributes()) return twin;
  for (const key of element.getAttributeNames()) {
    const value = element.getAttribute(key) ?? '';
    const isWanted = wanted.has(key) || key.startsWith('data-');
    if (isWanted && value.length <= longest) {
      if (!isPlain) twin.setAttribute(key, value);
    } else if (isWanted && (key === 'class' || key === 'style' || key === 'alt'))
      twin.setAttribute(key, value.slice(0, longest));
    // A long address is of no use cut short; a long class or style is.
    else twin.removeAttribute(key);
  }
  return twin;
}

function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !element.classList.contains('fallback-image'))
    return true;
  const style = element.getAttribute('style');
  return (
    style !== null &&
    style.length < 2_000 &&
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  );
}
