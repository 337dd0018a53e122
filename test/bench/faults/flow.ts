import type { Frame, Page } from 'playwright';

import type { Field } from './field';

import { waitFor } from '../../browsers/wait';

/** What a reader sees: it is done, or a sentence says why not. Undefined while neither is there. */
export type Outcome = 'done' | { told: string } | undefined;

/** Something that a reader does, up to the moment before they do it. */
export interface Flow {
  /** Presses the key or the button, and does not wait for what comes of it. */
  press: () => Promise<unknown>;
  look: () => Promise<Outcome>;
  /** Tries once more, as the sentence says or as anybody would. */
  again: () => Promise<unknown>;
  /** What has to be stored from the moment it was said to be done. */
  promise?: () => void;
  end: () => Promise<void>;
}

/** The messages of which each flow is made, from page to background; none where nothing is asked of it. */
export interface FlowKind {
  start: (field: Field, number: number) => Promise<Flow>;
  asks: string | undefined;
}

/** A message shown to the reader: about something done, or about something refused. */
export async function messageOf(page: Page | Frame, selector: string): Promise<Outcome> {
  const [message] = await page.$$eval(selector, (elements) =>
    elements.map((each) => ({
      text: (each as HTMLElement).innerText.trim(),
      hasFailed: each.classList.contains('failed'),
    })),
  );
  if (!message?.text) return undefined;
  return message.hasFailed ? { told: message.text } : 'done';
}

export const frameIn = (field: Field, tab: Page): Frame | undefined =>
  tab.frames().find((frame) => frame.url().startsWith(field.browser.origin) && !frame.isDetached());

/** What the reader's frame shows: the story, or a sentence. */
export async function readerShows(field: Field, tab: Page): Promise<Outcome> {
  const frame = frameIn(field, tab);
  if (!frame) return undefined;
  const shown = await frame.evaluate(() => ({
    hasStory: document.querySelector('.article-body p') !== null,
    told: document.querySelector<HTMLElement>('.notice')?.innerText,
  }));
  if (shown.hasStory) return 'done';
  return shown.told === undefined ? undefined : { told: shown.told };
}

export async function openTab(field: Field, number: number, words?: string) {
  const { address, title } = field.story(number, words);
  const tab = await field.browser.open(address);
  await tab.bringToFront();
  return { tab, address, title };
}

/** A reader that is open over its page. */
export async function openReader(field: Field, number: number, words?: string) {
  const opened = await openTab(field, number, words);
  await field.browser.pressShortcut(opened.tab, 'Alt+R');
  return { ...opened, frame: await openedReader(field, opened.tab) };
}

/** The reader over a page, once it shows its story. */
export async function openedReader(field: Field, tab: Page): Promise<Frame> {
  await waitFor('the story', async () => (await seen(() => readerShows(field, tab))) === 'done');
  return field.browser.readerFrame(tab);
}

/** What is looked at may be gone, or be loading anew, while it is looked at. */
export const seen = (look: () => Promise<Outcome>): Promise<Outcome> => look().catch(() => undefined);

/** In milliseconds. A sentence comes by then, or it does not come. */
const usual = 8_000;

/** What comes of a flow that was pressed; undefined when nothing does. */
export const outcomeOf = (flow: Flow, milliseconds = usual): Promise<Outcome> =>
  waitFor('an outcome', () => seen(flow.look), milliseconds).catch(() => undefined);

/**
 * Waits for what comes of a flow in which something went wrong, tries again where it was not done, and counts.
 * @param how `mayVanish` says that the fault can take away all that could have spoken: then a second press that works is
 *            enough.
 */
export async function settle(
  field: Field,
  name: string,
  flow: Flow,
  { mayVanish = false, patience = usual } = {},
): Promise<void> {
  const { tally } = field;
  const outcome = await outcomeOf(flow, patience);
  if (outcome !== 'done') {
    if (outcome) tally.told++;
    else if (mayVanish) tally.pressedTwice++;
    else {
      tally.silent++;
      field.remark(`${name}: neither its result nor a sentence`);
    }
    return tryAgain(field, name, flow, patience);
  }
  tally.acknowledged++;
  flow.promise?.();
}

/** Tries again what was not done: now it has to be. */
export async function tryAgain(field: Field, name: string, flow: Flow, patience = usual): Promise<void> {
  await flow.again().catch(() => {});
  const end = Date.now() + patience;
  let outcome: Outcome;
  // The sentence of the first try may stand there until then.
  while (outcome !== 'done' && Date.now() < end) outcome = await outcomeOf(flow, 200);
  if (outcome === 'done') {
    field.tally.acknowledged++;
    flow.promise?.();
    return;
  }
  field.tally.silent++;
  field.remark(`${name}: trying again did not work; ${outcome?.told ?? 'nothing is said'}`);
}
