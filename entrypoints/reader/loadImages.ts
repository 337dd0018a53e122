import { sendMessage } from '@/utils/messages/messages';

/**
 * Lets pictures load in the frame, and asks the page itself for those the frame may not load: plain `http:`, which is
 * mixed content here, and those a portal serves only to its own pages. One that cannot be had leaves its caption.
 */
export function loadImages(images: HTMLImageElement[]): void {
  for (const image of images) {
    image.decoding = 'async';
    const url = image.src;
    if (url.startsWith('http:')) {
      image.removeAttribute('src');
      void askThePage(image, url);
      continue;
    }
    image.addEventListener('error', () => void askThePage(image, url), { once: true });
  }
}

async function askThePage(image: HTMLImageElement, url: string): Promise<void> {
  const picture = await sendMessage('loadPicture', { url }).catch(() => null);
  if (typeof picture === 'string' && /^data:image\/(?!svg)/.test(picture)) {
    image.src = picture;
    return;
  }
  image.hidden = true;
}
