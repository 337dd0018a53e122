import type { BrowserContext, CDPSession, Worker } from 'playwright';

import { waitFor } from './wait';

/** Longer than it takes to end one that is busy, in milliseconds. */
const PATIENCE = 30_000;

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
      await this.#start();
      await waitFor('the service worker to start', () => this.#isRunning());
    }
    return waitFor('the service worker', () =>
      this.#context.serviceWorkers().find((worker) => worker.url().startsWith(this.#origin)),
    );
  }

  /** Ends it at once, whatever it is doing. */
  async stop(): Promise<void> {
    const target = await this.#target();
    if (!target) return;
    const isGone = async () => {
      // One that is only just starting does not hear the first of these.
      await this.#session.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {});
      return (await this.#target())?.targetId !== target.targetId;
    };
    await waitFor('the service worker to stop', isGone, PATIENCE);
  }

  async #isRunning(): Promise<boolean> {
    return (await this.#target()) !== undefined;
  }

  async #target() {
    const { targetInfos } = await this.#session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(this.#origin));
  }

  /** An order to service workers is given through some page, whichever it is. */
  async #start(): Promise<void> {
    const page = this.#context.pages()[0] ?? (await this.#context.newPage());
    const session = await this.#context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `${this.#origin}/` });
    await session.detach();
  }
}
