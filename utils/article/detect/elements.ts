/** As many elements as tell what kind of page it is: a page of a million nodes costs no more than another. */
const enough = 2_000;

/** Hands over the elements of a live collection until told `true`; it is walked no further than it is read. */
export function someOf<T extends Element>(
  elements: HTMLCollectionOf<T>,
  isDone: (element: T) => boolean,
): boolean {
  for (let index = 0; index < enough; index++) {
    const element = elements[index];
    if (!element) return false;
    if (isDone(element)) return true;
  }
  return false;
}

/** Characters of a text; Chinese, Japanese and Korean ones say about as much as three others. Its middle tells. */
export function charactersOf(text: string): number {
  const { length } = text;
  for (let at = 0; at < 4; at++) {
    const code = text.charCodeAt(length / 2 + at);
    if (code > 0x2e7f && code < 0xd800) return length * 3;
  }
  return length;
}

export const lengthOf = (node: Node): number => charactersOf(node.textContent?.trim() ?? '');

/** Characters of an element that are not links. */
export function unlinkedLength(element: Element): number {
  let length = lengthOf(element);
  if (length && element.firstElementChild)
    someOf(linksIn(element), (link) => {
      length -= lengthOf(link);
      return length <= 0;
    });
  return length;
}

// What may be a form is asked by the prototypes' own means: a form's controls can go by the name of any property.

/** Elements around a story, in which no paragraph counts. */
const around =
  'nav, header, footer, aside, [role=navigation], [role=contentinfo], [role=banner], [role=complementary], #footer, .footer';

export const isWithin = (element: Element, selector: string): boolean =>
  Element.prototype.closest.call(element, selector) !== null;

export const isAround = (element: Element): boolean => isWithin(element, around);

export const linksIn = (element: Element): HTMLCollectionOf<HTMLAnchorElement> =>
  Element.prototype.getElementsByTagName.call(element, 'a') as HTMLCollectionOf<HTMLAnchorElement>;

export const classOf = (element: Element): string =>
  Element.prototype.getAttribute.call(element, 'class') ?? '';

const property =
  <T>(name: keyof Node) =>
  (element: Element): T =>
    Reflect.get(Node.prototype, name, element) as T;

export const parentOf = property<Element | null>('parentElement');

export const textOf = property<string>('textContent');

const inline = /^(?:b|strong|i|em|font|span|u)$/;

export const isInline = (element: Element): boolean => inline.test(element.localName);

/** The element itself, or the first around it that is no inline markup. */
export function blockOf(element: Element | null): Element | null {
  let block = element;
  while (block && isInline(block)) block = parentOf(block);
  return block;
}
