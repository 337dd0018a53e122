import { type Chromium, launchChromium } from '../../browsers/chromium';
import { startPortals } from '../../browsers/portals';
import { waitFor } from '../../browsers/wait';
import { chromeExtension } from '../../e2e/build';
import { bundle, repository } from '../bundle';
import { keepRatios, medianOf } from '../ratios';
import { inIsolatedWorld } from './isolated';
import { savedPages, served } from './portalPages';
import { untilWelcomed } from './untilWelcomed';

/**
 * When the largest words so far were painted, and when the popup began to load, on the clock that all processes share;
 * undefined before there are bullets, or the question whether it is to read what it takes for no article.
 */
function paintedAt(): Promise<{ painted: number; began: number } | undefined> {
  return new Promise((resolve) => {
    if (!document.querySelector('.bullets li, .bullets .quiet, .notice')) return resolve(undefined);
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      const { timeOrigin: began } = performance;
      resolve(last && { painted: began + last.startTime, began });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

interface Opened {
  /** Milliseconds from the click, with what it takes to click from outside, and from the popup's first moment. */
  ms: number;
  loading: number;
  ratio: number;
}

async function openPopup(browser: Chromium, address: string, script: string): Promise<Opened> {
  const tab = await browser.open(address);
  const clicked = Date.now();
  const popup = await browser.openPopup(tab);
  const { painted, began } = await waitFor(`the bullets of ${address}`, () => popup.evaluate(paintedAt));
  await popup.close();
  await tab.close();
  const fresh = await browser.open(address);
  const readability = await inIsolatedWorld<number>(fresh, `${script};peer()`);
  await fresh.close();
  return { ms: painted - clicked, loading: painted - began, ratio: (painted - clicked) / readability };
}

/** How long it takes from the click on the icon to the bullets on screen, on every article among the saved pages. */
export async function bench(args: string[]): Promise<void> {
  const pages = savedPages()
    .filter((page) => page.isArticle)
    .slice(0, Number(args[0] ?? 40));
  const script = await bundle(`${repository}/test/bench/speed/bareReadability.ts`);
  const portals = await startPortals(served(pages));
  const browser = await launchChromium({ extension: chromeExtension, portals, locale: 'vi' });
  try {
    await untilWelcomed(browser);
    if (pages[0]) await openPopup(browser, pages[0].address, script);
    const opened: Opened[] = [];
    for (const { address } of pages) opened.push(await openPopup(browser, address, script));
    const times = opened.map(({ ms }) => ms);
    console.log(
      `${pages.length} popups: click to bullets, median ${Math.round(medianOf(times))} ms, worst ${Math.round(Math.max(...times))} ms; from the popup’s first moment, median ${Math.round(medianOf(opened.map(({ loading }) => loading)))} ms`,
    );
    keepRatios('popup', {
      'click to bullets ÷ bare Readability in a fresh page': medianOf(opened.map(({ ratio }) => ratio)),
    });
  } finally {
    await browser.close();
    await portals.close();
  }
}
