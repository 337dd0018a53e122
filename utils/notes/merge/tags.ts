/** As many as a note may have. */
const most = 100;

/**
 * All tags of two lists, less those that one side took off since the last sync (`base`; empty when unknown, and then
 * nothing counts as taken off). In the order of the alphabet rather than the newer’s first: only then do three machines
 * that meet in any order have the same list, and keep the same hundred of more.
 */
export function mergeTags(
  a: readonly string[],
  b: readonly string[],
  base: readonly string[] = [],
): string[] {
  if (a.join() === b.join()) return [...a];
  return [...new Set([...a, ...b])]
    .filter((tag) => !base.includes(tag) || (a.includes(tag) && b.includes(tag)))
    .sort((x, y) => (x < y ? -1 : 1))
    .slice(0, most);
}
