import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { type CouchServer, startCouch } from '../unit/notes/sync/couchServer';
import { chromeExtension } from './build';
import { readCase, sitePages } from './site';

const seed = readCase('seed-tuyen-giao').expected;

let portals: Portals;
let couch: CouchServer;
let office: Chromium;
let home: Chromium;

beforeAll(async () => {
  portals = await startPortals(sitePages());
  couch = await startCouch('lan:mật khẩu');
  const launch = () => launchChromium({ extension: chromeExtension, portals, locale: 'vi' });
  [office, home] = await Promise.all([launch(), launch()]);
});
afterAll(async () => {
  await Promise.all([office?.close(), home?.close()]);
  await couch?.stop();
  await portals?.close();
});

const state = (page: Page) => page.getAttribute('[data-sync]', 'data-sync');
const openNotes = async (browser: Chromium): Promise<Page> => {
  const page = await browser.extensionPage('notes.html');
  await page.click('.library-tools > summary');
  if (!(await page.isVisible('.sync > summary'))) await page.click('.library-tools > summary');
  return page;
};
const turnOn = async (browser: Chromium, password: string): Promise<Page> => {
  const page = await openNotes(browser);
  await browser.approveHosts('http://127.0.0.1/*');
  if (!(await page.isVisible('.sync input[name=address]'))) await page.click('.sync > summary');
  await page.fill('.sync input[name=address]', couch.address);
  await page.fill('.sync input[name=user]', 'lan');
  await page.fill('.sync input[name=password]', password);
  await page.click('[data-action=sync-on]');
  await page.waitForSelector('[data-action=sync-now]');
  return page;
};
const sync = async (page: Page): Promise<void> => {
  await waitFor('the last one to end', async () => (await state(page)) !== 'running');
  await page.click('[data-action=sync-now]');
  await waitFor('the sync', async () => (await state(page)) === 'done');
};
const notes = async (browser: Chromium) =>
  ((await browser.database('thoang'))?.['notes'] ?? []) as Record<string, unknown>[];

test('before sync is on nothing is asked of any server, and a wrong password is said so', async () => {
  const page = await turnOn(home, 'sai');
  await page.click('[data-action=sync-now]');
  await waitFor('the word', async () =>
    (await page.innerText('[data-sync]')).includes('không nhận tên hoặc mật khẩu'),
  );
  await page.click('[data-action=sync-off]');
  await page.waitForSelector('.sync input[name=address]', { state: 'attached' });
  await page.close();
});

test('what is saved in one browser is in the other, and edits on both sides are all kept', async () => {
  const tab = await office.open(seed.address);
  const popup = await office.openPopup(tab);
  await popup.click('[data-action=save]');
  await waitFor('the note', async () => (await notes(office)).length === 1);
  await tab.close();
  expect(couch.requests).toEqual([]);

  const here = await turnOn(office, 'mật khẩu');
  await sync(here);
  const there = await turnOn(home, 'mật khẩu');
  await sync(there);
  await waitFor(
    'the note',
    async () => (await there.locator('.note-title').allInnerTexts()).join() === seed.title,
  );

  // Each side writes while the server is away.
  await couch.stop();
  for (const [page, words] of [
    [here, 'Viết ở cơ quan'],
    [there, 'Viết ở nhà'],
  ] as const) {
    await page.click('.note-list a');
    await page.fill('.own textarea', words);
    await page.fill('.own .tags input', `${words},`);
  }
  for (const browser of [office, home])
    await waitFor('the remark', async () =>
      String((await notes(browser))[0]?.['remark']).startsWith('Viết ở'),
    );
  for (const page of [here, there])
    await waitFor(
      'the sync to fail',
      async () => {
        if ((await state(page)) !== 'running') await page.click('[data-action=sync-now]').catch(() => {});
        return (await page.innerText('[data-sync]')).includes('Không tới được máy chủ');
      },
      30_000,
    );
  await couch.start();
  for (const page of [here, there, here]) await sync(page);
  const [mine] = await notes(office);
  const [theirs] = await notes(home);
  expect(mine).toEqual(theirs);
  for (const words of ['Viết ở cơ quan', 'Viết ở nhà']) {
    expect(mine?.['remark']).toContain(words);
    expect(mine?.['tags']).toContain(words);
  }

  // A deletion goes over as well.
  await here.click('[data-action=delete]');
  await waitFor('the bin', async () => (await notes(office))[0]?.['binnedAt'] !== undefined);
  await sync(here);
  await sync(there);
  expect((await notes(home))[0]?.['binnedAt']).toBeTruthy();
});
