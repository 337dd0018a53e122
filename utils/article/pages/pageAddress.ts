/** How one address of a split story leads on to another. */
export interface Step {
  /** The number the present address has; undefined when it has none, as first pages do. */
  from: number | undefined;
  to: number;
  /** `named` says that it counts pages; `start` counts something else; `plain` is a bare number at the end of the path. */
  marker: 'named' | 'start' | 'plain';
  /** The address without a number: the first page's. */
  first: string;
}

interface Numbered {
  key: string;
  page: number;
  marker: Step['marker'];
  name: string;
}

/** Parameters that count pages. `paged` and `cpage` are left out: WordPress counts lists and comments by them. */
const names = new Set(
  'page p trang pg pag pageno pageindex pagenumber currentpage sotrang seite pagina sivu'.split(' '),
);
const starts = new Set(['start', 'limitstart', 'offset']);

const namedPath =
  /^(.{1,1000}?)([/_.,-](?:trang|page|pag|p|seite|pagina)[-_/]?)(\d{1,3})(\.[a-z]{2,5})?\/?$/i;
const plainPath = /^(.{1,1000}[^/_,-])([/_,-])(\d{1,3})(\.[a-z]{2,5})?\/?$/i;

/**
 * Tells whether two addresses are pages of one story: the same but for the number of the page.
 * @param current absolute, as is `next`.
 * @returns undefined when they are not, or when the present address names nothing but a site and a number.
 */
export function stepBetween(current: string, next: string): Step | undefined {
  if (current.length > 1_000 || next.length > 1_000) return undefined;
  const [here, there] = [new URL(current), new URL(next)];
  if (here.origin !== there.origin) return undefined;
  const own = numbersIn(here);
  for (const { key, page, marker, name } of numbersIn(there)) {
    if (isEntrance(key)) continue;
    const same = own.find((each) => each.key === key && each.name === name);
    if (same) return { from: same.page, to: page, marker, first: key };
    if (keyOf(here.pathname, here) === key) return { from: undefined, to: page, marker, first: key };
  }
  return undefined;
}

/** Whether an address may be that of a numbered page. */
export const hasPageNumber = (address: string): boolean =>
  address.length <= 1_000 && /\d/.test(address) && numbersIn(new URL(address)).length > 0;

/** The address as keys have it, to be compared with `first`. */
export const keyOfAddress = (address: string): string => keyOf(new URL(address).pathname, new URL(address));

/** Every way in which an address may be read as a numbered page. */
function numbersIn(url: URL): Numbered[] {
  const found: Numbered[] = [];
  for (const part of url.search.slice(1).split('&')) {
    const [name = '', value = ''] = part.toLowerCase().split('=');
    if (!/^\d{1,4}$/.test(value) || !(names.has(name) || starts.has(name))) continue;
    const marker = names.has(name) ? 'named' : 'start';
    found.push({ key: keyOf(url.pathname, url, part), page: Number(value), marker, name });
  }
  for (const [pattern, marker] of [
    [namedPath, 'named'],
    [plainPath, 'plain'],
  ] as const) {
    const [, path = '', mark = '', digits, ending = ''] = pattern.exec(url.pathname) ?? [];
    if (digits !== undefined)
      found.push({ key: keyOf(path + ending, url), page: Number(digits), marker, name: mark.toLowerCase() });
  }
  return found;
}

/** Site, path and parameters in one order, without one of them. */
function keyOf(path: string, url: URL, without?: string): string {
  const parts = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && part !== without)
    .sort();
  return `${url.origin}${path.replace(/\/$/, '')}?${parts.join('&')}`;
}

/** "https://a.vn/?": what is left of a home page, whose number may be a story's. */
const isEntrance = (key: string): boolean =>
  /^https?:\/\/[^/]+(?:\/(?:index|default)\.\w{2,5})?\?$/i.test(key);
