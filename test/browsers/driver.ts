import type { Clipboard } from './clipboard';
import type { Complaint } from './complaint';
import type { DatabaseContents } from './database';
import type { Portals } from './portals';
import type { View } from './view';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Folders of further extensions beside it. Chromium only. */
  others?: readonly string[];
  /** Without it every address is refused. */
  portals?: Portals;
  /** Language of the browser itself, which is the one the extension speaks. */
  locale?: 'vi' | 'en';
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Folder of a profile to keep; without it a fresh one that goes away. Chromium only. */
  profile?: string;
  /** Keeps pages that are left, as browsers do for people; Playwright turns that off. Chromium only. */
  backForwardCache?: boolean;
  /** False needs a screen, such as Xvfb's. */
  headless?: boolean;
}

export interface ActionState {
  title: string;
  badge: string;
  /** Address of the popup, empty when there is none. */
  popup: string;
  enabled: boolean;
}

/** What can be done with the reader in both browsers; in Chromium it is a whole Playwright frame. */
export interface Reader {
  evaluate<Result>(action: () => Result): Promise<Awaited<Result>>;
  innerText(selector: string): Promise<string>;
  click(selector: string): Promise<void>;
}

/** What both browsers can do with the extension; `Page` is Playwright's in Chromium, Puppeteer's in Firefox. */
export interface Driver<Page> {
  /** Scheme and host of the extension's own pages. */
  readonly origin: string;
  open(address: string): Promise<Page>;
  /** A page of the extension in a tab: `notes.html`, with a query if need be. */
  extensionPage(path: string): Promise<Page>;
  /** Clicks the real toolbar button over this page; gives the popup when the button has one. */
  clickToolbarButton(page: Page): Promise<View | undefined>;
  openPopup(page: Page): Promise<View>;
  /** What the toolbar button shows over this page. */
  actionOf(page: Page): Promise<ActionState>;
  /** Presses a command's real shortcut, spelled as in the manifest: `Alt+R`. Grants activeTab. */
  pressShortcut(page: Page, spelled: string): Promise<void>;
  /** The frame of the extension over a page, which the page itself cannot reach. */
  readerFrame(page: Page): Promise<Reader>;
  waitUntilReaderClosed(page: Page): Promise<void>;
  /** What was copied. An open popup stays open. */
  readClipboard(): Promise<Clipboard>;
  /** A database of the extension, or undefined when there is none of that name. */
  database(name: string): Promise<DatabaseContents | undefined>;
  /** Gives the extension these optional hosts: `*://*.gov.vn/*`. */
  grantHosts(...hosts: string[]): Promise<void>;
  /** Stops the background script, as the browser does when it has been idle for half a minute. */
  stopWorker(): Promise<void>;
  /** Everything that went wrong anywhere since the start. Always the same list: empty it to forget. */
  exceptions(): Promise<Complaint[]>;
  close(): Promise<void>;
}
