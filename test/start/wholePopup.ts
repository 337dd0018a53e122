import type { BrowserContext } from 'playwright';

import type { ChromiumPopup } from '../browsers/chromium-popup';

/** What is seen of a popup on the way through it, as one page to be photographed. */
export interface WholePopup {
  html: string;
  width: number;
  height: number;
}

/** Its window ends where the screen does, so it is scrolled through. No page may be opened meanwhile: that closes it. */
export async function seeWhole(popup: ChromiumPopup): Promise<WholePopup> {
  const { width, height, shown } = await popup.evaluate(() => ({
    width: Math.ceil(document.body.getBoundingClientRect().right),
    height: document.documentElement.scrollHeight,
    shown: innerHeight,
  }));
  let html = '<style>body{margin:0}img{position:absolute;left:0}</style>';
  for (let top = 0; top < height; top += shown) {
    const at = await popup.evaluate(async (wanted) => {
      scrollTo({ top: wanted, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return scrollY;
    }, top);
    const picture = (await popup.screenshot()).toString('base64');
    html += `<img src="data:image/png;base64,${picture}" style="top:${at}px">`;
  }
  await popup.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  return { html, width, height };
}

export async function photographWhole(
  { html, width, height }: WholePopup,
  context: BrowserContext,
  path: string,
): Promise<void> {
  const sheet = await context.newPage();
  await sheet.setViewportSize({ width, height });
  await sheet.setContent(html);
  await sheet.screenshot({ path });
  await sheet.close();
}
