import type { Article } from '@/utils/article/article';

import { inPieces } from '@/components/inPieces';
import { readAtMost } from '@/utils/article/readAtMost';
import { readInSteps } from '@/utils/article/readArticle';

/** Pages larger than this are left to the browser, in bytes. */
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
    const type = response.headers.get('content-type') ?? '';
    const isHtml = /^(?:text\/html|application\/xhtml\+xml)\b/.test(type);
    if (!response.ok || !isHtml || new URL(response.url).origin !== location.origin) return null;
    const bytes = await readAtMost(response, longest);
    if (!bytes) return null;
    const html = decode(bytes, type);
    return await inPieces(readInSteps(new DOMParser().parseFromString(html, 'text/html'), response.url));
  } catch {
    return null;
  }
}

/** As a browser tells how a page is written: by its headers, else by its first kilobyte, else UTF-8. */
function decode(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  const label =
    /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]{1,200}charset=["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8').decode(bytes);
  } catch {
    // No encoding of that name.
    return new TextDecoder().decode(bytes);
  }
}
