import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from '../e2e/build';
import { longStory } from '../e2e/stories';
import { inPage, listen, openReader, pages, serve, title } from './site';

let portals: Portals;
let browser: Chromium;
beforeAll(async () => {
  portals = await startPortals(pages);
  browser = await launchChromium({ extension: chromeExtension, portals, locale: 'en' });
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

/** Everything a copy of the page could set off, were it more than words: each is reported, asked for or counted. */
const loud = `<style>p { color: blue }</style><link rel="stylesheet" href="/kieu.css"><p style="color: red">Mục</p>
<ten-rieng></ten-rieng><img src="/anh.png" onerror="0" srcset="/anh-2.png 2x"><iframe src="/khung"></iframe><video src="/phim.mp4"
autoplay></video><object data="/vat"></object><embed src="/nhung"><template><img src="/mau.png"></template>
<form action="/gui"><input name="children" autofocus><button name="remove">Gửi</button></form><script>0</script>`;
const listening = `
  const heard = [];
  Object.assign(globalThis, { heard });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => heard.push(effectiveDirective));
  const Met = class extends HTMLElement {
    constructor() { super(); heard.push('made'); }
    connectedCallback() { heard.push('connected'); }
    adoptedCallback() { heard.push('adopted'); }
  };
  customElements.define('ten-rieng', Met);`;

test('a page that listens hears nothing of its being read: no report, no element of its own, no request', async () => {
  const policy = "default-src 'none'; script-src 'nonce-trang'; report-uri /bao";
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  const body = `<!doctype html><html lang="vi"><title>${title}</title><script nonce="trang">${listening}</script>
<body>${longStory(title)}${loud}</body></html>`;
  const address = serve(portals, { body, headers });
  const page = await browser.open(address);
  const heard = () => inPage(page, () => (globalThis as unknown as { heard: string[] }).heard);
  // What the page sets off by itself.
  await waitFor('the page’s own reports', async () => (await heard()).length > 5);
  await waitFor('them to end', async () => {
    const before = (await heard()).length;
    await page.waitForTimeout(500);
    return (await heard()).length === before;
  });
  const before = await heard();
  expect(before).toEqual(expect.arrayContaining(['made', 'connected', 'style-src-elem', 'img-src']));
  const requests = listen(portals);
  await openReader(browser, page);
  await page.waitForTimeout(500);
  expect(await heard()).toEqual(before);
  expect(requests().map((request) => request.address)).toEqual([]);
  await page.close();
});
