import { charactersOf, isWithin, someOf, textOf } from './elements';
import { statedOf } from './stated';

/** Shorter names are sections and institutions. */
const shortest = 12;

/** Titles are cut short, and carry the site's name before or behind: their parts count as well. */
const namesOf = (page: Document): string[] =>
  [page.title, statedOf(page, 'title')]
    .flatMap((title) => [title, ...title.split(/\s[-–—|»]\s/)].map(letters))
    .filter((name) => charactersOf(name) >= shortest);

/** Blanks, marks and punctuation of Latin and of East Asian texts. The class of all that is no letter takes long to compile. */
const between = /[\0-/:-@[-`{-¿\u2000-\u303f]+/g;

const letters = (text: string): string => text.slice(0, 1_000).toLowerCase().replace(between, '');

/** The first heading that the page also goes by; empty when there is none. */
export function findHeading(page: Document): string {
  const names = namesOf(page);
  let found = '';
  const isFitting = (heading: Element): boolean => {
    const words = textOf(heading);
    const text = letters(words);
    if (charactersOf(text) < shortest || !names.some((name) => fits(name, text)) || isWithin(heading, ofSite))
      return false;
    found = words.trim();
    return true;
  };
  if (names[0])
    (['h1', 'h2', 'h3'] as const).some((tag) => someOf(page.getElementsByTagName(tag), isFitting));
  return found;
}

/** What belongs to the site, or to a list. */
export const ofSite = 'header:not(article header, main header), nav, footer, li';

const fits = (name: string, text: string): boolean =>
  name.startsWith(text) || text.startsWith(name) || (text.length > 24 && name.includes(text));
