import Defuddle from 'defuddle';

import { peerArticle } from '../peerArticle';
import { defineReader } from '../reader';

/**
 * Given the live page, as its documentation says, since it measures styles. It never says whether a page is an
 * article, so its verdict is whether it returned any content. The synchronous call fetches nothing.
 */
export const defuddle = defineReader(
  'Defuddle',
  (page) => new Defuddle(page, { url: location.href }).parse(),
  (result, page) => {
    const { title, author, published, description, content } = result;
    const article = peerArticle(
      { title, byline: author, published, excerpt: description, html: content },
      page,
    );
    return { isArticle: article !== null, article };
  },
);
