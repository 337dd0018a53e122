import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import type { Page } from 'playwright';

import type { PortalPages } from '../browsers/portals';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from '../e2e/build';
import { repository } from './bundle';
import { savedPages, served } from './speed/portalPages';
import { untilWelcomed } from './speed/untilWelcomed';

/** Megabytes of JavaScript that live in the background and in the page's process, when what is dead has been collected. */
interface Heap {
  background: number;
  page: number;
}

/** Real pages beside the project, portals' first; each is read more than once when there are too few. */
function pages(count: number): PortalPages {
  const all: PortalPages = served(savedPages());
  for (const set of ['wcxb-articles', 'trafilatura']) {
    const folder = join(repository, '../shared/benchmarks', set);
    if (!existsSync(folder)) continue;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.html(?:\.gz)?$/.test(name),
    );
    for (const [index, name] of files.entries()) {
      const bytes = readFileSync(join(folder, name));
      const body = name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
      all[`https://page-${index}.${set}.example/`] = {
        body,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "script-src 'none'",
        },
      };
    }
  }
  return Object.fromEntries(Object.entries(all).slice(0, count));
}

async function heapOf(browser: Chromium, tab: Page): Promise<Heap> {
  const session = await browser.context.newCDPSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { background: (await browser.backgroundHeap()) / 1e6, page: usedSize / 1e6 };
}

const documentOf = (tab: Page): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML);

const meanOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Opens and closes the reader on many real pages in one session: memory, exceptions, and whether each page stays as it was. */
export async function bench([count = '500']: string[]): Promise<void> {
  const all = pages(Number(count));
  const portals = await startPortals(all);
  const browser = await launchChromium({ extension: chromeExtension, portals, locale: 'vi' });
  const heaps: Heap[] = [];
  let changed = 0;
  let unread = 0;
  const closed: string[] = [];
  try {
    await untilWelcomed(browser);
    const tab = await browser.context.newPage();
    for (const address of Object.keys(all)) {
      await tab.goto(address, { waitUntil: 'domcontentloaded' }).catch(() => {});
      const before = await documentOf(tab);
      await browser.pressShortcut(tab, 'Alt+R');
      const reader = await browser.readerFrame(tab).catch(() => undefined);
      if (!reader) {
        closed.push(address);
        continue;
      }
      await waitFor(
        'an answer',
        async () => (await reader.innerText('body').catch(() => '')).length > 40,
      ).catch(() => unread++);
      await browser.pressShortcut(tab, 'Alt+R');
      await browser.waitUntilReaderClosed(tab);
      if ((await documentOf(tab)) !== before) changed++;
      heaps.push(await heapOf(browser, tab));
      if (heaps.length % 50 === 0) console.error(`${heaps.length} pages …`);
    }
    const fifth = Math.floor(heaps.length / 5);
    for (const part of ['background', 'page'] as const) {
      const [second, last] = [heaps.slice(fifth, 2 * fifth), heaps.slice(-fifth)].map((some) =>
        meanOf(some.map((heap) => heap[part])),
      );
      console.log(
        `${part}: second fifth ${second?.toFixed(1)} MB, last fifth ${last?.toFixed(1)} MB, ${((last ?? 0) / (second ?? 1)).toFixed(3)} ×`,
      );
    }
    const ours = (await browser.exceptions()).filter(({ where }) => where.startsWith(browser.origin));
    console.log(
      `${heaps.length} pages, ${unread} without an answer, ${closed.length} not opened, ${changed} changed, ${ours.length} exceptions of ours`,
    );
    for (const address of closed) console.log(`not opened: ${address}`);
    for (const { text } of ours.slice(0, 5)) console.log(text);
  } finally {
    await browser.close();
    await portals.close();
  }
}
