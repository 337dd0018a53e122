import * as v from 'valibot';

import { browser } from 'wxt/browser';

import { askPage } from '@/utils/messages/askPage';
import { onMessage } from '@/utils/messages/messages';
import {
  ChangeSchema,
  EmptyBinSchema,
  KeepPicturesSchema,
  MarkChangeSchema,
  MarkIdSchema,
  MarkSchema,
  NextPageSchema,
  NoteIdSchema,
  PageSchema,
  PageSeenSchema,
  PictureSchema,
  ReadTabSchema,
  SaveSchema,
  TabSchema,
  ToggleSchema,
  WordsSchema,
} from '@/utils/messages/protocol';
import { emptyBin, sweepBin } from '@/utils/notes/bin';
import { changeNote } from '@/utils/notes/change';
import { changeHighlight, marksOf, putHighlight, removeHighlight } from '@/utils/notes/marks';
import { readHead } from '@/utils/notes/read';
import { saveArticle } from '@/utils/notes/save';
import { keepRule, startPicking } from '@/entrypoints/pick/startPicking';
import { openIfChosen } from './autoOpen';
import { rememberLibrary } from './guard';
import { showVerdict } from './icon';
import { keepPicturesFrom } from './keepPictures';
import { openTab } from './openTab';
import { isNoticing } from './permissions';
import { closeReader, readForFrame, readTab, sayInTab, toggleReader } from './reader';

/** A message came from where it may not come from. */
class SenderRefused extends Error {
  override name = 'SenderRefused';
}

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * True for the extension's own pages, framed or not. A content script's sender carries the page's address, so a
 * renderer that a page has taken over cannot save, delete or open anything. A framed page may carry its dynamic address.
 */
function isOwnPage(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id &&
    /^(?:chrome|moz)-extension:\/\//.test(sender.url ?? sender.origin ?? '')
  );
}

/** @throws SenderRefused when no tab is named and the sender stands in none. */
function tabOf(sender: Sender, data: unknown): number {
  const tabId = v.parse(TabSchema, data).tabId ?? sender.tab?.id;
  if (tabId === undefined) throw new SenderRefused('no tab was named');
  return tabId;
}

const nowIso = (): string => new Date().toISOString();

/**
 * The work's result; the library's size is written down behind it, when it grew. A background that is stopped in between
 * remembers one note too few, which is no alarm.
 */
async function remembered<Result>(work: Promise<Result>): Promise<Result> {
  const result = await work;
  void rememberLibrary();
  return result;
}

