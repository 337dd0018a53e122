import type { Reading } from '@/utils/messages/protocol';

import { PageTooLarge } from '@/utils/article/copyPage';
import { isArticle } from '@/utils/article/detect';
import { readArticle } from '@/utils/article/readArticle';

/** Reads the page as it is now. Whatever goes wrong comes back as a reason, never as an exception in the page. */
export function readPage(page: Document): Reading {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(page.contentType))
    return { kind: 'refused', refusal: 'not-html' };
  try {
    const article = readArticle(page, location.href);
    return article
      ? { kind: 'article', article, isArticle: isArticle(page, location.href) }
      : { kind: 'refused', refusal: 'no-story' };
  } catch (error) {
    return { kind: 'refused', refusal: error instanceof PageTooLarge ? 'too-large' : 'failed' };
  }
}
