import type { Span } from '@/utils/article/span';

import { goToWords } from './goToWords';
import { interfaceLanguage, sayInPage } from './sayInPage';
import { isAlive } from '@/entrypoints/read/isAlive';

/** How often in a second the focus is taken back from the page. */
const MOST_ROUNDS = 20;

/**
 * The reader's frame over the page. The frame is a page of the extension under an address that changes, in a closed
 * shadow root: the page can neither find nor read it. A modal dialog puts it into the top layer, above every
 * `z-index`, and makes all the rest inert: out of the reach of focus, of assistive technology and of find-in-page.
 */
export class Overlay {
  private host: HTMLElement | undefined;
  private frame: HTMLIFrameElement | undefined;
  private restore = (): void => {};
  private letFocusGo = (): void => {};
  /** First words of the paragraph that is being read; empty at the beginning, where the page stays as it was. */
  private words = '';

  constructor(private readonly page: Document) {}

  get isShown(): boolean {
    return this.host?.isConnected ?? false;
  }

  /**
   * @param at the stretch of its story the reader goes to.
   * @returns what became of it.
   */
  show(shown: boolean, at?: Span): 'opened' | 'open' | 'closed' {
    const address = `${chrome.runtime.getURL('reader.html')}${at ? `#at=${at.start}-${at.end}` : ''}`;
    if (shown && !this.isShown) {
      this.open(address);
      return 'opened';
    }
    if (shown && at) this.frame?.contentWindow?.postMessage({ at }, '*');
    if (!shown && this.host) this.close();
    return this.isShown ? 'open' : 'closed';
  }

  /** The reader's frame says where its owner is. */
  noteWords(words: string): void {
    this.words = words;
  }

  private open(address: string): void {
    // The page may have thrown our host out: what it left behind is put right first.
    this.close();
    const host = this.page.createElement('div');
    // Nothing that the page's styles say of `div` or `*` may hide or move the host.
    host.style.cssText =
      'all: initial !important; display: block !important; position: fixed !important; inset: 0 !important';
    const dialog = this.page.createElement('dialog');
    dialog.style.cssText =
      'all: initial; display: block; position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; border: 0; padding: 0; margin: 0; background: Canvas; color-scheme: light dark';
    const frame = this.page.createElement('iframe');
    frame.src = address;
    // Under an address that changes its origin is not that of `src`. A browser that does not know a feature complains of its
    // name.
    const features =
      'LanguageModel' in globalThis ? ['clipboard-write', 'language-model'] : ['clipboard-write'];
    frame.allow = features.map((feature) => `${feature} *`).join('; ');
    frame.title = 'Thoáng';
    frame.style.cssText = 'display: block; width: 100%; height: 100%; border: 0; background: transparent';
    dialog.append(frame);
    host.attachShadow({ mode: 'closed' }).append(dialog);
    this.restore = this.keepPlace();
    this.host = host;
    this.frame = frame;
    this.page.documentElement.append(host);
    // Esc inside the frame is the frame's own affair; Esc that reaches the dialog leaves the reader.
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.close();
    });
    dialog.showModal();
    this.leaveWithTheExtension();
    this.keepFocus(frame);
  }

  /**
   * A page that takes the focus, as advertisements and login boxes do, would take the reader's keys with it. Nothing of it
   * can be seen or used meanwhile, so the focus goes back; a page that fights for it wins, instead of hanging.
   */
  private keepFocus(frame: HTMLIFrameElement): void {
    let rounds = 0;
    let isGiving = false;
    const give = (): void => {
      // On its way to the frame the focus passes the page once more.
      isGiving = true;
      // A frame that is its document's focused element already takes the focus no second time.
      frame.blur();
      frame.focus();
      isGiving = false;
    };
    const giveBack = ({ target }: Event): void => {
      if (target !== window || isGiving || rounds >= MOST_ROUNDS) return;
      if (rounds++ === 0) setTimeout(() => (rounds = 0), 1_000);
      // In the midst of its moving the focus cannot be turned back. On its way out to the browser it is let go.
      setTimeout(() => this.page.hasFocus() && give());
    };
    // The dialog gave the focus to the empty frame; to the page that is in it now it must be given anew.
    frame.addEventListener('load', give);
    window.addEventListener('focus', giveBack);
    this.letFocusGo = () => window.removeEventListener('focus', giveBack);
  }

  private close(): void {
    this.letFocusGo();
    this.host?.remove();
    this.host = undefined;
    this.frame = undefined;
    this.restore();
    this.restore = () => {};
    if (this.words) goToWords(this.page, this.words);
    this.words = '';
  }

  /** Stops the page's own scrolling while the reader is open. The returned function puts everything back as it was. */
  private keepPlace(): () => void {
    const root = this.page.documentElement;
    const style = root.getAttribute('style');
    const overflow = root.style.getPropertyValue('overflow');
    const priority = root.style.getPropertyPriority('overflow');
    const { scrollX, scrollY } = window;
    const focused = this.page.activeElement;
    root.style.setProperty('overflow', 'hidden', 'important');
    const ours = root.getAttribute('style');
    return () => {
      if (root.getAttribute('style') !== ours) {
        // The page wrote there meanwhile: only our part goes.
        root.style.setProperty('overflow', overflow, priority);
      } else if (style === null) root.removeAttribute('style');
      else root.setAttribute('style', style);
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    };
  }

  /**
   * When the extension is updated or removed its frame goes blank and nothing says so: look, give the page back, and say
   * why. What an extension that has gone can no longer look up is looked up before.
   */
  private leaveWithTheExtension(): void {
    const words = chrome.i18n.getMessage('readerUpdated');
    const language = interfaceLanguage();
    const timer = setInterval(() => {
      if (this.isShown && isAlive()) return;
      clearInterval(timer);
      if (!this.host) return;
      const isGone = this.isShown;
      this.close();
      if (isGone) sayInPage(this.page, words, language);
    }, 1_000);
  }
}
