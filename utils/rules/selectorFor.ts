import { escapeName, quote } from './escapeName';
import { attributeOf, isBelow, own, select } from './own';
import { isStableName } from './stableName';

/** Ancestors and names that are tried; deeper and longer ones only cost time. */
const deepest = 60;
const mostNames = 8;
const longest = 3_000;

/**
 * A selector that selects just this element in its root, and is likely to select the same part of the site's other
 * pages: by its id, its class names, its data attributes, the same below an ancestor that has such a name, else by its
 * place among its siblings.
 * @param root the document, or the element whose part it is; an element's selectors are asked of that element.
 * @returns undefined when the element does not stand in the root, as the parts of a shadow tree do not.
 */
export function selectorFor(element: Element, root: Document | Element): string | undefined {
  if (!isBelow(element, root)) return undefined;
  const selects = (selector: string, wanted: Element): boolean => {
    const found = select(root, selector);
    return selector.length <= longest && found.length === 1 && found[0] === wanted;
  };
  const names = namesOf(element);
  const named = names.find((name) => selects(name, element));
  if (named) return named;
  const anchors = ancestorsOf(element, root).flatMap((ancestor) => {
    const name = namesOf(ancestor).find((each) => selects(each, ancestor));
    return name ? [{ ancestor, name }] : [];
  });
  for (const { name } of anchors)
    for (const each of names) if (selects(`${name} ${each}`, element)) return `${name} ${each}`;
  const nearest = anchors[0];
  const path = nearest ? pathFrom(nearest.ancestor, element, nearest.name) : pathFrom(root, element);
  return path && selects(path, element) ? path : undefined;
}

/** Whether a selector counts siblings: right for the page it was made on, a guess on every other. */
export const isByPlace = (selector: string): boolean => /(?<!\\):nth-of-type\(/.test(selector);

function ancestorsOf(element: Element, root: Document | Element): Element[] {
  const ancestors: Element[] = [];
  for (
    let parent = own(element, 'parentElement');
    parent && parent !== root && ancestors.length < deepest;
    parent = own(parent, 'parentElement')
  )
    ancestors.push(parent);
  return ancestors;
}

/** What an element may be called by, best first. */
function namesOf(element: Element): string[] {
  const tag = escapeName(own(element, 'localName'));
  const id = attributeOf(element, 'id');
  const classes = attributeOf(element, 'class')
    .split(/[ \t\n\f\r]+/)
    .filter(isStableName)
    .slice(0, mostNames)
    .map((name) => `.${escapeName(name)}`);
  const part = attributeOf(element, 'itemprop');
  return [
    ...(tag === 'body' ? [tag] : []),
    ...(isStableName(id) ? [`#${escapeName(id)}`] : []),
    ...(/^[a-z]{4,30}$/i.test(part) ? [`[itemprop=${quote(part)}]`] : []),
    ...classes.map((name) => tag + name),
    ...pairsOf(classes).map((pair) => tag + pair),
    ...dataOf(element).map((data) => tag + data),
    ...(/^(?:article|main)$/.test(tag) ? [tag] : []),
  ];
}

const pairsOf = (classes: readonly string[]): string[] =>
  classes.flatMap((first, index) => classes.slice(index + 1).map((second) => first + second));

/** `data-component="story"`, but neither an article's number nor what a framework writes. */
function dataOf(element: Element): string[] {
  return own(element, 'getAttributeNames')
    .call(element)
    .filter((name) => /^data-(?!v-|react|ng|s-)[a-z]+(?:-[a-z]+)*$/.test(name))
    .slice(0, mostNames)
    .flatMap((name) => {
      const value = attributeOf(element, name);
      return isStableName(name) && isStableName(value) ? [`[${name}=${quote(value)}]`] : [];
    });
}

/** The way down from an ancestor, each step by its place among its siblings of the same kind. */
function pathFrom(ancestor: Document | Element, element: Element, name?: string): string | undefined {
  const steps: string[] = [];
  for (let at: Element = element; at !== ancestor; ) {
    steps.unshift(stepOf(at));
    const parent = own(at, 'parentElement');
    if (!parent) break;
    at = parent;
  }
  const start = name ?? (ancestor.nodeType === 1 ? ':scope' : undefined);
  return [...(start ? [start] : []), ...steps].join(' > ');
}

function stepOf(element: Element): string {
  const name = own(element, 'localName');
  const tag = escapeName(name);
  if (!own(element, 'parentElement') || name === 'body') return tag;
  const space = own(element, 'namespaceURI');
  let place = 1;
  for (
    let before = own(element, 'previousElementSibling');
    before;
    before = own(before, 'previousElementSibling')
  )
    if (own(before, 'localName') === name && own(before, 'namespaceURI') === space) place++;
  return `${tag}:nth-of-type(${place})`;
}
