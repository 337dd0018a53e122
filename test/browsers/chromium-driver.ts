import type { BrowserContext, CDPSession, Frame, Page, Worker } from 'playwright';

import { clickAction } from './chromium-action';
import type { ChromiumApi } from './chromium-api';
import type { ChromiumPopup } from './chromium-popup';
import { type Target, Targets } from './chromium-target';
import { watch } from './chromium-watch';
import { ChromiumWorker } from './chromium-worker';
import { type Clipboard, readClipboard } from './clipboard';
import type { Complaint } from './complaint';
import { type DatabaseContents, readDatabase } from './database';
import type { ActionState, Driver } from './driver';
import { expressionOf } from './expression';
import { readShortcut } from './shortcut';
import { waitFor } from './wait';

declare const chrome: ChromiumApi;

/** Chromium with the extension in it. */
export class Chromium implements Driver<Page> {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly origin: string;
  readonly #session: CDPSession;
  readonly #targets: Targets;
  readonly #worker: ChromiumWorker;
  #background: Target | undefined;
  readonly #complaints: Promise<() => Promise<Complaint[]>>;

  constructor(context: BrowserContext, extensionId: string, session: CDPSession) {
    this.context = context;
    this.extensionId = extensionId;
    this.origin = `chrome-extension://${extensionId}`;
    this.#session = session;
    this.#targets = new Targets(session);
    this.#worker = new ChromiumWorker(context, session, this.origin);
    this.#complaints = watch(session, this.#targets);
  }

  async open(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  extensionPage(path: string): Promise<Page> {
    return this.open(`${this.origin}/${path}`);
  }

  /** The service worker, started again when it was stopped. */
  worker(): Promise<Worker> {
    return this.#worker.running();
  }

  stopWorker(): Promise<void> {
    return this.#worker.stop();
  }

  /** Bytes of JavaScript alive in the service worker, once what is dead was collected. */
  async backgroundHeap(): Promise<number> {
    await this.worker();
    if (!this.#background || this.#background.isClosed()) {
      const { targetInfos } = await this.#session.send('Target.getTargets');
      const worker = targetInfos.find(
        ({ type, url }) => type === 'service_worker' && url.startsWith(this.origin),
      );
      if (!worker) throw new Error('The service worker is not running');
      this.#background = await this.#targets.attach(worker.targetId);
    }
    await this.#background.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#background.send<{ usedSize: number }>('Runtime.getHeapUsage');
    return usedSize;
  }

  /** @param known the popup's address, where the worker is not to be asked for it. */
  async clickToolbarButton(page: Page, known?: string): Promise<ChromiumPopup | undefined> {
    const popup = known ?? (await this.actionOf(page)).popup;
    const { extensionId: id } = this;
    return clickAction(page, popup, { id, session: this.#session, targets: this.#targets });
  }

  /** @param known as for the button. */
  async openPopup(page: Page, known?: string): Promise<ChromiumPopup> {
    const popup = await this.clickToolbarButton(page, known);
    if (!popup) throw new Error(`The toolbar button has no popup over ${page.url()}`);
    return popup;
  }

  /** The icon alone cannot be asked for. */
  async actionOf(page: Page): Promise<ActionState> {
    const asked = await this.tabIdOf(page);
    const worker = await this.worker();
    return worker.evaluate(
      async (tabId) => ({
        title: await chrome.action.getTitle({ tabId }),
        badge: await chrome.action.getBadgeText({ tabId }),
        popup: await chrome.action.getPopup({ tabId }),
        enabled: await chrome.action.isEnabled(tabId),
      }),
      asked,
    );
  }

  /** The number extensions know the tab of this page by. Brings the page to the front. */
  async tabIdOf(page: Page): Promise<number> {
    await page.bringToFront();
    const worker = await this.worker();
    const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    if (tab?.id === undefined) throw new Error(`No tab shows ${page.url()}`);
    return tab.id;
  }

  async pressShortcut(page: Page, spelled: string): Promise<void> {
    const { key, bits } = readShortcut(spelled);
    await page.bringToFront();
    const session = await this.context.newCDPSession(page);
    // Playwright's keyboard goes past the browser; only keys with a native code reach its shortcuts.
    const code = key.charCodeAt(0);
    const pressed = { modifiers: bits, key, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...pressed });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
    await session.detach();
  }

  /** As if the item had been chosen; a headless browser shows no menu, so activeTab is not granted. */
  async contextMenuClick(menuItemId: string, page: Page, info: object = {}): Promise<void> {
    const tabId = await this.tabIdOf(page);
    const worker = await this.worker();
    const clicked = { menuItemId, editable: false, frameId: 0, pageUrl: page.url(), ...info };
    await worker.evaluate(
      async (chosen) =>
        chrome.contextMenus.onClicked.dispatch(chosen.clicked, await chrome.tabs.get(chosen.tabId)),
      { clicked, tabId },
    );
  }

  /** Out of the page's reach, but not out of Playwright's. */
  async readerFrame(page: Page): Promise<Frame> {
    const frame = await waitFor('the reader to open', () => this.#extensionFrame(page));
    await frame.waitForLoadState();
    return frame;
  }

  async waitUntilReaderClosed(page: Page): Promise<void> {
    await waitFor('the reader to close', () => !this.#extensionFrame(page));
  }

  readClipboard(): Promise<Clipboard> {
    return this.#inBackground((page) => page.evaluate<Clipboard>(expressionOf(readClipboard)));
  }

  async database(name: string): Promise<DatabaseContents | undefined> {
    const worker = await this.worker();
    return worker.evaluate<DatabaseContents | undefined>(expressionOf(readDatabase, name));
  }

  /** Lets the extension's next request for these hosts succeed; the question itself hangs headless. */
  async approveHosts(...hosts: string[]): Promise<void> {
    const page = await this.open('chrome://extensions');
    for (const host of hosts) {
      const approved = { id: this.extensionId, host };
      await page.evaluate(({ id, host }) => chrome.developerPrivate.addHostPermission(id, host), approved);
    }
    await page.close();
  }

  async grantHosts(...hosts: string[]): Promise<void> {
    await this.approveHosts(...hosts);
    const granted = await this.#inBackground((page) =>
      page.evaluate((origins) => chrome.permissions.request({ origins }), hosts),
    );
    if (!granted) throw new Error(`The manifest does not let ${hosts} be granted`);
  }

  async exceptions(): Promise<Complaint[]> {
    const complaints = await this.#complaints;
    return complaints();
  }

  async kill(): Promise<void> {
    const { processInfo } = await this.#session.send('SystemInfo.getProcessInfo');
    const closed = this.context.waitForEvent('close');
    for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
    await closed;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  #extensionFrame(page: Page): Frame | undefined {
    // A page of the extension may bear the reader, too.
    return page
      .frames()
      .find(
        (frame) => frame !== page.mainFrame() && frame.url().startsWith(this.origin) && !frame.isDetached(),
      );
  }

  /** Acts in a page with the extension's rights that runs nothing of it, behind what is shown. */
  async #inBackground<Result>(act: (page: Page) => Promise<Result>): Promise<Result> {
    const opening = this.context.waitForEvent('page');
    const url = `${this.origin}/manifest.json`;
    await this.#session.send('Target.createTarget', { url, background: true });
    const page = await opening;
    try {
      return await act(page);
    } finally {
      await page.close();
    }
  }
}
