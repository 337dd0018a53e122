import type { BrowserContext, CDPSession, Worker } from 'playwright';

import { waitFor } from './wait';

/** The extension's service worker, which comes and goes. */
export class ChromiumWorker {
  readonly #context: BrowserContext;
  readonly #session: CDPSession;
  readonly #origin: string;

  constructor(context: BrowserContext, session: CDPSession, origin: string) {
    this.#context = context;
    this.#session = session;
    this.#origin = origin;
  }

  /** Starts it when it is stopped: Playwright goes on listing a stopped one, and what is asked of it hangs. */
  async running(): Promise<Worker> {
    if (!(await this.#isRunning())) {
      await this.#order('ServiceWorker.startWorker', { scopeURL: `${this.#origin}/` });
      await waitFor('the service worker to start', () => this.#isRunning());
    }
    return waitFor('the service worker', () =>
      this.#context.serviceWorkers().find((worker) => worker.url().startsWith(this.#origin)),
    );
  }

  async stop(): Promise<void> {
    await this.#order('ServiceWorker.stopAllWorkers');
    await waitFor('the service worker to stop', async () => !(await this.#isRunning()));
  }

  async #isRunning(): Promise<boolean> {
    const { targetInfos } = await this.#session.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(this.#origin));
  }

  /** Orders to service workers are given through some page, whichever it is. */
  async #order(
    method: 'ServiceWorker.startWorker' | 'ServiceWorker.stopAllWorkers',
    params?: { scopeURL: string },
  ): Promise<void> {
    const page = this.#context.pages()[0] ?? (await this.#context.newPage());
    const session = await this.#context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send(method, params);
    await session.detach();
  }
}
