import type { CDPSession, Frame, Page } from 'playwright';

import { expressionOf } from '../browsers/expression';

/** The raw API as the extension's scripts have it in a page. */
export interface ContentApi {
  runtime: {
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(
        answer: (message: { type: string }, sender: unknown, respond: (answer: unknown) => void) => void,
      ): void;
    };
  };
  storage?: { local?: { set(values: object): Promise<void>; get(keys: null): Promise<unknown> } };
  tabs?: unknown;
  scripting?: { executeScript?: unknown };
  contextMenus?: unknown;
}
declare const chrome: ContentApi;

/** The world of the extension's scripts in a page, in the hands of whoever has taken over the page's process. */
export interface TakenOver {
  page: Page;
  run<Arguments extends unknown[], Result>(
    action: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>>;
}

/** @param origin the extension's. */
export async function takeOver(page: Page, origin: string): Promise<TakenOver> {
  const session = await page.context().newCDPSession(page);
  const contextId = await worldOf(session, origin);
  return {
    page,
    async run(action, ...values) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: expressionOf(action, ...values),
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

async function worldOf(session: CDPSession, origin: string): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  return new Promise((resolve, reject) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin && context.auxData?.['frameId'] === frameTree.frame.id)
        resolve(context.id);
    });
    // It tells of every world there is already.
    session.send('Runtime.enable').catch(reject);
  });
}

/** Sends a message the way the extension's own parts do; gives the answer, or what was thrown instead. */
export const send = (type: string, data: unknown): Promise<unknown> =>
  chrome.runtime
    .sendMessage({ id: 1, type, data, timestamp: Date.now() })
    .catch((error) => ({ err: String(error) }));

/** The same from a page of the extension, framed or not. */
export const sendFrom = (place: Page | Frame, type: string, data: unknown): Promise<unknown> =>
  place.evaluate(expressionOf(send, type, data));
