import { peerArticle } from '../peerArticle';
import { defineReader } from '../reader';

interface Result {
  title?: string | null;
  author?: string | null;
  date_published?: string | null;
  dek?: string | null;
  excerpt?: string | null;
  content?: string | null;
  error?: boolean;
  message?: string;
}

/** The package's build for browsers is a classic script: whoever evaluates this bundle evaluates that beside it. */
declare const Mercury: {
  parse(url: string, options: { html: string; fetchAllPages: boolean }): Promise<Result>;
};

/**
 * Given the page's HTML and told to stay on it, so that it fetches nothing. It never says whether a page is an article,
 * so its verdict is whether it returned any content. Its `dek` is a lead where a site's rules know one.
 */
export const postlight = defineReader(
  '@postlight/parser',
  (page) => Mercury.parse(location.href, { html: page.documentElement.outerHTML, fetchAllPages: false }),
  (result, page) => {
    if (result.error) throw new Error(result.message ?? 'it failed without a message');
    const { title, author, date_published, dek, excerpt, content } = result;
    const article = peerArticle(
      { title, byline: author, published: date_published, excerpt: dek || excerpt, html: content },
      page,
    );
    return { isArticle: article !== null, article };
  },
);
