import type { HowToRead, Reading } from '@/utils/messages/protocol';

import { PageTooLarge } from '@/utils/article/copyPage';
import { isArticle } from '@/utils/article/detect';
import { isHtml } from '@/utils/article/isHtml';
import { readArticle } from '@/utils/article/readArticle';

/**
 * Reads the page as it is now, by the site's rule where there is one. Whatever goes wrong comes back as a reason, never
 * as an exception in the page.
 */
export function readPage(page: Document, { rule, wanted }: HowToRead): Reading {
  if (!isHtml(page)) return { kind: 'refused', refusal: 'not-html' };
  try {
    const article = readArticle(page, location.href, rule, wanted);
    return article
      ? { kind: 'article', article, isArticle: judge(page) }
      : { kind: 'refused', refusal: 'no-story' };
  } catch (error) {
    return { kind: 'refused', refusal: error instanceof PageTooLarge ? 'too-large' : 'failed' };
  }
}

/** A page that confuses the detector still gives its article: somebody asked for it. */
function judge(page: Document): boolean {
  try {
    return isArticle(page, location.href);
  } catch {
    return false;
  }
}
