import { launch, type Page } from 'puppeteer-core';

import { findFirefox } from '../browsers/find.mjs';
import { type Portals, startPortals } from '../browsers/portals';
import type { AttackTab, Misdeeds } from './tab';

/** Allows a page everything but scripts: each that would run is reported, and that is how it is noticed. */
const policy = "default-src * data: blob: 'unsafe-inline'; script-src 'none'";

const isOurs = (address: string): boolean =>
  /^http:\/\/quan1\.haiphong\.gov\.vn\/(?:trang\/\d+|favicon\.ico)$/.test(address);

/**
 * What Firefox asks for by itself. The icon of an address comes late, in the next test perhaps; that the page led
 * there is counted as a navigation.
 */
const isOfTheBrowser = (address: string): boolean =>
  /^https?:\/\/(?:[\w.-]+\.(?:mozilla\.(?:org|com|net)|firefox\.com)\/|[^/]+\/favicon\.ico$)/.test(address);

/** A tab of real Firefox that reaches nothing but this machine, in which what runs or loads is noticed. */
export async function openFirefoxTab(script: string): Promise<AttackTab> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox: run `node test/setup.mjs --firefox`');
  const portals = await startPortals();
  const proxy = Object.fromEntries(
    ['http', 'ssl'].flatMap((kind) => [
      [`network.proxy.${kind}`, '127.0.0.1'],
      [`network.proxy.${kind}_port`, portals.port],
    ]),
  );
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: { ...proxy, 'network.proxy.type': 1, 'network.proxy.failover_direct': false },
  });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, sample }) => {
      if (effectiveDirective.startsWith('script-src'))
        refused.push(`${effectiveDirective} ${sourceFile} ${sample}`);
    });
  });
  const misdeeds = watch(page, portals);
  // A world of its own, as the extension's scripts have: a picture named `body` is no document's body to them.
  const besidePage = (): Pick<Page, 'evaluate'> =>
    (page.mainFrame() as unknown as { isolatedRealm(): Pick<Page, 'evaluate'> }).isolatedRealm();
  const origin = 'http://quan1.haiphong.gov.vn';
  let opened = 0;
  return {
    origin,
    misdeeds,
    async open(html, own = policy) {
      opened += 1;
      const address = `${origin}/trang/${opened}`;
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': own };
      portals.add({ [address]: { body: html, headers } });
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await besidePage().evaluate(script);
    },
    call: <Result>(name: string, ...values: unknown[]) =>
      besidePage().evaluate(`attack.${name}(...${JSON.stringify(values)})`) as Promise<Result>,
    async close() {
      await browser.close();
      await portals.close();
    },
  };
}

function watch(page: Page, portals: Portals): () => Promise<Misdeeds> {
  const none = (): Misdeeds => ({ scripts: [], requests: [], dialogs: [], navigations: [] });
  let found = none();
  let served = 0;
  page.on('dialog', (dialog) => {
    found.dialogs.push(dialog.message());
    void dialog.dismiss().catch(() => {});
  });
  page.on('framenavigated', (frame) => {
    if (!isOurs(frame.url())) found.navigations.push(frame.url());
  });
  page.on('popup', () => found.navigations.push('a window of its own'));
  return async () => {
    const scripts = await page.evaluate(
      () => (globalThis as { refused?: string[] }).refused?.splice(0) ?? [],
    );
    const arrived = portals.requests.slice(served).map((request) => request.address);
    served = portals.requests.length;
    const { requests, ...rest } = found;
    found = none();
    return {
      ...rest,
      scripts,
      requests: [...requests, ...arrived.filter((each) => !isOurs(each) && !isOfTheBrowser(each))],
    };
  };
}
