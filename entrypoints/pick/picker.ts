import type { Rule } from '@/utils/rules/rule';

import { isAlive } from '@/entrypoints/read/isAlive';
import { isBelow, own } from '@/utils/rules/own';
import { blockAt, largestBlock, partAt } from './blocks';
import { Choice } from './choice';
import { actionOf, type Mode, type PickAction } from './keys';
import { listen } from './listen';
import { makeRule } from './makeRule';
import { Sheet } from './sheet';
import { buttonsOf, chosenText, helpOf, sizeOf, startOf, t } from './texts';

/**
 * Lets the reader show by hand which block of a page is its story, then what in it is not. The page is only looked at:
 * outlines and shades are boxes of ours, and Esc leaves one layer after the other until nothing of it is left.
 */
export class Picker {
  private readonly sheet: Sheet;
  private readonly focused: Element | null;
  private readonly place = { left: scrollX, top: scrollY };
  private readonly ending = new AbortController();
  private readonly blocks: Choice;
  private parts: Choice | undefined;
  private readonly removed: Element[] = [];
  private size = '';
  private measured: Element | undefined;
  private isSaving = false;

  constructor(
    private readonly page: Document,
    private readonly keep: (rule: Rule) => Promise<boolean>,
  ) {
    this.sheet = new Sheet(page, t('pickTitle'));
    this.focused = page.activeElement;
    this.blocks = new Choice(page.body, false);
  }

  private get mode(): Mode {
    return this.parts ? 'deleting' : 'picking';
  }

  private get choice(): Choice {
    return this.parts ?? this.blocks;
  }

  start(): void {
    this.sheet.open((action) => this.act(action));
    listen(this.sheet, this.ending.signal, {
      onKey: (event) => this.takeKey(event),
      onPoint: (x, y) => this.choose(this.under(x, y)),
      onPress: (x, y, isTouch) => this.press(x, y, isTouch),
      onAction: (action) => this.act(action),
      onMove: () => this.draw(),
    });
    // Pages move and go without saying so, and so does the extension.
    const timer = setInterval(() => this.look(), 250);
    this.ending.signal.addEventListener('abort', () => clearInterval(timer));
    const first = largestBlock(this.page.body);
    this.blocks.take(first);
    if (first && !isInView(first))
      own(first, 'scrollIntoView').call(first, { block: 'start', behavior: 'instant' });
    this.enter();
    if (!this.blocks.element) this.sheet.say(t('pickNothing'), true);
  }

  /** Gives the page back as it was. */
  stop(): void {
    if (this.ending.signal.aborted) return;
    this.ending.abort();
    this.sheet.close();
    if (this.focused instanceof HTMLElement && this.focused.isConnected)
      this.focused.focus({ preventScroll: true });
  }

  private enter(): void {
    this.sheet.show(this.mode, helpOf(this.mode), buttonsOf(this.mode));
    this.announce();
  }

  private takeKey(event: KeyboardEvent): boolean {
    if (event.key === 'Tab') {
      this.sheet.moveFocus(event.shiftKey ? -1 : 1);
      return true;
    }
    const isPressing = event.key === 'Enter' || event.key === ' ';
    const action = (isPressing && this.sheet.focusedAction) || actionOf(event, this.mode);
    if (!action) return false;
    // A key held down would take, save and leave at one go.
    if (!event.repeat || /^(?:larger|smaller|previous|next)$/.test(action)) this.act(action, true);
    return true;
  }

  private act(action: PickAction, byKey = false): void {
    const before = this.choice.element;
    if (this.isSaving) return;
    if (action === 'larger') this.choice.grow();
    else if (action === 'smaller') this.choice.shrink();
    else if (action === 'next') this.step(1);
    else if (action === 'previous') this.step(-1);
    else if (action === 'take') return this.takeStory();
    else if (action === 'remove') return this.remove();
    else if (action === 'undo') return this.undo();
    else if (action === 'save') return void this.save();
    else return this.leave();
    const now = this.choice.element;
    if (now === before) return;
    if (byKey && now) own(now, 'scrollIntoView').call(now, { block: 'nearest', behavior: 'instant' });
    this.announce();
  }

  /** Past what was removed already. */
  private step(by: 1 | -1): void {
    for (let before: Element | undefined; before !== this.choice.element; ) {
      before = this.choice.element;
      this.choice.step(by);
      if (!this.isRemoved(this.choice.element)) return;
    }
  }

