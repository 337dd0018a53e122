import { rmSync } from 'node:fs';

import { type Chromium, launchChromium } from '../../browsers/chromium';
import { type Portals, startPortals } from '../../browsers/portals';
import { waitFor } from '../../browsers/wait';
import { chromeExtension } from '../../e2e/build';
import { bundle, repository } from '../bundle';
import { keepRatios, medianOf } from '../ratios';
import { buildBarestPopup } from './barestReader';
import { type SavedPage, savedPages, served } from './portalPages';
import { readBare } from './readBare';
import { untilWelcomed } from './untilWelcomed';

/**
 * When the largest words so far were painted, and when the popup began to load, on the clock that all processes share;
 * undefined before there are bullets, or the question whether it is to read what it takes for no article.
 */
function paintedAt(): Promise<{ painted: number; began: number } | undefined> {
  return new Promise((resolve) => {
    if (!document.querySelector('.bullets li, .bullets .quiet, .notice')) return resolve(undefined);
    const note = (list: PerformanceObserverEntryList): void => {
      const last = list.getEntries().at(-1);
      const { timeOrigin: began } = performance;
      resolve(last && { painted: began + last.startTime, began });
    };
    // What is in the document may not be on screen before the second frame from now.
    const watch = (): void =>
      new PerformanceObserver(note).observe({ type: 'largest-contentful-paint', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(watch, 50)));
  });
}

/** Milliseconds from the click, with what it takes to click from outside, and from the popup's first moment. */
interface Opened {
  ms: number;
  loading: number;
}

async function openPopup(browser: Chromium, address: string): Promise<Opened> {
  const tab = await browser.open(address);
  const clicked = Date.now();
  const popup = await browser.openPopup(tab);
  const { painted, began } = await waitFor(`the bullets of ${address}`, () => popup.evaluate(paintedAt));
  await popup.close();
  await tab.close();
  return { ms: painted - clicked, loading: painted - began };
}

/** One page in our popup, in the barest one, and by bare Readability. */
interface Turn {
  ours: Opened;
  barest: Opened;
  readability: number;
}

/** How long it takes from the click on the icon to the bullets on screen, on every article among the saved pages. */
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
async function openAll(pages: readonly SavedPage[], portals: Portals): Promise<Turn[]> {
  const script = await bundle(`${repository}/test/bench/speed/bareReadability.ts`);
  const folder = await buildBarestPopup();
  const launched: Chromium[] = [];
  const launch = async (extension: string): Promise<Chromium> => {
    const browser = await launchChromium({ extension, portals, locale: 'vi' });
    launched.push(browser);
    if (extension === chromeExtension) await untilWelcomed(browser);
    if (pages[0]) await openPopup(browser, pages[0].address);
    return browser;
  };
  try {
    const ours = await launch(chromeExtension);
    const barest = await launch(folder);
    const turns: Turn[] = [];
    for (const { address } of pages)
      turns.push({
        ours: await openPopup(ours, address),
        barest: await openPopup(barest, address),
        readability: await readBare(ours, address, script),
      });
    return turns;
  } finally {
    for (const browser of launched) await browser.close();
    rmSync(folder, { recursive: true });
  }
}

function report(turns: readonly Turn[]): void {
  const median = (of: (turn: Turn) => number): number => medianOf(turns.map(of));
  const line = (name: string, of: (turn: Turn) => Opened): string => {
    const worst = Math.max(...turns.map((turn) => of(turn).ms));
    return `${name}: median ${Math.round(median((turn) => of(turn).ms))} ms, worst ${Math.round(worst)}; from the popup’s first moment ${Math.round(median((turn) => of(turn).loading))}`;
  };
  console.log(`${turns.length} articles, the click to the bullets`);
  console.log(line('Thoáng', ({ ours }) => ours));
  console.log(line('Readability and three sentences', ({ barest }) => barest));
  keepRatios('popup', {
    'click to bullets ÷ bare Readability in a fresh page': median(
      ({ ours, readability }) => ours.ms / readability,
    ),
    'click to bullets ÷ the barest popup': median(({ ours, barest }) => ours.ms / barest.ms),
    'the popup’s first moment to bullets ÷ the barest popup': median(
      ({ ours, barest }) => ours.loading / barest.loading,
    ),
  });
}
