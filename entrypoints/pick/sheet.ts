import type { Mode, PickAction } from './keys';

import { own } from '@/utils/rules/own';
import { sheetStyle } from './sheetStyle';

export interface ButtonText {
  action: PickAction;
  text: string;
  isPrimary?: boolean;
}

/**
 * What is laid over the page while something is picked: boxes around its blocks and a bar. All of it stands in a closed
 * shadow root in the top layer, above every `z-index`; unlike a modal dialog's it leaves the page alive beneath, since
 * what is inert is not found under the pointer.
 */
export class Sheet {
  readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly layer: HTMLElement;
  private readonly story: HTMLElement;
  private readonly outline: HTMLElement;
  private readonly size: HTMLElement;
  private readonly gone: HTMLElement;
  private readonly bar: HTMLElement;
  private readonly help: HTMLElement;
  private readonly status: HTMLElement;
  private readonly buttons: HTMLElement;

  constructor(
    private readonly page: Document,
    name: string,
  ) {
    this.host = page.createElement('div');
    // Nothing that the page's styles say of `div` or `*` may hide or move the host.
    this.host.style.cssText =
      'all: initial !important; display: block !important; position: fixed !important; top: 0 !important; left: 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important';
    this.root = this.host.attachShadow({ mode: 'closed' });
    this.setStyle();
    this.layer = this.add(this.root, 'div', 'layer');
    this.layer.popover = 'manual';
    this.story = this.add(this.layer, 'div', 'box story');
    this.gone = this.add(this.layer, 'div', '');
    this.outline = this.add(this.layer, 'div', 'box outline');
    this.size = this.add(this.outline, 'span', 'size');
    this.bar = this.add(this.layer, 'div', 'bar');
    this.bar.setAttribute('role', 'dialog');
    this.bar.setAttribute('aria-label', name);
    this.bar.tabIndex = -1;
    this.help = this.add(this.bar, 'p', 'help');
    this.help.id = 'help';
    this.bar.setAttribute('aria-describedby', 'help');
    this.status = this.add(this.bar, 'p', 'status');
    this.status.setAttribute('role', 'status');
    this.buttons = this.add(this.bar, 'div', 'buttons');
  }

  /** @param onAction what a button does that assistive technology presses without a pointer. */
  open(onAction: (action: PickAction) => void): void {
    // Outside of an open modal dialog of the page everything is inert.
    const modal = [...this.page.querySelectorAll('dialog:modal')].at(-1);
    (modal ?? this.page.documentElement).append(this.host);
    this.layer.showPopover();
    this.buttons.addEventListener('click', ({ target }) => {
      const action = target instanceof Element ? actionOf(target) : undefined;
      if (action) onAction(action);
    });
    this.focus();
  }

  close(): void {
    this.host.remove();
  }

  show(mode: Mode, help: string, buttons: readonly ButtonText[]): void {
    this.layer.classList.toggle('deleting', mode === 'deleting');
    this.help.textContent = help;
    this.buttons.replaceChildren(
      ...buttons.map(({ action, text, isPrimary }) => {
        const button = this.page.createElement('button');
        button.type = 'button';
        button.textContent = text;
        button.dataset['action'] = action;
        if (isPrimary) button.className = 'primary';
        return button;
      }),
    );
    this.focus();
  }

  say(text: string, hasFailed = false): void {
    this.status.textContent = text;
    this.status.classList.toggle('failed', hasFailed);
  }

  /** Draws all boxes where their elements are now. */
  draw(
    story: Element | undefined,
    chosen: Element | undefined,
    size: string,
    gone: readonly Element[],
  ): void {
    place(this.story, story);
    place(this.outline, chosen);
    this.size.textContent = size;
    while (this.gone.childElementCount > gone.length) this.gone.lastElementChild?.remove();
    while (this.gone.childElementCount < gone.length) this.add(this.gone, 'div', 'box gone');
    for (const [index, element] of gone.entries()) place(this.gone.children[index] as HTMLElement, element);
    const top = chosen ? own(chosen, 'getBoundingClientRect').call(chosen).top : 0;
    // The first words of a block are what it is known by: its size stands above them where there is room.
    this.size.dataset['at'] = top >= 30 ? 'above' : 'inside';
    this.bar.dataset['at'] = top > innerHeight * 0.6 ? 'top' : 'bottom';
  }

  /** The action of the button under a point; `bar` beside them; undefined elsewhere. */
  at(x: number, y: number): PickAction | 'bar' | undefined {
    const found = this.root.elementFromPoint(x, y);
    return found && this.bar.contains(found) ? (actionOf(found) ?? 'bar') : undefined;
  }

  get focusedAction(): PickAction | undefined {
    const focused = this.root.activeElement;
    return focused ? actionOf(focused) : undefined;
  }

  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  focus(): void {
    this.bar.focus({ preventScroll: true });
  }

  /** To the next or previous button; the page's own stops are none of this. */
  moveFocus(by: 1 | -1): void {
    const all: (Element | null)[] = [...this.buttons.children];
    const now = all.indexOf(this.root.activeElement);
    const next = now < 0 && by < 0 ? all.length - 1 : (now + by + all.length) % all.length;
    const button = all[next];
    if (button instanceof HTMLElement) button.focus({ preventScroll: true });
  }

  private add(parent: ParentNode, name: 'div' | 'p' | 'span', className: string): HTMLElement {
    const element = this.page.createElement(name);
    element.className = className;
    parent.append(element);
    return element;
  }

  /** A constructed sheet is subject to no policy of the page's; where a content script may not adopt one, an element. */
  private setStyle(): void {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(sheetStyle);
      this.root.adoptedStyleSheets = [sheet];
    } catch {
      const style = this.page.createElement('style');
      style.textContent = sheetStyle;
      this.root.append(style);
    }
  }
}

function actionOf(element: Element): PickAction | undefined {
  const button = element.closest('button');
  return button?.dataset['action'] as PickAction | undefined;
}

function place(box: HTMLElement, element: Element | undefined): void {
  box.hidden = !element?.isConnected;
  if (!element?.isConnected) return;
  const { left, top, width, height } = own(element, 'getBoundingClientRect').call(element);
  box.style.cssText = `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
}
