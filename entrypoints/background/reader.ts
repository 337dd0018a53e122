import * as v from 'valibot';
import { browser } from 'wxt/browser';

import type { Span } from '@/utils/article/span';
import type { HowToRead, Reading, Refusal } from '@/utils/messages/protocol';

import { cleanAddress } from '@/utils/article/address';
import { askPage } from '@/utils/messages/askPage';
import { ReadingSchema, type SaveToldSchema } from '@/utils/messages/protocol';
import { findNote, keptPieces } from '@/utils/notes/read';
import { seeAgain } from '@/utils/notes/save';
import { storedRuleFor } from '@/entrypoints/pick/rulesStore';
import { showPopup } from './icon';
import { inject } from './inject';
import { isPractice } from '@/entrypoints/read/isPractice';

/**
 * Opens the reader over a tab's page, or closes it. Where the browser keeps extensions out, the popup says so, since
 * there is no page to say it in.
 * @param how with `shown` it is opened, and left open when it is; with `at` it goes to that stretch of its story.
 * @returns null when it was done, else why not.
 */
export async function toggleReader(
  tabId: number,
  how: { shown?: true; at?: Span } = {},
): Promise<Refusal | null> {
  // A reader that is about to close needs nothing read.
  const known = opened.has(tabId) ? undefined : howToRead(tabId);
  known?.catch(() => {});
  const refusal = await inject(tabId, 'overlay');
  if (refusal === null) {
    const asked = askPage(tabId, 'switchReader', how);
    // What reads the page is on its way to it while the frame is made.
    const reader = known && inject(tabId, 'read');
    return asked.then(
      (state) => {
        if (state === 'closed') closed(tabId);
        else opened.add(tabId);
        if (state === 'opened') readAhead(tabId, { known, reader });
        return null;
      },
      () => 'failed',
    );
  }
  await showPopup(tabId);
  return refusal;
}

/** Takes the reader off a tab's page; where there is none, nothing happens. */
export async function closeReader(tabId: number): Promise<void> {
  await askPage(tabId, 'switchReader', { shown: false }).catch(() => {});
  closed(tabId);
}

/** What is still being read for a reader that has gone is given up. */
function closed(tabId: number): void {
  opened.delete(tabId);
  void browser.storage.session.remove(frameKey(tabId)).catch(() => {});
  askPage(tabId, 'stopReading').catch(() => {});
}

/** Tabs that seem to have the reader open: only the page knows, since it may leave without a word. */
const opened = new Set<number>();

/** What a reader's frame is going to ask for, by its tab: the page is read while the frame still loads. */
const ahead = new Map<number, Promise<Reading>>();

function readAhead(tabId: number, begun: Pick<Asked, 'known' | 'reader'>): void {
  const reading = readTab(tabId, { ...begun, forReader: true, hasFrame: true });
  ahead.set(tabId, reading);
  // A frame that never asked was closed before it had loaded; what it would have shown is old by then.
  setTimeout(() => ahead.get(tabId) === reading && ahead.delete(tabId), 10_000);
}

/** Under which the frame of the reader in a tab is kept until the browser ends. */
const frameKey = (tabId: number): string => `reader ${tabId}`;

/** Tells the reader in a tab what came of a save; nobody listens where there is none. */
export async function tellReader(tabId: number, told: v.InferOutput<typeof SaveToldSchema>): Promise<void> {
  const key = frameKey(tabId);
  const { [key]: frameId } = await browser.storage.session
    .get(key)
    .catch((): Record<string, unknown> => ({}));
  if (typeof frameId === 'number') await askPage(tabId, 'saveTold', told, frameId).catch(() => {});
}

/** Says something in a tab's page that has had the reader over it. */
export function sayInTab(
  tabId: number,
  ...names: Parameters<typeof browser.i18n.getMessage>[0][]
): Promise<void> {
  const words = names.map((name) => browser.i18n.getMessage(name)).join(' ');
  return askPage(tabId, 'sayHere', { words }).catch(() => {});
}

/** The tab's page for the reader's frame in it: the reading that is under way since the frame was opened, or a new one. */
export function readForFrame(tabId: number, frameId: number | undefined): Promise<Reading> {
  // In Firefox a frame in a page hears only what is sent to that very frame.
  void browser.storage.session.set({ [frameKey(tabId)]: frameId }).catch(() => {});
  const begun = ahead.get(tabId);
  ahead.delete(tabId);
  return begun ?? readTab(tabId, { forReader: true });
}

interface Asked {
  /** Pieces of its receipt that are to be in the article; those of its note where nothing is said. */
  wanted?: readonly string[] | undefined;
  /** What is known of the page before, and the injection of the reading script, where they are under way. */
  known?: Promise<HowToRead> | undefined;
  reader?: Promise<Refusal | null> | undefined;
  /** The script with the reader's frame is in the page: it takes the question before the one that reads has come. */
  hasFrame?: true;
  /** The reader waits for it: it is given up when that is closed, or asks anew. */
  forReader?: true;
}

/**
 * Reads a tab's page, and looks whether it was saved, and whether it says something else since. What comes back crossed
 * from the page's process: it is checked before anything of it is kept, and again by whoever shows it.
 */
export async function readTab(
  tabId: number,
  {
    wanted,
    known = howToRead(tabId, wanted),
    reader = inject(tabId, 'read'),
    forReader,
    hasFrame,
  }: Asked = {},
): Promise<Reading> {
  // Of no concern where the page cannot be read at all.
  known.catch(() => {});
  try {
    const ask = async (type: 'readPage' | 'readSoon') =>
      askPage(tabId, type, { ...(await known), ...(forReader && { forReader }) });
    const soon = hasFrame && ask('readSoon');
    soon?.catch(() => {});
    const refusal = await reader;
    if (refusal !== null) return { kind: 'refused', refusal };
    const answer = await withAddress(tabId, await (soon ?? ask('readPage')));
    const checked = v.safeParse(ReadingSchema, answer);
    if (!checked.success || checked.output.kind !== 'article') return answer;
    const { article, isArticle } = checked.output;
    // Whether it is saved is not the page's to say.
    const reading: Reading = { kind: 'article', article, isArticle };
    // A login or a list under a saved address is no new version of the article, nor is what the reader brings back into it.
    const look =
      isArticle && wanted === undefined
        ? seeAgain(article, new Date().toISOString())
        : findNote(article.address);
    // Storage that is refused is reported when somebody wants to save, not before.
    const note = await look.catch(() => undefined);
    if (!note) return reading;
    const { savedAt, changedAt } = note;
    return { ...reading, savedAt, ...(changedAt !== undefined && { changedAt }) };
  } catch {
    // The page was left, or its process ended, while it was being read.
    return { kind: 'refused', refusal: 'failed' };
  }
}

/** What is known of a tab's page before it is read: its site's rule, and what the reader has brought back of it. */
async function howToRead(tabId: number, wanted?: readonly string[]): Promise<HowToRead> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined) return wanted?.length ? { wanted: [...wanted] } : {};
  const [rule, pieces] = await Promise.all([
    storedRuleFor(url),
    wanted ?? keptPieces(cleanAddress(url)).catch(() => []),
  ]);
  return { ...(rule && { rule }), ...(pieces.length > 0 && { wanted: [...pieces] }) };
}

/** The address is the browser's to say: a page's process that was taken over could name another's, and replace its note. */
async function withAddress(tabId: number, reading: Reading): Promise<Reading> {
  const { url } = await browser.tabs.get(tabId);
  if (reading.kind !== 'article' || !url || isPractice(url)) return reading;
  return { ...reading, article: { ...reading.article, address: cleanAddress(url) } };
}
