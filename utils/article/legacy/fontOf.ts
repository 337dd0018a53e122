import { encodingOfFont } from './fonts';

/** A legacy font somewhere in a style, also in the short form and in Word's own (`mso-ascii-font-family`). */
const legacyName = /(?<![\w.-])(?:\.vn[a-z][\w -]{0,40}|vni[- ][\w -]{0,40})/i;
const setsFont = /font(?:-family)?\s?:/i;

/**
 * Finds the legacy font a node of the page is set in, by `face` and `style` of its nearest ancestor that names one;
 * nothing where that is any other font. Remembers what it has seen: made anew for each page.
 */
export function fontFinder(): (node: Node) => string | undefined {
  const seen = new Map<Element, string | undefined>();
  return (node) => {
    const path: Element[] = [];
    let font: string | undefined;
    for (let element = node.parentElement; element; element = element.parentElement) {
      const own = seen.has(element) ? { font: seen.get(element) } : namedBy(element);
      if (own) {
        font = own.font;
        break;
      }
      path.push(element);
    }
    for (const element of path) seen.set(element, font);
    return font;
  };
}

/** What an element itself says of its font; nothing when it says nothing. */
function namedBy(element: Element): { font: string | undefined } | undefined {
  const face = element.getAttribute('face');
  if (face) return { font: face.split(',').find((name) => encodingOfFont(name)) };
  const style = element.getAttribute('style') ?? '';
  return setsFont.test(style) ? { font: legacyName.exec(style)?.[0].trim() } : undefined;
}
