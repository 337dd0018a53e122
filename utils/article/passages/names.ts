import { nameWords } from './words';

/** What an element is called, and what the elements around it are. */
export interface Names {
  /** Its own tag and class under those of the two elements around it: elements of one kind share it. */
  kind: string;
  own: string[];
  around: string[];
}

/** Reads the names of elements, each once. */
export function namesIn(body: Element): (element: Element) => Names {
  const known = new Map<Element, Names>();
  // A page repeats its names hundreds of times.
  const words = new Map<string, string[]>();
  const wordsIn = (name: string): string[] => {
    const read = words.get(name) ?? nameWords(name);
    words.set(name, read);
    return read;
  };
  const read = (element: Element): Names => {
    const found = known.get(element);
    if (found) return found;
    const above = element === body || !element.parentElement ? undefined : read(element.parentElement);
    const className = element.getAttribute('class') ?? '';
    const stated = [className, element.id, element.getAttribute('itemprop'), element.getAttribute('role')];
    const names = {
      kind: `${(above?.kind ?? '').split('>').slice(-2).join('>')}>${element.localName}.${className.trim()}`,
      own: wordsIn(stated.filter(Boolean).join(' ')),
      around: above ? [...new Set([...above.own, ...above.around])] : [],
    };
    known.set(element, names);
    return names;
  };
  return read;
}
