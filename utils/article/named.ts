/** The elements of a document under each word of their class and id; made once for each copy of a page. */
const indexes = new WeakMap<Document, Map<string, Element[]>>();

/**
 * Elements whose class or id has one of the words, whole, among its own parts: `news-author` and `author` for
 * "author", `authority` not. Portals name their parts in English and in Vietnamese without accents. In page order for
 * each word.
 */
export function named(copy: Document, words: readonly string[]): Element[] {
  const index = indexes.get(copy) ?? readNames(copy);
  const found = new Set(words.flatMap((word) => index.get(word) ?? []));
  return [...found].filter((element) => element.isConnected);
}

function readNames(copy: Document): Map<string, Element[]> {
  const index = new Map<string, Element[]>();
  // A page repeats its names hundreds of times.
  const read = new Map<string, Set<string>>();
  for (const element of copy.body.querySelectorAll('[class], [id]')) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    const words = read.get(name) ?? wordsOf(name);
    read.set(name, words);
    for (const word of words) {
      const known = index.get(word);
      if (known) known.push(element);
      else index.set(word, [element]);
    }
  }
  indexes.set(copy, index);
  return index;
}

/** `newsTitle post-lead` is news, title, post, lead, and each two neighbours: `tieu-de` is one word in two parts. */
function wordsOf(name: string): Set<string> {
  const parts = name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter(Boolean);
  const words = new Set(parts);
  for (const [index, part] of parts.entries()) if (index > 0) words.add(`${parts[index - 1]}-${part}`);
  return words;
}
