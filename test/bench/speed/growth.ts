import { type Browser, chromium, type Page } from 'playwright';

import { findChromium } from '../../browsers/find.mjs';
import { bundle, repository } from '../bundle';
import { keepRatios, medianOf } from '../ratios';
import { inIsolatedWorld } from './isolated';
import { savedPages } from './portalPages';

const sizes = [1, 4, 16, 64];

/** The power of the size that the time grows with: the slope of the logarithms, by least squares. */
function exponentOf(points: readonly (readonly [size: number, ms: number])[]): number {
  const logs = points.map(([size, ms]) => [Math.log(size), Math.log(Math.max(ms, 0.1))] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const [over, under] = logs.reduce(
    ([a, b], [size, ms]) => [a + (size - x) * (ms - y), b + (size - x) ** 2],
    [0, 0],
  );
  return over / under;
}

const add = <Value>(to: Record<string, Value[]>, name: string, value: Value): void => {
  to[name] = [...(to[name] ?? []), value];
};

interface SmallArticle {
  address: string;
  body: string;
}

/** Articles whose 64-fold is still small enough to be read. */
function smallArticles(): SmallArticle[] {
  const articles = savedPages().filter(({ isArticle, body }) => isArticle && body.length < 90_000);
  const step = Math.max(1, Math.floor(articles.length / 6));
  return articles
    .filter((_, index) => index % step === 0)
    .map(({ address, body }) => ({ address, body: body.toString('utf8') }));
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'",
};

/** The page alone in a tab of its own, without what it would load. */
async function openAlone(browser: Browser, address: string, body: string): Promise<Page> {
  const tab = await browser.newPage();
  await tab.route('**/*', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ body, headers }) : route.abort(),
  );
  await tab.goto(address);
  return tab;
}

/** Times by who did what and by size. */
async function growthOf(browser: Browser, { address, body }: SmallArticle, script: string) {
  const points: Record<string, [number, number][]> = {};
  const { host } = new URL(address);
  for (const size of sizes) {
    const tab = await openAlone(browser, address, body);
    const rounds = size < 64 ? 3 : 2;
    const best = await inIsolatedWorld<Record<string, number>>(
      tab,
      `${script};measure(1, 2);measure(${size}, ${rounds})`,
    );
    const row = Object.entries(best).map(([name, value]) => `${name} ${Math.round(value)}`);
    console.log(`${host} × ${size}: ${row.join(', ')}`);
    for (const [name, ms] of Object.entries(best)) if (name !== 'elements') add(points, name, [size, ms]);
    await tab.close();
  }
  const tab = await openAlone(browser, address, body);
  const { whole, longest } = await inIsolatedWorld<Record<'whole' | 'longest', number>>(
    tab,
    `${script};measure(1, 2);amongMillion()`,
  );
  console.log(
    `${host} beside a million nodes: ${Math.round(whole)} ms, its longest step ${Math.round(longest)} ms`,
  );
  await tab.close();
  return points;
}

/** How the time grows with the page: the same page 1, 4, 16 and 64 times as large, read by us and by Readability. */
export async function bench(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found. Run `node test/setup.mjs` first.');
  const script = await bundle(`${repository}/test/bench/speed/growthInPage.ts`);
  const browser = await chromium.launch({ executablePath });
  const exponents: Record<string, number[]> = {};
  try {
    for (const article of smallArticles())
      for (const [name, all] of Object.entries(await growthOf(browser, article, script)))
        if (all.length > 1) add(exponents, name, exponentOf(all));
  } finally {
    await browser.close();
  }
  const medians = Object.entries(exponents).map(([name, all]) => [`exponent of ${name}`, medianOf(all)]);
  keepRatios('growth', Object.fromEntries(medians));
}
