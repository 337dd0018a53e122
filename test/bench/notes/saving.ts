import type { Page } from 'playwright';

import type { Chromium } from '../../browsers/chromium';

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

/** Starts saving from a page of the extension, without waiting for its end, and gives the list of what was acknowledged, which grows. */
export async function startSaving(
  browser: Chromium,
  from: number,
  count: number,
  path = 'notes.html',
): Promise<{ acknowledged: string[]; page: Page }> {
  const acknowledged: string[] = [];
  const page = await browser.extensionPage(path);
  await page.exposeFunction('acknowledge', (address: string) => {
    acknowledged.push(address);
  });
  page
    .evaluate(
      saveOn,
      Array.from({ length: count }, (_, index) => article(from + index)),
    )
    .catch(() => {});
  return { acknowledged, page };
}

/** The addresses of all notes the database holds. */
export const keptAddresses = async (browser: Chromium): Promise<Set<string>> =>
  new Set(
    ((await browser.database('thoang'))?.['notes'] ?? []).map(
      (note) => (note as { address: string }).address,
    ),
  );
