import type { ReadArticle } from './reading';

import { blockText } from './blockText';
import { dayOf } from './dayOf';

type Maybe = string | null | undefined;

/** What the peers have in common, whatever they call it. */
export interface PeerResult {
  title: Maybe;
  byline: Maybe;
  published: Maybe;
  excerpt: Maybe;
  html: Maybe;
}

const fileEnding = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip|rar|7z)(?:$|[?#&])/i;

/**
 * A peer's result as an article. Their captions and files are counted where they stand in their HTML, since none of
 * them lists these by itself.
 * @returns null when there is not a word in the HTML.
 */
export function peerArticle(result: PeerResult, page: Document): ReadArticle | null {
  const { body, head } = new DOMParser().parseFromString(result.html ?? '', 'text/html');
  head.append(Object.assign(head.ownerDocument.createElement('base'), { href: page.baseURI }));
  const text = blockText(body);
  if (!text) return null;
  const lead = leadAmong(result.excerpt, page);
  return {
    ...(result.title && { title: result.title }),
    ...(lead && { lead }),
    ...(result.byline && { byline: result.byline }),
    ...(result.published && { published: { date: dayOf(result.published) } }),
    text,
    captions: Array.from(body.querySelectorAll('figcaption'), (caption) => oneLine(caption.textContent)),
    attachments: [...body.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => fileEnding.test(link.href))
      .map((link) => ({ name: oneLine(link.textContent), url: link.href })),
  };
}

/**
 * The peers offer an excerpt: the page's description, else the first words of the story. It is a lead only where the
 * page prints it, whole, as a line of its own (a dateline may stand before it); a description that no reader sees, or
 * one cut short, is none. That a first paragraph passes too is left to the peers' good.
 */
function leadAmong(excerpt: Maybe, page: Document): string | undefined {
  const wanted = oneLine(excerpt);
  if (!wanted || !page.body) return undefined;
  const lines = blockText(page.body).normalize('NFC').split('\n');
  return lines.some((line) => line.endsWith(wanted)) ? wanted : undefined;
}

const oneLine = (text: Maybe): string => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
