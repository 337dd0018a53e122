import type { Picture } from '@/components/ArticleBody';

import { sendMessage } from '@/utils/messages/messages';

/**
 * Lets pictures load in the frame, and asks the page itself for those that will not: served without `https:`, or only
 * to the portal's own pages. One that cannot be had leaves its caption.
 */
export function loadImages(pictures: Picture[]): void {
  for (const { image, url } of pictures) {
    image.decoding = 'async';
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
