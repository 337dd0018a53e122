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
  if (args.includes('worker')) return killWorkers(trials);
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

  await killWorkers(trials);
}

/** Saves of one trial, in the midst of which the service worker is killed. */
const perTrial = 40;

async function killWorkers(trials: number): Promise<void> {
  const browser = await launchChromium({ extension: chromeExtension });
  const told: string[] = [];
  let kills = 0;
  for (let trial = 0; trial < trials; trial++) {
    const { acknowledged, page } = await startSaving(browser, trial * 1_000, perTrial);
    while (acknowledged.length === 0) await pause(5);
    await pause(Math.random() * 150);
    await browser.stopWorker().then(
      () => kills++,
      () => {},
    );
    const end = Date.now() + 60_000;
    while (acknowledged.length < perTrial && Date.now() < end) await pause(20);
    told.push(...acknowledged);
    await page.close();
  }
  const kept = await keptAddresses(browser);
  await browser.close();
  console.log(
    `service worker killed ${kills} times: ${told.filter((address) => !kept.has(address)).length} of ${told.length} acknowledged saves lost, ${kept.size} notes`,
  );
}
