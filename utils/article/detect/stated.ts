import { textOf, unlinkedLength } from './elements';

const articleType = /"@type"[\s:[]{0,20}"\w{0,20}(?:Article|BlogPosting)"/;
const listType = /"(?:ItemList|CollectionPage)"/;

/** What the page states of itself under such a name of the Open Graph; empty when it states nothing. */
export const statedOf = (page: Document, name: string): string =>
  page.head?.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? '';

/** Whether the page says of itself, for machines, that it is an article. */
export function saysArticle(page: Document): boolean {
  if (/^article$/i.test(statedOf(page, 'type'))) return true;
  return [...page.querySelectorAll('script[type="application/ld+json"]')].some((script) => {
    const data = textOf(script).slice(0, 100_000);
    return articleType.test(data) && !listType.test(data);
  });
}

/** What standards call a story's body. */
const body = '[itemprop=articleBody], .entry-content';

/** Unlinked text of the one place that the page marks as a story's body; 0 when there is none, or many as in a list. */
export function statedText(page: Document): number {
  const bodies = page.querySelectorAll(body);
  const [only] = bodies;
  return only && bodies.length <= 2 ? unlinkedLength(only) : 0;
}
