import type { Browser } from 'puppeteer-core';

import { expressionOf } from './expression';
import type { Inside } from './firefox-inside.mjs';

interface Context {
  context: string;
  url: string;
  children: Context[] | null;
}
interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** WebDriver BiDi beneath Puppeteer: Firefox's own window, and frames Puppeteer cannot click in. */
export class FirefoxBidi {
  readonly #connection: Connection;
  #window: string | undefined;

  constructor(browser: Browser) {
    // There at run time, left out of Puppeteer's types.
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  async send<Result>(method: string, params: object): Promise<Result> {
    const { result } = await this.#connection.send(method, params);
    return result as Result;
  }

  /** The frames directly in a context, and their addresses. */
  async framesOf(context: string): Promise<Context[]> {
    const { contexts } = await this.send<{ contexts: Context[] }>('browsingContext.getTree', {
      root: context,
    });
    return contexts[0]?.children ?? [];
  }

  /** What the expression comes to, by way of JSON. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const answer = await this.send<Evaluated>('script.evaluate', {
      expression: `(async () => JSON.stringify({ value: await ${expression} }))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result?.value ?? '{}').value;
  }

  /** Runs a function in Firefox's own window, with all of Firefox's rights. */
  async within<Arguments extends unknown[], Result>(
    action: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>> {
    return (await this.evaluate(await this.#chrome(), expressionOf(action, ...values))) as Awaited<Result>;
  }

  /** Calls one of the functions that `installInside` put there. */
  async call<Name extends keyof Inside>(
    name: Name,
    ...values: Parameters<Inside[Name]>
  ): Promise<Awaited<ReturnType<Inside[Name]>>> {
    const expression = `inside.${name}(...${JSON.stringify(values)})`;
    return (await this.evaluate(await this.#chrome(), expression)) as Awaited<ReturnType<Inside[Name]>>;
  }

  async #chrome(): Promise<string> {
    if (this.#window) return this.#window;
    const asked = { 'moz:scope': 'chrome', maxDepth: 0 };
    const { contexts } = await this.send<{ contexts: Context[] }>('browsingContext.getTree', asked);
    const [window] = contexts;
    if (!window) throw new Error('Firefox has no window');
    this.#window = window.context;
    return window.context;
  }
}
