import { rmSync } from 'node:fs';

import { type Chromium, launchChromium } from '../../browsers/chromium';
import { expressionOf } from '../../browsers/expression';
import { type Portals, startPortals } from '../../browsers/portals';
import { waitFor } from '../../browsers/wait';
import { chromeExtension } from '../../e2e/build';
import { bundle, repository } from '../bundle';
import { keepRatios, medianOf } from '../ratios';
import { buildBarest } from './barestReader';
import { type SavedPage, savedPages, served } from './portalPages';
import { readBare } from './readBare';
import { untilWelcomed } from './untilWelcomed';

/** Milliseconds of one page. */
interface Opening {
  address: string;
  /** Alt+R to the first painted words of the story. */
  painted: number;
  /** The same of a frame with nothing to read. */
  empty: number;
  /** The same of Readability and DOMPurify with a frame. */
  barest: number;
  /** Bare Readability alone, in a page as fresh. */
  readability: number;
}

/** Notes when the story's first paragraph was painted, on the clock that all processes share. Runs in every frame. */
function notePainting(): void {
  if (location.protocol !== 'chrome-extension:') return;
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('.article-body p')) return;
    watcher.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(globalThis, { paintedAt: performance.timeOrigin + performance.now() })),
    );
  });
  watcher.observe(document, { childList: true, subtree: true });
}

async function openReader(browser: Chromium, address: string): Promise<number> {
  const tab = await browser.open(address);
  await tab.bringToFront();
  const pressed = Date.now();
  await browser.pressShortcut(tab, 'Alt+R');
  const frame = await browser.readerFrame(tab);
  const painted = await waitFor('the story to be painted', () =>
    frame.evaluate<number>('globalThis.paintedAt'),
  );
  await tab.close();
  return painted - pressed;
}

/** How long it takes from Alt+R to the painted story on every article among the saved portal pages. */
export async function bench(args: string[]): Promise<void> {
  const pages = savedPages()
    .filter((page) => page.isArticle)
    .slice(0, Number(args[0] ?? 40));
  const portals = await startPortals(served(pages));
  try {
    report(await openAll(pages, portals));
  } finally {
    await portals.close();
  }
}

/** Page by page in turn, so that all meet the same moments of a machine that does other things besides. */
async function openAll(pages: readonly SavedPage[], portals: Portals): Promise<Opening[]> {
  const script = await bundle(`${repository}/test/bench/speed/bareReadability.ts`);
  const folders = { empty: await buildBarest('empty'), barest: await buildBarest('withReadability') };
  const launched: Chromium[] = [];
  const launch = async (extension: string): Promise<Chromium> => {
    const viewport = { width: 1280, height: 800 };
    const browser = await launchChromium({ extension, portals, locale: 'vi', viewport });
    launched.push(browser);
    await browser.context.addInitScript(expressionOf(notePainting));
    if (extension === chromeExtension) await untilWelcomed(browser);
    // The first reader of a browser also starts the service worker and fills its caches.
    if (pages[0]) await openReader(browser, pages[0].address);
    return browser;
  };
  try {
    const ours = await launch(chromeExtension);
    const empty = await launch(folders.empty);
    const barest = await launch(folders.barest);
    const openings: Opening[] = [];
    for (const { address } of pages)
      openings.push({
        address,
        painted: await openReader(ours, address),
        empty: await openReader(empty, address),
        barest: await openReader(barest, address),
        readability: await readBare(ours, address, script),
      });
    return openings;
  } finally {
    for (const browser of launched) await browser.close();
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
  }
}

function report(openings: readonly Opening[]): void {
  const slowest = openings.toSorted((a, b) => b.painted - a.painted)[0];
  const median = (of: (each: Opening) => number): number => medianOf(openings.map(of));
  const inMs = (of: (each: Opening) => number): string => `${Math.round(median(of))} ms`;
  console.log(`${openings.length} articles opened`);
  console.log(
    `Alt+R to painted: median ${inMs((each) => each.painted)}, worst ${Math.round(slowest?.painted ?? 0)} ms (${slowest?.address})`,
  );
  console.log(
    `of a frame with nothing to read ${inMs((each) => each.empty)}, of Readability and DOMPurify with a frame ${inMs((each) => each.barest)}`,
  );
  keepRatios('opening', {
    'Alt+R to painted ÷ bare Readability in a fresh page': median(
      ({ painted, readability }) => painted / readability,
    ),
    'Alt+R to painted ÷ a frame with nothing to read': median(({ painted, empty }) => painted / empty),
    'Alt+R to painted ÷ Readability and DOMPurify with a frame': median(
      ({ painted, barest }) => painted / barest,
    ),
  });
}