export function answerMessages(): void {
  onMessage('pageSeen', ({ data, sender }) => {
    const { isArticle } = v.parse(PageSeenSchema, data);
    if (sender.id === browser.runtime.id && sender.tab?.id !== undefined && sender.frameId === 0)
      void noticed(sender.tab, isArticle);
  });
  onMessage('toggleReader', ({ data, sender }) => {
    requireOwnPage(sender);
    const { shown, at } = v.parse(ToggleSchema, data);
    return toggleReader(tabOf(sender, data), { ...(shown && { shown }), ...(at && { at }) });
  });
  onMessage('readTab', ({ data, sender }) => {
    requireOwnPage(sender);
    const { tabId, wanted } = v.parse(ReadTabSchema, data);
    return tabId === undefined && !wanted
      ? readForFrame(tabOf(sender, data), sender.frameId)
      : readTab(tabOf(sender, data), { wanted, ...(tabId === undefined && { forReader: true }) });
  });
  onMessage('nextPage', ({ data, sender }) => {
    requireOwnPage(sender);
    return askPage(tabOf(sender, data), 'readNext', { url: v.parse(NextPageSchema, data).url });
  });
  onMessage('pickBlock', async ({ data, sender }) => {
    requireOwnPage(sender);
    const tabId = tabOf(sender, data);
    await closeReader(tabId);
    return startPicking(tabId).then(
      () => null,
      () => {
        // The reader that asked has gone; a popup says it itself.
        if (sender.tab) void sayInTab(tabId, 'refusedClosedPage', 'refusedClosedPageNext');
        return 'closed-page';
      },
    );
  });
  onMessage('ruleMade', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || sender.frameId !== 0 || tabId === undefined)
      throw new SenderRefused('a rule comes from the picker of a page');
    await keepRule(tabId, data, nowIso());
    await toggleReader(tabId, { shown: true });
  });
  onMessage('atWords', ({ data, sender }) => {
    requireOwnPage(sender);
    return askPage(tabOf(sender, {}), 'noteWords', v.parse(WordsSchema, data));
  });
  onMessage('leaveReader', ({ sender }) => {
    requireOwnPage(sender);
    const tabId = tabOf(sender, {});
    // Answered first: the frame that asks is about to go, and a promise left open there is an error in Firefox.
    setTimeout(() => closeReader(tabId), 10);
  });
  onMessage('loadPicture', ({ data, sender }) => {
    requireOwnPage(sender);
    return askPage(tabOf(sender, {}), 'fetchImage', v.parse(PictureSchema, data));
  });
  onMessage('saveArticle', ({ data, sender }) => {
    requireOwnPage(sender);
    return remembered(saveArticle(v.parse(SaveSchema, data).article, nowIso()));
  });
  onMessage('keepPictures', ({ data, sender }) => {
    requireOwnPage(sender);
    return keepPicturesFrom(tabOf(sender, data), v.parse(KeepPicturesSchema, data).id);
  });
  onMessage('changeNote', async ({ data, sender }) => {
    requireOwnPage(sender);
    const { id, addTags, removeTags, remark, remarkBefore, binned } = v.parse(ChangeSchema, data);
    const change = {
      ...(addTags && { addTags }),
      ...(removeTags && { removeTags }),
      ...(remark !== undefined && { remark }),
      ...(remarkBefore !== undefined && { remarkBefore }),
      ...(binned !== undefined && { binned }),
    };
    await changeNote(id, change, nowIso());
  });
  onMessage('emptyBin', async ({ data, sender }) => {
    requireOwnPage(sender);
    const { all } = v.parse(EmptyBinSchema, data);
    const count = await (all ? emptyBin(nowIso(), nowIso()) : sweepBin(nowIso()));
    if (count > 0) await rememberLibrary(true);
    return count;
  });
  onMessage('openNote', ({ data, sender }) => {
    requireOwnPage(sender);
    return openTab(`notes.html#${v.parse(NoteIdSchema, data).id}`);
  });
  onMessage('openPage', ({ data, sender }) => {
    requireOwnPage(sender);
    return openTab(`${v.parse(PageSchema, data).page}.html`);
  });
  onMessage('headOf', async ({ data, sender }) => {
    requireOwnPage(sender);
    return (await readHead(v.parse(NoteIdSchema, data).id)) ?? null;
  });
  onMessage('marksOf', ({ data, sender }) => {
    requireOwnPage(sender);
    return marksOf(v.parse(NoteIdSchema, data).id);
  });
  onMessage('putMark', ({ data, sender }) => {
    requireOwnPage(sender);
    return putHighlight(v.parse(MarkSchema, data), nowIso());
  });
  onMessage('changeMark', ({ data, sender }) => {
    requireOwnPage(sender);
    const { id, colour, remark, remarkBefore } = v.parse(MarkChangeSchema, data);
    const change = {
      ...(colour && { colour }),
      ...(remark !== undefined && { remark }),
      ...(remarkBefore !== undefined && { remarkBefore }),
    };
    return changeHighlight(id, change, nowIso());
  });
  onMessage('removeMark', ({ data, sender }) => {
    requireOwnPage(sender);
    return removeHighlight(v.parse(MarkIdSchema, data).id, nowIso());
  });
  onMessage('readerShortcut', async ({ sender }) => {
    requireOwnPage(sender);
    // Firefox for Android has no shortcuts.
    const { commands }: Partial<typeof browser> = browser;
    const all = (await commands?.getAll()) ?? [];
    return all.find(({ name }) => name === 'toggle-reader')?.shortcut ?? '';
  });
  onMessage('libraryChanged', ({ sender }) => {
    requireOwnPage(sender);
    return rememberLibrary(true);
  });
}

/** The icon tells, and a site whose articles open by themselves has its article opened; unless nothing is to be noticed. */
async function noticed(
  tab: { id?: number | undefined; url?: string | undefined },
  isArticle: boolean,
): Promise<void> {
  if (tab.id === undefined || !(await isNoticing())) return;
  await showVerdict(tab.id, isArticle);
  if (isArticle) await openIfChosen(tab.id, tab.url);
}

function requireOwnPage(sender: Sender): void {
  if (!isOwnPage(sender)) throw new SenderRefused('only the extension’s own pages may ask for this');
}
