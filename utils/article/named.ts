/**
 * Elements whose class or id has one of the words, whole, among its own parts: `news-author` and `author` for
 * "author", `authority` not. Portals name their parts in English and in Vietnamese without accents.
 */
export function named(root: ParentNode, words: readonly string[]): Element[] {
  const selector = words.flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`]).join(',');
  const wanted = new Set(words);
  return [...root.querySelectorAll(selector)].filter((element) => {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    const parts = name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[\s_-]+/);
    return parts.some((part, index) => wanted.has(part) || wanted.has(`${part}-${parts[index + 1]}`));
  });
}
