import { waitFor } from './wait';

/** Where the middle of an element is, once it stands still and nothing covers it. Runs in the browser. */
async function middleOf(selector: string, text: string) {
  const element = [...document.querySelectorAll<HTMLElement>(selector)].find((each) =>
    `${each.textContent} ${each.ariaLabel ?? ''}`.includes(text),
  );
  if (!element || element.matches(':disabled')) return undefined;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  // A popup grows with what it holds, so what is in it moves while it loads.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { x, y, width, height } = element.getBoundingClientRect();
  if (before.x !== x || before.y !== y || width === 0 || height === 0) return undefined;
  const middle = { x: x + width / 2, y: y + height / 2 };
  return element.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : undefined;
}

/** A document the test libraries cannot reach: a popup, or a frame under a closed shadow root. */
export abstract class View {
  /** The function is sent as text: it sees its arguments, which travel as JSON, and nothing around it. */
  abstract evaluate<Arguments extends unknown[], Result>(
    action: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>>;

  abstract isClosed(): Promise<boolean>;

  /** Types into what has the focus. */
  abstract type(text: string): Promise<void>;

  protected abstract clickAt(x: number, y: number): Promise<void>;

  /** What a reader sees of the first such element, once there is one. */
  innerText(selector = 'body'): Promise<string> {
    return waitFor(`${selector} to be there`, () =>
      this.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText, selector),
    );
  }

  /** A real click of the mouse on the first such element that holds the text, in itself or in its label. */
  async click(selector: string, text = ''): Promise<void> {
    const { x, y } = await waitFor(`${selector} ${text} to be clickable`, () =>
      this.evaluate(middleOf, selector, text),
    );
    await this.clickAt(x, y);
  }

  async waitUntilClosed(): Promise<void> {
    await waitFor('it to close', () => this.isClosed());
  }
}
