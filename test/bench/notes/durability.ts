import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { launchChromium } from '../../browsers/chromium';
import { chromeExtension } from '../../e2e/build';
import { keptAddresses, startSaving } from './saving';

/** How many saves that were acknowledged are gone after the browser, or its service worker, was killed at some moment. */
export async function bench(args: string[]): Promise<void> {
  const trials = Number(args[0] ?? 100);
  const profile = mkdtempSync(join(tmpdir(), 'thoang-'));
  let acknowledged = 0;
  let lost = 0;
  for (let trial = 0; trial < trials; trial++) {
    const browser = await launchChromium({ extension: chromeExtension, profile });
    const { acknowledged: list } = await startSaving(browser, trial * 1_000, 500);
    while (list.length === 0) await pause(5);
    await pause(Math.random() * 700);
    await browser.kill();
    const again = await launchChromium({ extension: chromeExtension, profile });
    const kept = await keptAddresses(again);
    await again.close();
    acknowledged += list.length;
    lost += list.filter((address) => !kept.has(address)).length;
  }
  rmSync(profile, { recursive: true, force: true });
  console.log(`browser killed ${trials} times: ${lost} of ${acknowledged} acknowledged saves lost`);

  const browser = await launchChromium({ extension: chromeExtension });
  // More than there is time for: each kill takes a hundred saves or so.
  const count = trials * 300;
  const { acknowledged: list } = await startSaving(browser, 0, count);
  let kills = 0;
  while (kills < trials && list.length < count) {
    await pause(20 + Math.random() * 150);
    await browser.stopWorker().then(
      () => kills++,
      () => {},
    );
  }
  const told = [...list];
  const kept = await keptAddresses(browser);
  await browser.close();
  console.log(
    `service worker killed ${kills} times: ${told.filter((address) => !kept.has(address)).length} of ${told.length} acknowledged saves lost`,
  );
}
