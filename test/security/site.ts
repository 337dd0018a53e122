import type { Frame, Page } from 'playwright';

import type { Chromium } from '../browsers/chromium';
import { expressionOf } from '../browsers/expression';
import type { PortalPage, PortalPages, PortalRequest, Portals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { longStory } from '../e2e/stories';
import { isOfTheBrowser } from './tab';

export const title = 'Khánh thành cầu Rế mới sau hai năm thi công';
export const host = 'https://quan1.haiphong.gov.vn';
const others = 'https://xau.example';
/** Where the story's one link leads: a page that tells those around it that it is there. */
export const trap = `${others}/bay`;

/** A page with a story, hostile as far as `script` and `headers` make it so. */
export function hostilePage(script = '', headers: Record<string, string> = {}): PortalPage {
  const body = `<!doctype html><html lang="vi"><head><title>${title}</title><script>${script}</script></head><body>
${longStory(title)}<p>Xem thêm <a href="${trap}">bản đồ của cầu Rế</a> và các ảnh chụp trong ngày khánh thành của cầu, do nhân dân hai bờ gửi về tòa soạn.</p></body></html>`;
  return { body, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } };
}

export const pages: PortalPages = {
  [trap]: '<!doctype html><title>Bẫy</title><h1>Bẫy</h1><script>parent.postMessage("here", "*")</script>',
  [`${others}/`]: '<!doctype html><title>Khác</title><p>Một trang khác.</p>',
};

/** Runs in the page's own world and with a click's rights, as the page's script would, and brings back JSON. */
export async function inPage<Arguments extends unknown[], Result>(
  page: Page,
  action: (...values: Arguments) => Result,
  ...values: Arguments
): Promise<Awaited<Result>> {
  const session = await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: expressionOf(action, ...values),
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Awaited<Result>;
}

/** What is asked for from now on, in whatever way, without the browser's own errands. */
export function listen(portals: Portals): () => PortalRequest[] {
  const before = portals.requests.length;
  return () => portals.requests.slice(before).filter(({ address }) => !isOfTheBrowser(address));
}

/** A hostile page with the reader open over it. */
export interface Attacked {
  page: Page;
  reader: Frame;
}

let served = 0;

/** Serves a page under an address of its own. */
export function serve(portals: Portals, page: PortalPage): string {
  served += 1;
  const address = `${host}/tin/${served}`;
  portals.add({ [address]: page });
  return address;
}

/** Opens the page and the reader over it, and waits for the story. */
export async function attack(browser: Chromium, address: string): Promise<Attacked> {
  const page = await browser.open(address);
  const reader = await openReader(browser, page);
  return { page, reader };
}

export async function openReader(browser: Chromium, page: Page): Promise<Frame> {
  await browser.pressShortcut(page, 'Alt+R');
  const reader = await browser.readerFrame(page);
  await waitFor('the story', async () => (await reader.innerText('body')).includes('cầu Rế'));
  return reader;
}

interface Noting {
  noted: string[];
}

/** Begins to note the clicks, keys and messages that reach the frame. */
export function noteInside(reader: Frame): Promise<void> {
  return reader.evaluate(() => {
    const noted: string[] = [];
    for (const type of ['click', 'keydown', 'message'])
      addEventListener(type, (event) => noted.push('key' in event ? `${type} ${event.key}` : type), true);
    Object.assign(globalThis, { noted });
  });
}

export const notedInside = (reader: Frame): Promise<string[]> =>
  reader.evaluate(() => (globalThis as unknown as Noting).noted);

/** Where a control of the reader stands on the screen. */
export function middleOf(reader: Frame, selector: string): Promise<{ x: number; y: number }> {
  return reader.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  }, selector);
}
