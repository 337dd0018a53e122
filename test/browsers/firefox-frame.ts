import { expressionOf } from './expression';
import type { FirefoxBidi } from './firefox-bidi';
import { View } from './view';

/** A frame Puppeteer can see but not click in, because it looks for it in the page's open DOM. */
export class FirefoxFrame extends View {
  readonly #bidi: FirefoxBidi;
  readonly #context: string;

  constructor(bidi: FirefoxBidi, context: string) {
    super();
    this.#bidi = bidi;
    this.#context = context;
  }

  async evaluate<Arguments extends unknown[], Result>(
    action: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>> {
    return (await this.#bidi.evaluate(this.#context, expressionOf(action, ...values))) as Awaited<Result>;
  }

  async isClosed(): Promise<boolean> {
    return this.#bidi.framesOf(this.#context).then(
      () => false,
      () => true,
    );
  }

  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  protected async clickAt(x: number, y: number) {
    const actions = [
      // Firefox takes whole numbers only.
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#perform({ type: 'pointer', id: 'mouse', actions });
  }

  async #perform(source: object) {
    await this.#bidi.send('input.performActions', { context: this.#context, actions: [source] });
  }
}
