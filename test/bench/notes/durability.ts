import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { type Chromium, launchChromium } from '../../browsers/chromium';
import { chromeExtension } from '../../e2e/build';

const article = (number: number) => ({
  address: `https://quan1.haiphong.gov.vn/tin/${number}`,
  title: `Bài số ${number}`,
  language: 'vi',
  direction: 'ltr',
  html: `<p>${'Cầu dài 312 mét. '.repeat(200)}</p>`,
  text: 'Cầu dài 312 mét. '.repeat(200).trim(),
  images: [],
  attachments: [],
});

interface Sender {
  runtime: { sendMessage: (message: object) => Promise<{ res?: unknown } | undefined> };
}

/** Saves one article after another from a page of the extension; tells each that was acknowledged. Runs in the browser. */
async function saveOn(articles: { address: string }[]): Promise<void> {
  const { chrome, acknowledge } = globalThis as unknown as {
    chrome: Sender;
    acknowledge: (address: string) => Promise<void>;
  };
  for (const each of articles) {
    for (let attempt = 0; attempt < 20; attempt++) {
      try {
        const answer = await chrome.runtime.sendMessage({
          id: 1,
          type: 'saveArticle',
          data: { article: each },
          timestamp: Date.now(),
        });
        if (answer?.res === undefined) throw new Error('not acknowledged');
        await acknowledge(each.address);
        break;
      } catch {
        // The background was stopped while it worked: a save that is sent again makes no double.
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }
}

/** Starts saving, without waiting for its end, and gives the list of what was acknowledged, which grows. */
async function startSaving(browser: Chromium, from: number, count: number): Promise<string[]> {
  const acknowledged: string[] = [];
  const page = await browser.extensionPage('notes.html');
  await page.exposeFunction('acknowledge', (address: string) => {
    acknowledged.push(address);
  });
  page
    .evaluate(
      saveOn,
      Array.from({ length: count }, (_, index) => article(from + index)),
    )
    .catch(() => {});
  return acknowledged;
}

const addresses = async (browser: Chromium): Promise<Set<string>> =>
  new Set(
    ((await browser.database('thoang'))?.['notes'] ?? []).map(
      (note) => (note as { address: string }).address,
    ),
  );

/** How many saves that were acknowledged are gone after the browser, or its service worker, was killed at some moment. */
export async function bench(args: string[]): Promise<void> {
  const trials = Number(args[0] ?? 100);
  const profile = mkdtempSync(join(tmpdir(), 'thoang-'));
  let acknowledged = 0;
  let lost = 0;
  for (let trial = 0; trial < trials; trial++) {
    const browser = await launchChromium({ extension: chromeExtension, profile });
    const list = await startSaving(browser, trial * 1_000, 500);
    await pause(50 + Math.random() * 700);
    await browser.kill();
    const again = await launchChromium({ extension: chromeExtension, profile });
    const kept = await addresses(again);
    await again.close();
    acknowledged += list.length;
    lost += list.filter((address) => !kept.has(address)).length;
  }
  rmSync(profile, { recursive: true, force: true });
  console.log(`browser killed ${trials} times: ${lost} of ${acknowledged} acknowledged saves lost`);

  const browser = await launchChromium({ extension: chromeExtension });
  const count = trials * 10;
  const list = await startSaving(browser, 0, count);
  let kills = 0;
  while (kills < trials && list.length < count) {
    await pause(20 + Math.random() * 150);
    await browser.stopWorker().then(
      () => kills++,
      () => {},
    );
  }
  while (list.length < count) await pause(50);
  const kept = await addresses(browser);
  await browser.close();
  console.log(
    `service worker killed ${kills} times: ${list.filter((address) => !kept.has(address)).length} of ${list.length} acknowledged saves lost, ${kept.size} notes for ${count} pages`,
  );
}
