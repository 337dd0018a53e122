import DOMPurify from 'dompurify';

/** The HTML elements a story may consist of. No SVG, no MathML, no form, no embedded page, no style. */
const tags = [
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'blockquote',
  'br',
  'caption',
  'cite',
  'code',
  'col',
  'colgroup',
  'dd',
  'del',
  'dfn',
  'div',
  'dl',
  'dt',
  'em',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'i',
  'img',
  'ins',
  'kbd',
  'li',
  'mark',
  'ol',
  'p',
  'pre',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'time',
  'tr',
  'u',
  'ul',
  'var',
];

const attributes = [
  'alt',
  'cite',
  'colspan',
  'datetime',
  'dir',
  'height',
  'href',
  'lang',
  'loading',
  'referrerpolicy',
  'rel',
  'rowspan',
  'scope',
  'src',
  'start',
  'title',
  'width',
];

const numeric = new Set(['colspan', 'rowspan', 'start', 'width', 'height']);

const addresses: Record<string, RegExp> = {
  href: /^(?:https?:\/\/|mailto:|tel:\+?[\d().\s-]+$)/i,
  cite: /^https?:\/\//i,
  src: /^https?:\/\//i,
};

export interface SanitizeOptions {
  /** Leave pictures out: saved notes show none unless the reader allows it, since each is a request to its site. */
  withoutImages?: boolean;
}

/** DOMPurify says that it cannot work here. Nothing is shown rather than something unsafe. */
export class SanitizerUnsupported extends Error {
  override name = 'SanitizerUnsupported';
}

let purifier: typeof DOMPurify | undefined;

/** Loaded only where there is a DOM; hooks are set once. */
function purify(): typeof DOMPurify {
  if (purifier) return purifier;
  const instance = DOMPurify(window);
  if (!instance.isSupported) throw new SanitizerUnsupported();
  instance.addHook('uponSanitizeAttribute', (_node, data) => {
    const { attrName: name, attrValue: value } = data;
    if (numeric.has(name) && !/^\d{1,5}$/.test(value)) data.keepAttr = false;
    const allowed = addresses[name];
    if (allowed && !allowed.test(value)) data.keepAttr = false;
  });
  instance.addHook('afterSanitizeAttributes', (node) => {
    if (node.localName === 'a') {
      node.setAttribute('rel', 'noopener noreferrer');
      node.setAttribute('referrerpolicy', 'no-referrer');
    }
    if (node.localName === 'img') {
      node.setAttribute('referrerpolicy', 'no-referrer');
      // Lazy pictures are not asked for before they are in the page, so that a caller may still redirect them.
      node.setAttribute('loading', 'lazy');
      if (!node.hasAttribute('src')) node.remove();
    }
  });
  purifier = instance;
  return instance;
}

const settings = (options: SanitizeOptions) => ({
  ALLOWED_TAGS: options.withoutImages ? tags.filter((tag) => tag !== 'img') : tags,
  ALLOWED_ATTR: attributes,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
});

/** The last that came to rest with its pictures: an article is cleaned where it comes in and again where it is shown. */
let atRest: string | undefined;

/**
 * HTML of the allow-list, whatever came in. Sanitized until it no longer changes, since mutation attacks count on a
 * second parse; of what never comes to rest only the words are left.
 * @throws SanitizerUnsupported
 */
export function sanitize(html: string, options: SanitizeOptions = {}): string {
  if (html === atRest && !options.withoutImages) return html;
  let before = html;
  for (let round = 0; round < 4; round++) {
    const after = purify().sanitize(before, settings(options));
    if (after === before) {
      if (!options.withoutImages) atRest = after;
      return after;
    }
    before = after;
  }
  return purify().sanitize(before, { ...settings(options), ALLOWED_TAGS: [] });
}

/**
 * The same as nodes, for showing.
 * @throws SanitizerUnsupported
 */
export function sanitizeToFragment(html: string, options: SanitizeOptions = {}): DocumentFragment {
  return purify().sanitize(sanitize(html, options), { ...settings(options), RETURN_DOM_FRAGMENT: true });
}
