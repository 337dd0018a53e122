import type { Article } from '@/utils/article/article';

import { continuationOf, openingOf } from './continuation';
import { mergeCredits, mergeFiles, mergeImages, mergeMedia, mergeRemoved } from './merge';
import { topBlocks } from './topBlocks';

/** What an Article may hold, in characters. */
const limits = { text: 3_000_000, html: 5_000_000 };

/**
 * A story that is split over several pages as one article under the first page's address. Title, lead and first
 * paragraph that a later page repeats are told once; what was taken for its lead is a paragraph again. Author and
 * source, which stand at the end, come from the last page that names them when the first does not.
 * @param next the later pages in their order. A page whose text is there already is passed over; those that no longer
 *   fit are left out, and `nextPage` leads to the first of them.
 */
export function joinArticles(first: Article, next: readonly Article[]): Article {
  if (next.length === 0) return first;
  const told = new Set([first.text]);
  const opening = openingOf(first);
  let joined = first;
  let blocks = topBlocks(first.html).length;
  for (const page of next) {
    if (told.has(page.text)) continue;
    told.add(page.text);
    const more = continuationOf(page, opening, joined.images);
    const text = [joined.text, ...more.text].join('\n\n');
    const html = joined.html + more.html.join('');
    if (text.length > limits.text || html.length > limits.html) return { ...joined, nextPage: page.address };
    joined = {
      ...joined,
      text,
      html,
      images: mergeImages(joined.images, page.images),
      attachments: mergeFiles(joined.attachments, page.attachments),
      ...mergeMedia(joined, page, blocks + more.leads - more.dropped, blocks + more.leads - 1),
      ...mergeRemoved(joined, page),
    };
    blocks += more.html.length;
  }
  return { ...withNextPage(joined, [first, ...next]), ...mergeCredits(first, next) };
}

/** Where the last page says that it goes on; no page that is joined already. */
function withNextPage({ nextPage: _, ...joined }: Article, pages: readonly Article[]): Article {
  const onward = pages.at(-1)?.nextPage;
  const isKnown = onward === undefined || pages.some(({ address }) => address === onward);
  return isKnown ? joined : { ...joined, nextPage: onward };
}
