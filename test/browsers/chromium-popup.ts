import { writeFile } from 'node:fs/promises';

import type { Target } from './chromium-target';
import { expressionOf } from './expression';
import { View } from './view';

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** The real popup under the toolbar button. It closes like any popup: on a click elsewhere, on a new tab. */
export class ChromiumPopup extends View {
  readonly #target: Target;

  constructor(target: Target) {
    super();
    this.#target = target;
  }

  async evaluate<Arguments extends unknown[], Result>(
    action: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>> {
    const { result, exceptionDetails } = await this.#target.send<Evaluated>('Runtime.evaluate', {
      expression: expressionOf(action, ...values),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<Result>;
  }

  async isClosed(): Promise<boolean> {
    return this.#target.isClosed();
  }

  async close(): Promise<void> {
    await this.evaluate(() => setTimeout(() => window.close()));
    await this.waitUntilClosed();
  }

  async type(text: string): Promise<void> {
    await this.#target.send('Input.insertText', { text });
  }

  /** Saves the picture too when a file is named. */
  async screenshot(path?: string): Promise<Buffer> {
    const { data } = await this.#target.send<{ data: string }>('Page.captureScreenshot');
    const picture = Buffer.from(data, 'base64');
    if (path) await writeFile(path, picture);
    return picture;
  }

  protected async clickAt(x: number, y: number) {
    await this.#mouse({ type: 'mouseMoved', x, y });
    await this.#mouse({ type: 'mousePressed', x, y, button: 'left', clickCount: 1 });
    await this.#mouse({ type: 'mouseReleased', x, y, button: 'left', clickCount: 1 });
  }

  /** Input that closes the popup is never acknowledged. */
  async #mouse(event: object) {
    await this.#target.send('Input.dispatchMouseEvent', event).catch((error) => {
      if (!this.#target.isClosed()) throw error;
    });
  }
}