  private press(x: number, y: number, isTouch: boolean): void {
    const found = this.under(x, y);
    const { element } = this.choice;
    if (!found || this.isSaving) return;
    // What was grown by a key around the resting pointer is meant, and not what is right under it.
    if (isTouch || !element || !isBelow(found, element)) this.choose(found);
    // A finger covers what it points at: it only chooses.
    if (!isTouch) this.act(this.parts ? 'remove' : 'take');
  }

  /** What may be chosen under a point of the window. */
  private under(x: number, y: number): Element | undefined {
    const { parts } = this;
    const { body } = this.page;
    // Pages lay empty boxes over everything; where nothing else is, the pointer does not mean all of the page.
    const part = this.page
      .elementsFromPoint(x, y)
      .filter((element) => element !== this.sheet.host)
      .map((element) => (parts ? partAt(element, parts.root) : blockAt(element, body)))
      .find((each) => each !== undefined && each !== body);
    return this.isRemoved(part) ? undefined : part;
  }

  private isRemoved = (element: Element | undefined): boolean =>
    element !== undefined && this.removed.some((gone) => gone === element || isBelow(element, gone));

  private choose(element: Element | undefined): void {
    if (element === this.choice.element || this.isSaving) return;
    // Beside all blocks the last one stays chosen; beside the story's parts none is.
    if (!element && !this.parts) return;
    this.choice.take(element);
    this.announce();
  }

  private takeStory(): void {
    const story = this.blocks.element;
    if (!story || this.parts) return;
    if (!this.ruleOf(story)) return this.sheet.say(t('pickNoRule'), true);
    this.parts = new Choice(story, true);
    this.enter();
    this.sheet.say(t('pickTaken', sizeNumber(story)));
  }

  private remove(): void {
    const part = this.parts?.element;
    if (!this.parts) return;
    if (!part || this.isRemoved(part)) return this.sheet.say(t('pickNothingChosen'));
    this.removed.push(part);
    // On to what stands behind it, for the next one.
    this.step(1);
    if (this.isRemoved(this.parts.element)) this.parts.take(undefined);
    this.draw();
    this.sheet.say(t('pickRemoved', startOf(part)));
  }

  private undo(): void {
    const part = this.removed.pop();
    if (!part) return this.sheet.say(t('pickNothingToUndo'));
    this.parts?.take(part);
    this.draw();
    this.sheet.say(t('pickUndone', startOf(part)));
  }

  private async save(): Promise<void> {
    const story = this.blocks.element;
    const rule = this.parts && story && this.ruleOf(story);
    if (!rule) return this.sheet.say(t('pickNoRule'), true);
    this.isSaving = true;
    this.sheet.say(t('pickSaving'));
    const isKept = await this.keep(rule);
    this.isSaving = false;
    if (isKept) return this.stop();
    this.sheet.say(t('pickNotSaved'), true);
  }

  private ruleOf(story: Element): Rule | undefined {
    const drops = this.removed.filter((part) => part.isConnected);
    return makeRule(this.page, location.href, { story, drops }, new Date().toISOString());
  }

  private leave(): void {
    if (!this.parts) {
      window.scrollTo({ ...this.place, behavior: 'instant' });
      return this.stop();
    }
    this.parts = undefined;
    this.removed.length = 0;
    this.enter();
  }

  private announce(): void {
    this.draw();
    const { element } = this.choice;
    if (element) this.sheet.say(chosenText(element));
    else if (this.parts) this.sheet.say('');
  }

  private draw(): void {
    const { element } = this.choice;
    if (element !== this.measured) this.size = element ? sizeOf(element) : '';
    this.measured = element;
    this.sheet.draw(this.parts?.root, element, this.size, this.removed);
  }

  private look(): void {
    if (!this.sheet.host.isConnected || !isAlive()) return this.stop();
    // What the page has thrown away meanwhile can no longer be picked.
    if (this.parts && !this.parts.root.isConnected) this.leave();
    if (this.choice.element?.isConnected === false) this.choice.take(undefined);
    if (!this.sheet.hasFocus && this.page.hasFocus()) this.sheet.focus();
    this.draw();
  }
}

/** Whether enough of an element is seen to know it: its beginning, or all of the window. */
function isInView(element: Element): boolean {
  const { top, bottom } = own(element, 'getBoundingClientRect').call(element);
  return top < innerHeight / 2 && bottom > 0 && (top >= 0 || bottom >= innerHeight / 2);
}

const sizeNumber = (element: Element): string => sizeOf(element).replace(/\D/g, '');
