import { launchChromium } from '../../browsers/chromium';
import { expressionOf } from '../../browsers/expression';
import { startPortals } from '../../browsers/portals';
import { waitFor } from '../../browsers/wait';
import { chromeExtension } from '../../e2e/build';

const address = 'https://quan1.haiphong.gov.vn/tin/bao-cao-dai';

const paragraph = (number: number): string =>
  `<p>Điều ${number}. Ủy ban nhân dân quận giao ${number} phòng, đơn vị rà soát, hoàn thành trước ngày ${(number % 28) + 1}/6/2024 và báo cáo kết quả về Văn phòng để tổng hợp, trình lãnh đạo quận xem xét, với kinh phí ${number * 7} triệu đồng.</p>`;

/** A report of so many characters. */
function report(characters: number): string {
  let body = '';
  for (let number = 1; body.length < characters + number * 7; number++) body += paragraph(number);
  return `<!doctype html><html lang="vi"><title>Báo cáo dài</title><body><main><article><h1>Báo cáo tổng kết công tác cải cách hành chính năm 2024</h1>${body}</article></main></body></html>`;
}

/** Notes when the answer came and when the story was painted. Runs in every frame before its own scripts. */
function noteTimes(): void {
  if (location.protocol !== 'chrome-extension:') return;
  const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (...values: unknown[]) => unknown;
  const times: { answered?: number; painted?: number } = {};
  Object.assign(globalThis, { times });
  chrome.runtime.sendMessage = ((...values: unknown[]) => {
    const answer = values.at(-1);
    const isReading = (values[0] as { type?: string } | undefined)?.type === 'readTab';
    if (!isReading || typeof answer !== 'function') return send(...values);
    return send(...values.slice(0, -1), (...answers: unknown[]) => {
      times.answered = performance.now();
      answer(...answers);
    });
  }) as typeof chrome.runtime.sendMessage;
  new MutationObserver((_, watcher) => {
    if (!document.querySelector('.article-body p')) return;
    watcher.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        times.painted = performance.now();
      }),
    );
  }).observe(document, { childList: true, subtree: true });
}

/** Scrolls through the whole story, a screen at a time, and tells the longest that anything blocked it. */
async function scrollThrough(): Promise<{ longest: number; screens: number }> {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
  const root = document.scrollingElement ?? document.documentElement;
  let screens = 0;
  for (let top = 0; top < root.scrollHeight; top += innerHeight, screens++) {
    root.scrollTo({ top, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { longest, screens };
}

/** A page of 100,000 characters in the reader: from the answer to the painted story, and the longest block while scrolling. */
export async function bench(args: string[]): Promise<void> {
  const portals = await startPortals({ [address]: report(Number(args[0] ?? 100_000)) });
  const browser = await launchChromium({
    extension: chromeExtension,
    portals,
    locale: 'vi',
    viewport: { width: 1280, height: 800 },
  });
  try {
    await browser.context.addInitScript(expressionOf(noteTimes));
    for (let round = 0; round < 5; round++) {
      const tab = await browser.open(address);
      await browser.pressShortcut(tab, 'Alt+R');
      const reader = await browser.readerFrame(tab);
      const times = await waitFor('the story', () =>
        reader.evaluate<{ answered: number; painted: number } | undefined>('times.painted && times'),
      );
      const { longest, screens } = await reader.evaluate<{ longest: number; screens: number }>(
        expressionOf(scrollThrough),
      );
      const length = await reader.evaluate<number>(
        'document.querySelector(".article-body").innerText.length',
      );
      console.log(
        `${length} characters: painted ${Math.round(times.painted - times.answered)} ms after the answer; longest block while scrolling ${screens} screens: ${Math.round(longest)} ms`,
      );
      await tab.close();
    }
  } finally {
    await browser.close();
    await portals.close();
  }
}
