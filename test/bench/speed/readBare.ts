import type { Chromium } from '../../browsers/chromium';
import { inIsolatedWorld } from './isolated';

/**
 * Milliseconds of bare Readability on its own copy of the page, in a process that has not run it before.
 * @param script `bareReadability.ts`, bundled.
 */
export async function readBare(browser: Chromium, address: string, script: string): Promise<number> {
  const tab = await browser.open(address);
  const ms = await inIsolatedWorld<number>(tab, `${script};peer()`);
  await tab.close();
  return ms;
}
