import { writeFile } from 'node:fs/promises';

import { expressionOf } from './expression';
import type { FirefoxBidi } from './firefox-bidi';
import { View } from './view';

/** The real popup under the toolbar button. */
export class FirefoxPopup extends View {
  readonly #bidi: FirefoxBidi;
  readonly #number: number;

  constructor(bidi: FirefoxBidi, number: number) {
    super();
    this.#bidi = bidi;
    this.#number = number;
  }

  async evaluate<Arguments extends unknown[], Result>(
    action: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>> {
    if (await this.isClosed()) throw new Error('the popup is closed');
    const expression = expressionOf(action, ...values);
    return JSON.parse(await this.#bidi.call('popupEvaluate', this.#number, expression)).value;
  }

  async isClosed(): Promise<boolean> {
    return !(await this.#bidi.call('popupIsOpen', this.#number));
  }

  async close(): Promise<void> {
    await this.#bidi.call('popupClose', this.#number);
    await this.waitUntilClosed();
  }

  async type(text: string): Promise<void> {
    await this.#bidi.call('popupType', this.#number, text);
  }

  /** Saves the picture too when a file is named. */
  async screenshot(path?: string): Promise<Buffer> {
    const picture = Buffer.from(await this.#bidi.call('popupPicture', this.#number), 'base64');
    if (path) await writeFile(path, picture);
    return picture;
  }

  protected async clickAt(x: number, y: number) {
    await this.#bidi.call('popupClick', this.#number, x, y);
  }
}
