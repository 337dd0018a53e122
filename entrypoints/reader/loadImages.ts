import { sendMessage } from '@/utils/messages/messages';

/**
 * Lets pictures load in the frame, and asks the page itself for those the frame may not load: plain `http:`, which is
 * mixed content here, and those a portal serves only to its own pages. One that cannot be had leaves its caption.
 */
export function loadImages(images: HTMLImageElement[], tabId: number): void {
  for (const image of images) {
    image.decoding = 'async';
    const url = image.src;
    if (url.startsWith('http:')) {
      image.removeAttribute('src');
      void askThePage(image, url, tabId);
      continue;
    }
    image.addEventListener('error', () => void askThePage(image, url, tabId), { once: true });
  }
}

async function askThePage(image: HTMLImageElement, url: string, tabId: number): Promise<void> {
  const picture = await sendMessage('fetchImage', { url }, { tabId, frameId: 0 }).catch(() => null);
  if (typeof picture === 'string' && /^data:image\/(?!svg)/.test(picture)) {
    image.src = picture;
    return;
  }
  image.hidden = true;
}
