/**
 * A property of an element as the browser means it. A form's own controls stand before its properties:
 * `<input name="parentElement">` leads in a circle.
 */
export function own<Key extends keyof Element>(element: Element, key: Key): Element[Key] {
  const kind = Object.getPrototypeOf(element) as Element;
  return key in kind ? (Reflect.get(kind, key, element) as Element[Key]) : element[key];
}

export const attributeOf = (element: Element, name: string): string =>
  own(element, 'getAttribute').call(element, name) ?? '';

/** What a selector selects below an element or document, in its order; nothing when the selector does not read. */
export function select(root: Document | Element, selector: string): Element[] {
  try {
    const ask = Reflect.get(
      Object.getPrototypeOf(root) as ParentNode,
      'querySelectorAll',
      root,
    ) as Element['querySelectorAll'];
    return [...ask.call(root as Element, selector)];
  } catch {
    return [];
  }
}

/** Whether one stands below the other; an element does not stand below itself. */
export const isBelow = (element: Element, root: Document | Element): boolean => {
  for (let parent = own(element, 'parentNode'); parent; parent = own(parent as Element, 'parentNode'))
    if (parent === root) return true;
  return false;
};
