import { someOf, unlinkedLength } from './elements';

const articleType = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"\w{0,20}(?:Article|BlogPosting)"/;
const listType = /"(?:ItemList|CollectionPage)"/;

/** Whether the page says of itself, for machines, that it is an article. */
export function saysArticle(page: Document): boolean {
  const type = page.head?.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type && /^article$/i.test(type)) return true;
  return someOf(page.getElementsByTagName('script'), (script) => {
    if (script.type !== 'application/ld+json') return false;
    const data = (script.textContent ?? '').slice(0, 100_000);
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
