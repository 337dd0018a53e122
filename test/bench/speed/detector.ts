import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Chromium, launchChromium } from '../../browsers/chromium';
import { type Portals, startPortals } from '../../browsers/portals';
import { chromeExtension } from '../../e2e/build';
import { bundle, repository } from '../bundle';
import { keepRatios, medianOf } from '../ratios';
import { inIsolatedWorld } from './isolated';
import { type SavedPage, savedPages, served } from './portalPages';

interface Cost {
  /** Milliseconds that the main thread spent in scripts, compiling included. */
  script: number;
  /** Megabytes of JavaScript alive, when what is dead has been collected. */
  heap: number;
}

/** How long a page may go on being watched: what is left then stays. */
const settled = 9_000;

/** Opens a page in a tab whose main thread is watched from before. */
async function openWatched(browser: Chromium, address: string): Promise<() => Promise<Cost>> {
  const tab = await browser.context.newPage();
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  await tab.goto(address);
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    await tab.close();
    const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { script: value('ScriptDuration') * 1_000, heap: value('JSHeapUsedSize') / 1e6 };
  };
}

/** What each page costs in a browser with this extension, once it has had its time. */
async function costsWith(extension: string, addresses: readonly string[], portals: Portals): Promise<Cost[]> {
  const browser = await launchChromium({ extension, portals, locale: 'vi' });
  try {
    const costs: Cost[] = [];
    // The first page of a process also pays for what later ones find ready.
    await (await browser.open(addresses[0] ?? '')).close();
    for (let from = 0; from < addresses.length; from += 6) {
      const watched: (() => Promise<Cost>)[] = [];
      for (const address of addresses.slice(from, from + 6))
        watched.push(await openWatched(browser, address));
      await new Promise((resolve) => setTimeout(resolve, settled));
      for (const cost of watched) costs.push(await cost());
    }
    return costs;
  } finally {
    await browser.close();
  }
}

/** The extension with another script in place of its detector. */
function withDetector(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'thoang-detector-'));
  cpSync(chromeExtension, folder, { recursive: true });
  writeFileSync(join(folder, 'detect.js'), script);
  return folder;
}

interface Judged {
  verdict: boolean;
  ms: number;
}

async function compare(browser: Chromium, pages: readonly SavedPage[]) {
  const script = await bundle(`${repository}/test/bench/speed/detectInPage.ts`);
  const ratios: number[] = [];
  const right = { ours: 0, peer: 0 };
  for (const { address, isArticle } of pages) {
    const tab = await browser.open(address);
    const { ours, peer } = await inIsolatedWorld<Record<'ours' | 'peer', Judged>>(
      tab,
      `${script};detectors()`,
    );
    await tab.close();
    ratios.push(ours.ms / peer.ms);
    if (ours.verdict === isArticle) right.ours++;
    if (peer.verdict === isArticle) right.peer++;
  }
  return { ratios, right };
}

/**
 * What every portal page pays for being looked at, and would pay for Mozilla's detector asked once, both beside an empty
 * script; and the two detectors side by side once they are warm.
 */
export async function bench(): Promise<void> {
  const pages = savedPages();
  const portals = await startPortals(served(pages));
  const empty = withDetector('');
  const barest = withDetector(await bundle(`${repository}/test/bench/speed/barest/detect.ts`));
  try {
    const addresses = pages.map(({ address }) => address).filter((address) => /\.gov\.vn\//.test(address));
    const none = await costsWith(empty, addresses, portals);
    const more = (costs: readonly Cost[], what: keyof Cost): number =>
      medianOf(costs.map((cost, index) => cost[what] - (none[index]?.[what] ?? 0)));
    const told = (costs: readonly Cost[]): string =>
      `${more(costs, 'script').toFixed(2)} ms of scripts, ${more(costs, 'heap').toFixed(3)} MB`;
    const ours = await costsWith(chromeExtension, addresses, portals);
    const mozilla = await costsWith(barest, addresses, portals);
    console.log(`${addresses.length} portal pages, what they pay more than for an empty script (medians)`);
    console.log(`Thoáng: ${told(ours)}`);
    console.log(`isProbablyReaderable, asked once: ${told(mozilla)}`);
    const browser = await launchChromium({ extension: empty, portals, locale: 'vi' });
    try {
      const { ratios, right } = await compare(browser, pages);
      console.log(
        `${pages.length} pages judged rightly: Thoáng ${right.ours}, isProbablyReaderable ${right.peer}`,
      );
      keepRatios('detector', {
        'isArticle ÷ isProbablyReaderable': medianOf(ratios),
        'all that a page pays ÷ isProbablyReaderable, asked once':
          more(ours, 'script') / more(mozilla, 'script'),
        'pages judged rightly': right.ours,
        'pages judged rightly by isProbablyReaderable': right.peer,
      });
    } finally {
      await browser.close();
    }
  } finally {
    for (const folder of [empty, barest]) rmSync(folder, { recursive: true, force: true });
    await portals.close();
  }
}
