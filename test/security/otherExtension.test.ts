import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Chromium, driverOf, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from '../e2e/build';
import { makeExtension, removeExtensions } from './extensions';
import { attack, hostilePage, inPage, noteInside, notedInside, pages, serve, title } from './site';
import { takeOver } from './takeOver';

let portals: Portals;
let browser: Chromium;
let other: Chromium;

beforeAll(async () => {
  const folder = makeExtension('other', {
    'background.js':
      'globalThis.places = []; chrome.runtime.onMessage.addListener((place) => { places.push(place); });',
    'content.js': 'chrome.runtime.sendMessage(location.href);',
  });
  portals = await startPortals(pages);
  browser = await launchChromium({ extension: chromeExtension, others: [folder], portals, locale: 'en' });
  other = await driverOf(browser.context, folder);
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
  removeExtensions();
});

const otherWorker = () => other.worker();
/** Where the other extension's content script ran. */
const places = async (): Promise<string[]> => (await otherWorker()).evaluate('globalThis.places');

/** Runs in the other extension: says this to ours in both ways there are. */
async function sayToOurs({ id, message }: { id: string; message: unknown }): Promise<string[]> {
  const sent = chrome.runtime.sendMessage(id, message).then(
    (answer: unknown) => JSON.stringify(answer ?? null),
    (error: unknown) => String(error),
  );
  const connected = new Promise<string>((resolve) => {
    const port = chrome.runtime.connect(id);
    port.onMessage.addListener((answer: unknown) => resolve(JSON.stringify(answer)));
    port.onDisconnect.addListener(() => resolve(String(chrome.runtime.lastError?.message)));
    port.postMessage(message);
  });
  return Promise.all([sent, connected]);
}

const nobody = expect.stringContaining('Receiving end does not exist');

test('another extension’s messages reach nobody, from its background or from a page', async () => {
  const { page, reader } = await attack(browser, serve(portals, hostilePage()));
  await reader.click('[data-action=save]');
  await waitFor('the note', async () => (await reader.innerText('.message')).includes('Saved'));
  const state = async () => ({
    database: await browser.database('thoang'),
    stored: await (await browser.worker()).evaluate(() => chrome.storage.local.get(null)),
    pages: browser.context.pages().length,
    title: (await browser.actionOf(page)).title,
  });
  const before = await state();
  const [note] = (before.database?.['notes'] ?? []) as { id: string }[];
  const tabId = await browser.tabIdOf(page);
  const messages: [string, unknown][] = [
    ['headOf', { id: note?.id }],
    ['marksOf', { id: note?.id }],
    ['readTab', { tabId }],
    ['changeNote', { id: note?.id, binned: true }],
    ['emptyBin', { all: true }],
    ['toggleReader', { tabId }],
    ['loadPicture', { url: 'https://xau.example/' }],
    ['openPage', { page: 'notes' }],
    ['pageSeen', { isArticle: false }],
    ['ruleMade', { host: 'quan1.haiphong.gov.vn', story: 'body', drop: [], madeAt: '2026-01-02T03:04:05Z' }],
    ['readPage', {}],
    ['readSoon', {}],
  ];
  const worker = await otherWorker();
  const content = await takeOver(page, other.origin);
  for (const [type, data] of messages) {
    const said = { id: browser.extensionId, message: { id: 1, type, data, timestamp: 0 } };
    expect(await worker.evaluate(sayToOurs, said), type).toEqual([nobody, nobody]);
    expect(await content.run(sayToOurs, said), type).toEqual([nobody, nobody]);
    const toPage = worker.evaluate(({ id, message }) => chrome.tabs.sendMessage(id, message), {
      id: tabId,
      message: said.message,
    });
    await expect(toPage, type).rejects.toThrow('Receiving end does not exist');
  }
  expect(await state()).toEqual(before);
  await page.close();
});

/** Runs in the other extension's content script: what it reads of the first frame of this element's shadow root. */
function readFrame(selector: string) {
  const attempt = (read: () => unknown): unknown => {
    try {
      return read();
    } catch (error) {
      return (error as Error).name;
    }
  };
  const element = document.querySelector<HTMLElement>(selector);
  const frame = element && chrome.dom.openOrClosedShadowRoot(element)?.querySelector('iframe');
  const inside = frame?.contentWindow;
  frame?.contentWindow?.postMessage({ type: 'leaveReader' }, '*');
  return {
    isFound: frame instanceof HTMLIFrameElement,
    document: attempt(() => frame?.contentDocument?.body.innerText ?? null),
    window: attempt(() => inside?.document.body.innerText),
    address: attempt(() => inside?.location.href),
    global: attempt(() => Object.keys((inside as unknown as { chrome: object }).chrome)[0]),
  };
}

test('another extension’s scripts in the same page find the frame, and read nothing of it', async () => {
  const { page, reader } = await attack(browser, serve(portals, hostilePage()));
  // The page's own frame, hidden in the same way, is read.
  await inPage(page, () => {
    const box = Object.assign(document.createElement('div'), { id: 'own' });
    const frame = Object.assign(document.createElement('iframe'), { srcdoc: 'Của trang' });
    box.attachShadow({ mode: 'closed' }).append(frame);
    document.body.append(box);
    return new Promise((resolve) => frame.addEventListener('load', () => resolve(null)));
  });
  const world = await takeOver(page, other.origin);
  expect(await world.run(readFrame, '#own')).toMatchObject({
    isFound: true,
    document: 'Của trang',
    window: 'Của trang',
  });
  expect(await world.run(readFrame, 'html > div:last-child')).toEqual({
    isFound: true,
    document: null,
    window: 'SecurityError',
    address: 'SecurityError',
    global: 'SecurityError',
  });
  await noteInside(reader);
  await world.run(readFrame, 'html > div:last-child');
  await expect.poll(() => notedInside(reader)).toEqual(['message']);
  expect(await reader.innerText('h1')).toBe(title);

  const tabId = await browser.tabIdOf(page);
  const worker = await otherWorker();
  const ran = await worker.evaluate(
    (tab) =>
      chrome.scripting.executeScript({
        target: { tabId: tab, allFrames: true },
        func: () => location.href,
      }),
    tabId,
  );
  expect(ran.map(({ result }) => result).sort()).toEqual(['about:srcdoc', page.url()].sort());
  await page.close();
});

test('another extension’s scripts run in no page of ours, and its background gets none of our files', async () => {
  const notes = await browser.extensionPage('notes.html');
  const tabId = await browser.tabIdOf(notes);
  const worker = await otherWorker();
  const put = worker.evaluate(
    (tab) => chrome.scripting.executeScript({ target: { tabId: tab }, func: () => document.body.innerText }),
    tabId,
  );
  await expect(put).rejects.toThrow(/Cannot access/);
  const files = ['notes.html', 'settings.html', 'manifest.json', 'reader.html', 'background.js'];
  const had = await worker.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            () => address,
            () => null,
          ),
        ),
      ),
    files.map((name) => `${browser.origin}/${name}`),
  );
  expect(had.filter(Boolean)).toEqual([]);
  const ranIn = await places();
  expect(ranIn).toContainEqual(expect.stringMatching(/^https:/));
  expect(ranIn.filter((place) => !/^(?:https:|about:srcdoc)/.test(place))).toEqual([]);
  await notes.close();
});
