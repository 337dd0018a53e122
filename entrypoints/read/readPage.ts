import type { HowToRead, Reading } from '@/utils/messages/protocol';

import { inPieces } from '@/components/inPieces';
import { PageTooLarge } from '@/utils/article/copyPage';
import { isArticle } from '@/utils/article/detect';
import { isHtml } from '@/utils/article/isHtml';
import { readInSteps } from '@/utils/article/readArticle';
import { isPractice } from './isPractice';

/** The reading that the reader waits for. */
let forReader: AbortController | undefined;

/** Gives up the reading whose reader was closed: nobody waits for it any more. */
export function stopReading(): void {
  forReader?.abort();
  forReader = undefined;
}

/**
 * Reads the page as it is now, by the site's rule where there is one. Whatever goes wrong comes back as a reason, never
 * as an exception in the page. A reader waits for one reading at a time: the one before is given up.
 */
export async function readPage(page: Document, how: HowToRead): Promise<Reading> {
  if (!isHtml(page)) return { kind: 'refused', refusal: 'not-html' };
  if (how.forReader) stopReading();
  const controller = new AbortController();
  if (how.forReader) forReader = controller;
  try {
    return await read(page, how, controller.signal);
  } catch (error) {
    return { kind: 'refused', refusal: error instanceof PageTooLarge ? 'too-large' : 'failed' };
  }
}

async function read(page: Document, how: HowToRead, signal: AbortSignal, isSecond = false): Promise<Reading> {
  const address = addressOf(page);
  const verdict = judge(page, address);
  const article = await inPieces(readInSteps(page, address, how.rule, how.wanted), signal);
  // Where the page moved on without loading, what was read is half of one and half of the other.
  if (!isSecond && withoutHash(address) !== withoutHash(addressOf(page)))
    return read(page, how, signal, true);
  return article
    ? { kind: 'article', article, isArticle: verdict }
    : { kind: 'refused', refusal: 'no-story' };
}

/** The page to practise on is one of the extension’s, and stands for one of the web: that which it names as its own. */
function addressOf(page: Document): string {
  const { href, protocol } = location;
  if (/^https?:/.test(protocol) || !isPractice(href)) return href;
  return page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? href;
}

const withoutHash = (address: string): string => address.replace(/#.*$/s, '');

/** A page that confuses the detector still gives its article: somebody asked for it. */
function judge(page: Document, address: string): boolean {
  try {
    return isArticle(page, address);
  } catch {
    return false;
  }
}
