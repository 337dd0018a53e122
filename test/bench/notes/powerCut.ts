import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { launchChromium } from '../../browsers/chromium';
import { chromeExtension } from '../../e2e/build';
import { repository } from '../bundle';
import { keptAddresses, startSaving } from './saving';

/**
 * How many saves that were acknowledged are gone after a power cut: what the browser had written and not synced is
 * taken away. Needs `cc` and Linux. As a check of the trial itself, writes with the browser's usual durability, which
 * is acknowledged before it is synced, are counted beside ours.
 */
export async function bench(args: string[]): Promise<void> {
  const trials = Math.ceil((Number(args[0] ?? 20) * 4) / 3);
  const folder = mkdtempSync(join(tmpdir(), 'thoang-power-'));
  const library = join(folder, 'power.so');
  const source = join(repository, 'test/bench/notes/powerCut.c');
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl']);
  const total = { acknowledged: 0, lost: 0, usual: 0, usualLost: 0 };
  for (let trial = 0; trial < trials; trial++) {
    const profile = join(folder, `profile-${trial}`);
    const kept = join(folder, `kept-${trial}`);
    Object.assign(process.env, { LD_PRELOAD: library, POWER_PROFILE: profile, POWER_KEPT: kept });
    const browser = await launchChromium({ extension: chromeExtension, profile });
    for (const name of ['LD_PRELOAD', 'POWER_PROFILE', 'POWER_KEPT']) delete process.env[name];
    // One kind of write in each: all databases of an origin share a log, and the one syncs the other.
    const isOurs = trial % 4 !== 3;
    const { acknowledged } = isOurs ? await startSaving(browser, trial * 1_000, 50) : { acknowledged: [] };
    const page = await browser.extensionPage('notes.html');
    const usual = isOurs ? 0 : await page.evaluate(writeAsUsual, trial);
    await pause(isOurs ? 1_000 + Math.random() * 2_000 : Math.random() * 400);
    await browser.kill();

    const after = join(folder, `after-${trial}`);
    const place = 'Default/IndexedDB';
    if (existsSync(join(kept, place))) cpSync(join(kept, place), join(after, place), { recursive: true });
    const again = await launchChromium({ extension: chromeExtension, profile: after });
    const found = await keptAddresses(again);
    const plain = ((await again.database('usual'))?.['records'] ?? []).length;
    await again.close();
    total.acknowledged += acknowledged.length;
    total.lost += acknowledged.filter((address) => !found.has(address)).length;
    total.usual += usual;
    total.usualLost += usual - plain;
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `power cut ${trials - (trials >> 2)} times: ${total.lost} of ${total.acknowledged} acknowledged saves lost`,
  );
  console.log(
    `the same with the browser's usual durability: ${total.usualLost} of ${total.usual} acknowledged writes lost`,
  );
}

/** Writes fifty records with the usual durability; how many were acknowledged. Runs in the browser. */
async function writeAsUsual(trial: number): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('usual', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('records');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  for (let number = 0; number < 50; number++)
    await new Promise((resolve, reject) => {
      const transaction = database.transaction('records', 'readwrite');
      transaction.objectStore('records').put('x'.repeat(1_000), `${trial} ${number}`);
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
    });
  return 50;
}
