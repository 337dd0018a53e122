import type { CDPSession } from 'playwright';

type Listener = (params: never) => void;

/** A page, popup, frame or worker of the browser, whether Playwright lists it or not. */
export interface Target {
  /** The names and shapes are those of the Chrome DevTools Protocol. */
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  on(event: string, listener: Listener): void;
  isClosed(): boolean;
}

/**
 * Attaches to any target by wrapping its messages in those of one session. Playwright's sessions reach only
 * the pages it knows, and it does not know the popup.
 */
export class Targets {
  readonly #session: CDPSession;
  readonly #attached = new Map<string, AttachedTarget>();

  constructor(session: CDPSession) {
    this.#session = session;
    session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      this.#attached.get(sessionId)?.receive(JSON.parse(message));
    });
    session.on('Target.detachedFromTarget', ({ sessionId }) => {
      this.#attached.get(sessionId)?.close();
      this.#attached.delete(sessionId);
    });
  }

  async attach(targetId: string): Promise<Target> {
    const { sessionId } = await this.#session.send('Target.attachToTarget', { targetId, flatten: false });
    const target = new AttachedTarget((message) =>
      this.#session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) }),
    );
    this.#attached.set(sessionId, target);
    return target;
  }
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

class AttachedTarget implements Target {
  readonly #post: (message: object) => Promise<unknown>;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  readonly #listeners: { event: string; listener: Listener }[] = [];
  #sent = 0;
  #closed = false;

  constructor(post: (message: object) => Promise<unknown>) {
    this.#post = post;
  }

  send<Result>(method: string, params: object = {}): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error(`${method}: the page is closed`));
      this.#sent += 1;
      const id = this.#sent;
      this.#waiting.set(id, { resolve: (value) => resolve(value as Result), reject });
      this.#post({ id, method, params }).catch(reject);
    });
  }

  on(event: string, listener: Listener) {
    this.#listeners.push({ event, listener });
  }

  isClosed() {
    return this.#closed;
  }

  receive({ id, method, params, result, error }: Message) {
    if (id === undefined) {
      for (const { event, listener } of this.#listeners) if (event === method) listener(params as never);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  close() {
    this.#closed = true;
    for (const { reject } of this.#waiting.values()) reject(new Error('the page was closed'));
    this.#waiting.clear();
  }
}
