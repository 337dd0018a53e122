import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from '../e2e/build';
import { photo } from '../e2e/site';
import {
  addressesOf,
  figure,
  loaderMarkup,
  loadMarker,
  marker,
  pageWith,
  picture,
  tracker,
  trackerPages,
} from './loaders';
import { attack, host, hostilePage, inPage, listen, pages, serve } from './site';
import { sendFrom } from './takeOver';

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

describe('asked for a picture, the page', () => {
  const own = (path: string): string => `${host}/anh/${path}`;
  const body = photo;
  const tooLarge = new Uint8Array(15_000_001);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

  test('gives nothing but a picture: no drawing, no page, nothing too large, nothing failed', async () => {
    const { page, reader } = await attack(browser, serve(portals, hostilePage()));
    const image = { 'content-type': 'image/png' };
    portals.add({
      [own('anh.png')]: { body, headers: image },
      [own('ve.svg')]: { body: svg, headers: { 'content-type': 'image/svg+xml' } },
      [own('ve-chu.svg')]: { body: svg, headers: { 'content-type': 'image/svg+xml; charset=utf-8' } },
      [own('trang')]: { body: '<p>Bí mật của người đang đăng nhập</p>' },
      [own('so-lieu')]: { body: '{"a":1}', headers: { 'content-type': 'application/json' } },
      [own('khong-ten')]: { body, headers: { 'content-type': '' } },
      [own('loi.png')]: { body, headers: image, status: 403 },
      [own('lon.png')]: { body: tooLarge, headers: image },
      [own('lon-co-ghi.png')]: { body: tooLarge, headers: { ...image, 'content-length': '15000001' } },
      [own('sang-trang')]: { body: '', status: 302, headers: { location: own('trang') } },
    });
    const give = async (path: string) =>
      JSON.stringify(await sendFrom(reader, 'loadPicture', { url: own(path) })).slice(0, 40);
    expect(await give('anh.png')).toMatch(/^{"res":"data:image\/png;base64,iVBOR/);
    const others = ['ve.svg', 've-chu.svg', 'trang', 'so-lieu', 'khong-ten', 'loi.png', 'sang-trang'];
    for (const path of [...others, 'lon.png', 'lon-co-ghi.png'])
      expect(await give(path), path).toBe('{"res":null}');
    await page.close();
  });

  test('is asked for nothing but the web, and asks for nothing else itself', async () => {
    const { page, reader } = await attack(browser, serve(portals, hostilePage()));
    const data = `data:image/png;base64,${photo.toString('base64')}`;
    const blob = await inPage(
      page,
      async (url) => URL.createObjectURL(await (await fetch(url)).blob()),
      data,
    );
    const others = [
      data,
      blob,
      'file:///etc/passwd',
      'javascript:1',
      'ftp://theo-doi.example/',
      `${browser.origin}/icons/lit-16.png`,
    ];
    const tabId = await browser.tabIdOf(page);
    const worker = await browser.worker();
    const askDirectly = (url: string) =>
      worker.evaluate(
        ({ tabId, url }) =>
          chrome.tabs.sendMessage(
            tabId,
            { id: 1, type: 'fetchImage', data: { url }, timestamp: 0 },
            { frameId: 0 },
          ),
        { tabId, url },
      );
    const requests = listen(portals);
    for (const url of others) {
      expect(await sendFrom(reader, 'loadPicture', { url }), url).toEqual({ err: expect.anything() });
      expect(await askDirectly(url), url).toEqual({ res: null });
    }
    // From a page that came encrypted nothing else is asked for; the browser would refuse it as well.
    expect(await sendFrom(reader, 'loadPicture', { url: 'http://theo-doi.example/anh.png' })).toEqual({
      res: null,
    });
    expect(requests()).toEqual([]);
    expect(await askDirectly(picture)).toEqual({ res: expect.stringMatching(/^data:image\/png/) });
    await page.close();
  });
});

describe('the next page of an article', () => {
  const html = { 'content-type': 'text/html; charset=utf-8', 'access-control-allow-origin': '*' };
  const words = 'Phần sau của bài';
  const second = (extra = '') =>
    `${pageWith(`<p>${words}: ${'nhịp cầu được lao lắp an toàn. '.repeat(9)}</p>${extra}`)}`;
  const elsewhere = `${tracker}/tin?trang=2`;
  const at = (name: string) => `${host}/tin/dai?${name}=2`;

  test('is taken from the same site alone, before and after redirects, and only as HTML', async () => {
    portals.add({
      [at('trang')]: { body: second() },
      [elsewhere]: { body: second(), headers: html },
      [at('sang-noi-khac')]: { body: '', status: 302, headers: { location: elsewhere } },
      [at('sang-cung-noi')]: { body: '', status: 302, headers: { location: at('trang') } },
      [at('chu')]: { body: second(), headers: { 'content-type': 'text/plain; charset=utf-8' } },
      [at('ve')]: { body: second(), headers: { 'content-type': 'image/svg+xml' } },
      [at('xml')]: { body: second(), headers: { 'content-type': 'application/xml' } },
      [at('loi')]: { body: second(), status: 404 },
    });
    const { page, reader } = await attack(browser, serve(portals, hostilePage()));
    const requests = listen(portals);
    const next = async (url: string) => JSON.stringify(await sendFrom(reader, 'nextPage', { url }));
    for (const url of [
      elsewhere,
      elsewhere.replace('https:', 'http:'),
      at('trang').replace('https:', 'http:'),
    ])
      expect(await next(url), url).toBe('{"res":null}');
    expect(requests()).toEqual([]);
    for (const name of ['sang-noi-khac', 'chu', 've', 'xml', 'loi'])
      expect(await next(at(name)), name).toBe('{"res":null}');
    for (const name of ['trang', 'sang-cung-noi']) expect(await next(at(name)), name).toContain(words);
    await page.close();
  });

  test('is not joined where it redirects to another site, and the sentence says so', async () => {
    portals.add({
      [elsewhere]: { body: second(), headers: html },
      [at('trang')]: { body: '', status: 302, headers: { location: elsewhere } },
    });
    const pager = `<div class="pagination-bai"><a href="${at('trang')}">2</a> <a href="${at('trang')}">Trang sau</a></div>`;
    portals.add({ [`${host}/tin/dai`]: { body: pageWith('').replace('</main>', `</main>${pager}`) } });
    const { page, reader } = await attack(browser, `${host}/tin/dai`);
    const requests = listen(portals);
    await reader.click('[data-action=join-pages]');
    await waitFor('the sentence', async () => (await reader.innerText('.next-page')).includes(at('trang')));
    expect(addressesOf(requests())).toContain(elsewhere);
    expect(await reader.innerText('body')).not.toContain(words);
    await page.close();
  });

  test('is read without running or loading anything of it', async () => {
    const script = '<script>globalThis.ran = 1; top.ran = 1</script><img src="x" onerror="top.ran = 2">';
    portals.add({ [at('trang')]: { body: second(script + figure + loaderMarkup) } });
    const { page, reader } = await attack(browser, serve(portals, hostilePage()));
    const requests = listen(portals);
    expect(JSON.stringify(await sendFrom(reader, 'nextPage', { url: at('trang') }))).toContain(words);
    await loadMarker(page, requests);
    expect(addressesOf(requests())).toEqual([at('trang'), marker]);
    expect(await inPage(page, () => 'ran' in globalThis)).toBe(false);
    await page.close();
  });
});
