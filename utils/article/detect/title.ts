import { nearby, someOf } from './elements';

/** Titles are cut short, and carry the site's name before or behind: their parts count as well. */
function titlesOf(page: Document): string[] {
  const stated = page.head?.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return [page.title, stated]
    .map((title) => title.slice(0, 400).trim())
    .flatMap((title) => [title, ...title.split(/\s[-–—|»]\s/)])
    .filter((title) => title.length >= 12);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The first heading that the page also goes by; empty when there is none. */
export function findHeading(page: Document): string {
  const names = titlesOf(page)
    .map(letters)
    .filter((name) => name.length >= 12);
  let found = '';
  const isFitting = (heading: HTMLElement): boolean => {
    const words = heading.textContent?.trim() ?? '';
    if (words.length < 12 || words.length > 1_000) return false;
    const text = letters(words);
    if (text.length < 12 || !names.some((name) => fits(name, text)) || heading.closest(elsewhere))
      return false;
    found = words;
    return true;
  };
  if (names.length > 0)
    (['h1', 'h2', 'h3'] as const).some((tag) => someOf(page.getElementsByTagName(tag), isFitting));
  return found;
}

const elsewhere = 'header:not(article header, main header), nav, footer, li';

const fits = (name: string, text: string): boolean =>
  name.startsWith(text) || text.startsWith(name) || (text.length > 24 && name.includes(text));

/** The page's title where it is printed word for word near the story, as older portals do in any element. */
export const findPrintedTitle = (page: Document, place: Element): string => {
  const titles = titlesOf(page).filter((title) => title.length >= 30);
  return titles.find((title) => nearby(place).some((text) => text.includes(title))) ?? '';
};
