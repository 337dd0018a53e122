/** Words joined by hyphens in the last part of an address from which on they are an article's title. */
const title = 4;

/**
 * The pattern of the addresses that an article's address is one of: `*` stands for its numbers, and for its title in the
 * last part: `/tin-tuc/khai-hoi-den-lang-a123.html` → `/tin-tuc/*.html`. An address without either stands for itself.
 * @returns undefined where the path is too long to be kept.
 */
export function patternOf(address: string): string | undefined {
  const parts = new URL(address).pathname.split('/');
  const pattern = parts
    .map((part, index) => {
      const [, name = '', ending = ''] = /^(.*?)(\.[a-z]{2,5})?$/i.exec(part) ?? [];
      const isTitle = index === parts.length - 1 && name.split(/[-_]/).filter(Boolean).length >= title;
      // Once only: `12345` and `1-2` are one gap each.
      return isTitle ? `*${ending}` : part.replace(/\d+/g, '*');
    })
    .join('/');
  return pattern.length <= 500 ? pattern : undefined;
}

/** Whether a path is one of a pattern's. `*` is at least one sign, and never a slash. */
export function matchesPath(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const parts = path.split('/');
  return (
    wanted.length === parts.length && wanted.every((each, index) => matchesPart(each, parts[index] ?? ''))
  );
}

function matchesPart(wanted: string, part: string): boolean {
  const [first = '', ...others] = wanted.split('*');
  const last = others.pop();
  if (last === undefined) return wanted === part;
  if (!part.startsWith(first)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = part.indexOf(piece, at + 1);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return part.length - last.length > at && part.endsWith(last);
}
