import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright';

import type { Violation } from './inPage';

import { bundle, repository } from '../../bench/bundle';
import { findChromium } from '../../browsers/find.mjs';
import { readCases } from '../../e2e/site';

const batch = 50;

/** Reads so many pages mutated from `test/pages`, seed by seed, in real Chromium. */
export async function fuzz(from: number, count: number): Promise<{ read: number; violations: Violation[] }> {
  const pages = readCases()
    .filter(({ file }) => file.endsWith('.html'))
    .map(({ name, file }) => ({ name, html: readFileSync(file, 'utf8') }));
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found. Run `node test/setup.mjs` first.');
  const browser = await chromium.launch({ executablePath });
  const all = { read: 0, violations: [] as Violation[] };
  try {
    const tab = await browser.newPage();
    await tab.evaluate(
      `${await bundle(join(repository, 'test/security/fuzz/inPage.ts'))};globalThis.pages=${JSON.stringify(pages)}`,
    );
    for (let seed = from; seed < from + count; seed += batch) {
      const some = await tab.evaluate<{ read: number; violations: Violation[] }>(
        `fuzz(pages, ${seed}, ${Math.min(batch, from + count - seed)})`,
      );
      all.read += some.read;
      all.violations.push(...some.violations);
    }
  } finally {
    await browser.close();
  }
  return all;
}
