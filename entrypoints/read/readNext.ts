import type { Article } from '@/utils/article/article';

import { readArticle } from '@/utils/article/readArticle';

/** Pages larger than this are left to the browser, in characters. */
const longest = 10_000_000;

/**
 * The next page of a split article, fetched as the page itself would and read without running anything of it. Only pages
 * of the same site.
 * @returns null when it cannot be had, or holds no story.
 */
export async function readNext(address: string): Promise<Article | null> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.origin !== location.origin) return null;
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(20_000) });
    const isHtml = /^(?:text\/html|application\/xhtml\+xml)\b/.test(
      response.headers.get('content-type') ?? '',
    );
    if (!response.ok || !isHtml || new URL(response.url).origin !== location.origin) return null;
    const html = await response.text();
    if (html.length > longest) return null;
    return readArticle(new DOMParser().parseFromString(html, 'text/html'), response.url);
  } catch {
    return null;
  }
}
