import { type CDPSession, chromium, type Page } from 'playwright';

import { findChromium } from '../browsers/find.mjs';
import { type Portals, startPortals } from '../browsers/portals';

/** What a page did that a story must not do. */
export interface Misdeeds {
  scripts: string[];
  requests: string[];
  dialogs: string[];
  navigations: string[];
}

/** Allows a page everything, so that nothing but the sanitizer stands in the way. */
const permissive = "default-src * data: blob: 'unsafe-inline' 'unsafe-eval'";

/** Scripts count as enabled, so that the parser does what it does for a reader, but none runs. */
export const withoutScripts = "script-src 'none'";

export interface AttackTab {
  /** Where the pages stand: an address of this machine. */
  readonly origin: string;
  /** Opens a page with this content, with our code in a world of its own beside it. */
  open(html: string, policy?: string): Promise<void>;
  /** Calls one of our functions beside the open page. */
  call<Result>(name: string, ...values: unknown[]): Promise<Result>;
  /** What pages did since this was last asked. */
  misdeeds(): Misdeeds | Promise<Misdeeds>;
  close(): Promise<void>;
}

const world = 'thoang';

/** A tab of real Chromium that reaches nothing but this machine, and in which nothing runs or loads unseen. */
export async function openAttackTab(script: string): Promise<AttackTab> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium: run `node test/setup.mjs`');
  const portals = await startPortals();
  const browser = await chromium.launch({
    executablePath,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${portals.port}`, '--ignore-certificate-errors'],
  });
  const page = await browser.newPage();
  const context = page.context();
  const session = await context.newCDPSession(page);
  const origin = `http://127.0.0.1:${portals.port}`;
  const contextOfOurs = await followWorld(session);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: script, worldName: world });
  const misdeeds = await watchMisdeeds({ page, session, portals });
  let opened = 0;

  return {
    origin,
    misdeeds,
    async open(html, policy = permissive) {
      opened += 1;
      const address = `${origin}/trang/${opened}`;
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
      portals.add({ [address]: { body: html, headers } });
      await page.goto(address, { waitUntil: 'domcontentloaded' });
    },
    async call<Result>(name: string, ...values: unknown[]) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `attack.${name}(...${JSON.stringify(values)})`,
        contextId: contextOfOurs(),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Result;
    },
    async close() {
      await browser.close();
      await portals.close();
    },
  };
}

/** Follows the world of our functions from page to page. */
async function followWorld(session: CDPSession): Promise<() => number> {
  let ours = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === world) ours = context.id;
  });
  await session.send('Runtime.enable');
  return () => ours;
}

interface Watched {
  page: Page;
  session: CDPSession;
  portals: Portals;
}

/** Updates and the like, which no page asks for. */
export const isOfTheBrowser = (address: string): boolean =>
  /^https?:\/\/(?!www\.)[\w.-]+\.google(?:apis)?\.com\//.test(address);

/** Notes whatever is compiled in a page's own world, every request of any kind, every dialog, every move elsewhere. */
async function watchMisdeeds({ page, session, portals }: Watched): Promise<() => Misdeeds> {
  const none = (): Misdeeds => ({ scripts: [], requests: [], dialogs: [], navigations: [] });
  let found = none();
  let served = 0;
  const isOurs = (address: string) =>
    /^http:\/\/127\.0\.0\.1:\d+\/(?:trang\/\d+|favicon\.ico)$/.test(address);

  session.on('Debugger.scriptParsed', ({ executionContextAuxData, url, startLine }) => {
    if (executionContextAuxData?.['isDefault']) found.scripts.push(`${url} ${startLine}`);
  });
  await session.send('Debugger.enable');
  page.on('request', (request) => {
    if (!isOurs(request.url())) found.requests.push(request.url());
  });
  page.on('dialog', (dialog) => {
    found.dialogs.push(dialog.message());
    void dialog.dismiss().catch(() => {});
  });
  page.on('framenavigated', (frame) => {
    if (!isOurs(frame.url())) found.navigations.push(frame.url());
  });
  page.context().on('page', (opened) => found.navigations.push(opened.url()));

  return () => {
    // What the page's tools do not tell of, such as what is fetched ahead, still arrives here.
    const arrived = portals.requests.slice(served).map((request) => request.address);
    served = portals.requests.length;
    const { requests, ...rest } = found;
    found = none();
    return {
      ...rest,
      requests: [...requests, ...arrived.filter((address) => !isOurs(address) && !isOfTheBrowser(address))],
    };
  };
}
