import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from '../e2e/build';
import {
  addressesOf,
  figure,
  loaderAddresses,
  loaderMarkup,
  loadMarker,
  marker,
  pageWith,
  picture,
  tracker,
  trackerPages,
} from './loaders';
import { attack, listen, pages, serve, trap } from './site';

let portals: Portals;
let browser: Chromium;

beforeAll(async () => {
  portals = await startPortals({ ...pages, ...trackerPages });
  browser = await launchChromium({ extension: chromeExtension, portals, locale: 'en' });
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

const patiently = { timeout: 10_000 };

describe('a note without kept pictures', () => {
  /** Saves a page that loads in every way there is. */
  async function saveLoaders(): Promise<void> {
    const requests = listen(portals);
    const page = await browser.open(serve(portals, { body: pageWith(figure + loaderMarkup) }));
    // Shows that each is one that loads.
    await expect
      .poll(() => addressesOf(requests()), patiently)
      .toEqual(expect.arrayContaining(loaderAddresses));
    await browser.contextMenuClick('save-page', page);
    await waitFor('the note', async () => (await storedHtml()).includes(picture));
    await page.close();
  }

  const storedHtml = async (): Promise<string> =>
    JSON.stringify((await browser.database('thoang'))?.['versions'] ?? '');

  async function openNote(): Promise<Page> {
    const notes = await browser.extensionPage('notes.html');
    await notes.click('.note-list a');
    await notes.waitForSelector('.article-body p');
    return notes;
  }

  test('makes no request when it is opened, whatever its page loads, and asks for its pictures alone when told to', async () => {
    await saveLoaders();
    const requests = listen(portals);
    const notes = await openNote();
    await loadMarker(notes, requests);
    expect(addressesOf(requests())).toEqual([marker]);
    await notes.click('[data-action=images]');
    await notes.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.article-body img')?.naturalWidth === 640,
    );
    await notes.waitForTimeout(300);
    expect(addressesOf(requests()).sort()).toEqual([picture, marker, `${tracker}/srcset`]);
    await notes.close();
  });

  test('makes none either where its story was stored as its page wrote it', async () => {
    await (await browser.worker()).evaluate(putHtml, figure + loaderMarkup);
    expect(await storedHtml()).toContain('<iframe srcdoc');
    const requests = listen(portals);
    const notes = await openNote();
    await loadMarker(notes, requests);
    expect(addressesOf(requests())).toEqual([marker]);
    expect(await notes.locator('.article-body table').count()).toBe(1);
    await notes.close();
  });
});

test('a picture or link of the story tells nobody where it was read', async () => {
  const leads = `<p>Xem thêm <a href="${trap}">bản đồ của cầu Rế</a> và các ảnh chụp trong ngày khánh thành của cầu, do nhân dân hai bờ gửi về tòa soạn.</p>`;
  const requests = listen(portals);
  const headers = { 'referrer-policy': 'unsafe-url', 'content-type': 'text/html; charset=utf-8' };
  const address = serve(portals, { body: pageWith(figure + leads), headers });
  const { page, reader } = await attack(browser, address);
  const toPicture = () => requests().filter((request) => request.address === picture);
  const toTrap = () => requests().filter((request) => request.address === trap);
  await waitFor('both to ask for it', () => toPicture().length === 2);
  expect(toPicture()[0]).toHaveProperty('referrer', address);
  expect(toPicture()[1]).not.toHaveProperty('referrer');

  const opening = browser.context.waitForEvent('page');
  await reader.click(`.article-body a[href="${trap}"]`);
  const opened = await opening;
  await opened.waitForLoadState();
  expect(await opened.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
  expect(toTrap()).toHaveLength(1);
  expect(toTrap()[0]).not.toHaveProperty('referrer');
  await opened.close();

  // A page of the extension is named to nobody anyway; what the story itself says of it is seen elsewhere.
  const shown = await reader.$$eval('.article-body :is(img, a)', (found) =>
    found.map((each) => each.outerHTML),
  );
  const plain = await browser.open(serve(portals, { body: shown.join(''), headers }));
  await waitFor('the picture', () => toPicture().length === 3);
  expect(toPicture()[2]).not.toHaveProperty('referrer');
  await plain.$eval('a', (link) => link.removeAttribute('target'));
  await plain.click('a');
  await waitFor('the link', () => toTrap().length === 2);
  expect(toTrap()[1]).not.toHaveProperty('referrer');
  await Promise.all([plain.close(), page.close()]);
});

/** Runs in the background: stores this HTML as the story of every version. */
async function putHtml(html: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('thoang');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve) => {
    const writing = database.transaction('versions', 'readwrite');
    const versions = writing.objectStore('versions');
    const reading: IDBRequest<{ article: object }[]> = versions.getAll();
    reading.onsuccess = () => {
      for (const version of reading.result)
        versions.put({ ...version, article: { ...version.article, html } });
    };
    writing.oncomplete = () => resolve();
  });
  database.close();
}
