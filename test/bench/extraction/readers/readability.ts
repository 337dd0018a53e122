import { isProbablyReaderable, Readability } from '@mozilla/readability';

import { peerArticle } from '../peerArticle';
import { defineReader } from '../reader';

/** It takes the document apart, so that nobody can use it on a live page without a clone. */
export const readability = defineReader(
  'Readability',
  (page) => new Readability(page.cloneNode(true) as Document).parse(),
  (result, page) => ({
    isArticle: isProbablyReaderable(page),
    article:
      result &&
      peerArticle(
        {
          title: result.title,
          byline: result.byline,
          published: result.publishedTime,
          excerpt: result.excerpt,
          html: result.content,
        },
        page,
      ),
  }),
);

/** Milliseconds of bare Readability: what every time is divided by. The clone is made before the clock starts. */
export function yardstick(page: Document): number {
  const clone = page.cloneNode(true) as Document;
  const started = performance.now();
  new Readability(clone).parse();
  return performance.now() - started;
}
