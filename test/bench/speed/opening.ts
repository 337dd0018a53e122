import { type Chromium, launchChromium } from '../../browsers/chromium';
import { expressionOf } from '../../browsers/expression';
import { type Portals, startPortals } from '../../browsers/portals';
import { waitFor } from '../../browsers/wait';
import { chromeExtension } from '../../e2e/build';
import { bundle, repository } from '../bundle';
import { keepRatios, medianOf } from '../ratios';
import { inIsolatedWorld } from './isolated';
import { type SavedPage, savedPages, served } from './portalPages';
import { untilWelcomed } from './untilWelcomed';

/** Milliseconds of one page: Alt+R to the first painted words of the story, and bare Readability in a page as fresh. */
interface Opening {
  address: string;
  painted: number;
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

/** Bare Readability on its own copy of the page, in a process that has not run it before. */
async function readBare(browser: Chromium, address: string, script: string): Promise<number> {
  const tab = await browser.open(address);
  const ms = await inIsolatedWorld<number>(tab, `${script};peer()`);
  await tab.close();
  return ms;
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

async function openAll(pages: readonly SavedPage[], portals: Portals): Promise<Opening[]> {
  const script = await bundle(`${repository}/test/bench/speed/bareReadability.ts`);
  const viewport = { width: 1280, height: 800 };
  const browser = await launchChromium({ extension: chromeExtension, portals, locale: 'vi', viewport });
  try {
    await browser.context.addInitScript(expressionOf(notePainting));
    const openings: Opening[] = [];
    await untilWelcomed(browser);
    // The first reader of a browser also starts the service worker and fills its caches.
    if (pages[0]) await openReader(browser, pages[0].address);
    for (const { address } of pages) {
      const painted = await openReader(browser, address);
      openings.push({ address, painted, readability: await readBare(browser, address, script) });
    }
    return openings;
  } finally {
    await browser.close();
  }
}

function report(openings: readonly Opening[]): void {
  const painted = openings.map((each) => each.painted);
  const slowest = openings.toSorted((a, b) => b.painted - a.painted)[0];
  console.log(`${openings.length} articles opened`);
  console.log(
    `Alt+R to painted: median ${Math.round(medianOf(painted))} ms, worst ${Math.round(slowest?.painted ?? 0)} ms (${slowest?.address})`,
  );
  keepRatios('opening', {
    'Alt+R to painted ÷ bare Readability in a fresh page': medianOf(
      openings.map((each) => each.painted / each.readability),
    ),
  });
}
