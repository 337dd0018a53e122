import type { Browser, Page } from 'puppeteer-core';

import type { Clipboard } from './clipboard';
import type { Complaint } from './complaint';
import type { DatabaseContents } from './database';
import type { ActionState, Driver } from './driver';
import type { FirefoxBidi } from './firefox-bidi';
import { FirefoxFrame } from './firefox-frame';
import { FirefoxPopup } from './firefox-popup';
import { readShortcut } from './shortcut';
import { waitFor } from './wait';

/** Firefox with the extension in it. */
export class Firefox implements Driver<Page> {
  readonly browser: Browser;
  readonly origin: string;
  readonly #bidi: FirefoxBidi;
  readonly #complaints: Complaint[];

  /** The list of complaints is also written to from outside: the console comes another way than the rest. */
  constructor(browser: Browser, bidi: FirefoxBidi, origin: string, complaints: Complaint[]) {
    this.browser = browser;
    this.origin = origin;
    this.#bidi = bidi;
    this.#complaints = complaints;
  }

  async open(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(address);
    return page;
  }

  /** Puppeteer goes on saying that such a page is about:blank, but all else works in it. */
  async extensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    // Puppeteer's own goto never comes back from a change of process.
    await page.bringToFront();
    await this.#bidi.call('load', `${this.origin}/${path}`);
    const loaded = (origin: string) => location.origin === origin && document.readyState === 'complete';
    await waitFor(`${path} to load`, () => page.evaluate(loaded, this.origin).catch(() => false));
    return page;
  }

  async clickToolbarButton(page: Page): Promise<FirefoxPopup | undefined> {
    const { popup } = await this.actionOf(page);
    await this.#bidi.call('clickAction');
    if (!popup) return undefined;
    const number = await waitFor('the popup to open', () => this.#bidi.call('newPopup'));
    const view = new FirefoxPopup(this.#bidi, number);
    await waitFor('the popup to load', () => view.evaluate(() => document.readyState === 'complete'));
    return view;
  }

  async openPopup(page: Page): Promise<FirefoxPopup> {
    const popup = await this.clickToolbarButton(page);
    if (!popup) throw new Error(`The toolbar button has no popup over ${page.url()}`);
    return popup;
  }

  async actionOf(page: Page): Promise<ActionState> {
    await page.bringToFront();
    return this.#bidi.call('actionState');
  }

  async pressShortcut(page: Page, spelled: string): Promise<void> {
    const { key, held } = readShortcut(spelled);
    await page.bringToFront();
    await this.#bidi.call('pressKeys', [...held, key]);
  }

  async readerFrame(page: Page): Promise<FirefoxFrame> {
    const { context } = await waitFor('the reader to open', () => this.#extensionFrame(page));
    const view = new FirefoxFrame(this.#bidi, context);
    await waitFor('the reader to load', () => view.evaluate(() => document.readyState === 'complete'));
    return view;
  }

  async waitUntilReaderClosed(page: Page): Promise<void> {
    await waitFor('the reader to close', async () => !(await this.#extensionFrame(page)));
  }

  /** Whether Firefox offers its own Reader View of a page, which it may take a moment to find out. */
  async offersReaderView(page: Page): Promise<boolean> {
    await page.bringToFront();
    return waitFor('the offer', () => this.#bidi.call('isReaderable'), 2_000).catch(() => false);
  }

  async openReaderView(page: Page): Promise<FirefoxFrame> {
    await page.bringToFront();
    await this.#bidi.call('toggleReaderView');
    await waitFor('the Reader View', () => this.#bidi.call('isReaderView'));
    return new FirefoxFrame(this.#bidi, await this.#bidi.call('shownContext'));
  }

  readClipboard(): Promise<Clipboard> {
    return this.#bidi.call('clipboard');
  }

  async database(name: string): Promise<DatabaseContents | undefined> {
    return (await this.#bidi.call('database', name)) ?? undefined;
  }

  async grantHosts(...hosts: string[]): Promise<void> {
    await this.#bidi.call('grantHosts', hosts);
  }

  async stopWorker(): Promise<void> {
    await this.#bidi.call('stopBackground');
  }

  async exceptions(): Promise<Complaint[]> {
    this.#complaints.push(...(await this.#bidi.within(() => takeComplaints())));
    return this.#complaints;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  async #extensionFrame(page: Page) {
    await page.bringToFront();
    const frames = await this.#bidi.framesOf(await this.#bidi.call('shownContext'));
    return frames.find(({ url }) => url.startsWith(this.origin));
  }
}
