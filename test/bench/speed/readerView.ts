import type { FirefoxFrame } from '../../browsers/firefox-frame';

import { type Firefox, launchFirefox } from '../../browsers/firefox';
import { startPortals } from '../../browsers/portals';
import { firefoxExtension } from '../../e2e/build';
import { keepRatios, medianOf } from '../ratios';
import { savedPages, served } from './portalPages';

/** Milliseconds from the key to the first painted words of the story. */
interface Opening {
  ours: number;
  theirs: number;
}

/** When the first paragraph was painted, on the clock that all processes share. Runs in either reader. */
async function whenPainted(paragraph: string): Promise<number> {
  const frame = () => new Promise(requestAnimationFrame);
  while (!document.querySelector(paragraph)) await frame();
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
  return performance.timeOrigin + performance.now();
}

type Page = Awaited<ReturnType<Firefox['open']>>;

/** Undefined where Firefox offers no Reader View. */
async function openBoth(firefox: Firefox, address: string): Promise<Opening | undefined> {
  const page = await firefox.open(address);
  const isOffered = await firefox.offersReaderView(page);
  await page.close();
  if (!isOffered) return undefined;
  const ours = await timed(firefox, address, '.article-body p', async (tab) => {
    await firefox.pressShortcut(tab, 'Alt+R');
    return firefox.readerFrame(tab);
  });
  const theirs = await timed(firefox, address, '.moz-reader-content p', (tab) => firefox.openReaderView(tab));
  return { ours, theirs };
}

async function timed(
  firefox: Firefox,
  address: string,
  paragraph: string,
  open: (tab: Page) => Promise<FirefoxFrame>,
): Promise<number> {
  const tab = await firefox.open(address);
  await firefox.offersReaderView(tab);
  const pressed = Date.now();
  const painted = await (await open(tab)).evaluate(whenPainted, paragraph);
  await tab.close();
  return painted - pressed;
}

/** Our reader beside Firefox's own Reader View, on every article among the saved portal pages, in one Firefox. */
export async function bench(args: string[]): Promise<void> {
  const pages = savedPages()
    .filter((page) => page.isArticle)
    .slice(0, Number(args[0] ?? 40));
  const portals = await startPortals(served(pages));
  const viewport = { width: 1280, height: 800 };
  const firefox = await launchFirefox({ extension: firefoxExtension, portals, locale: 'vi', viewport });
  try {
    // The first of each also fills the browser's caches.
    if (pages[0]) await openBoth(firefox, pages[0].address);
    const openings: Opening[] = [];
    for (const { address } of pages) {
      const opening = await openBoth(firefox, address);
      if (opening) openings.push(opening);
    }
    const median = (of: (each: Opening) => number): number => Math.round(medianOf(openings.map(of)));
    console.log(`Firefox offers its Reader View of ${openings.length} of ${pages.length} articles`);
    console.log(
      `key to painted, median: ours ${median(({ ours }) => ours)} ms, Reader View ${median(({ theirs }) => theirs)} ms`,
    );
    keepRatios('reader-view', {
      'Alt+R to painted ÷ Firefox’s Reader View': medianOf(openings.map(({ ours, theirs }) => ours / theirs)),
    });
  } finally {
    await firefox.close();
    await portals.close();
  }
}
