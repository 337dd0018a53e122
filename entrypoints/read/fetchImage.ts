import { readAtMost } from '@/utils/article/readAtMost';

/** Larger pictures are left to the page itself, in bytes. */
const largest = 15_000_000;

/**
 * Fetches a picture as the page would, for a frame that may not load it itself: plain `http:`, or a portal that serves
 * pictures only to its own pages. Only pictures come back, as a `data:` address; anything else is null.
 */
export async function fetchImage(url: string): Promise<string | null> {
  if (!/^https?:\/\//i.test(url)) return null;
  // Mixed content: the browser would refuse, and say so in the page's console.
  if (location.protocol === 'https:' && /^http:/i.test(url)) return null;
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(20_000) });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !/^image\/(?!svg)/.test(type)) return null;
    const bytes = await readAtMost(response, largest);
    return bytes ? await asDataAddress(new Blob([bytes], { type })) : null;
  } catch {
    return null;
  }
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
