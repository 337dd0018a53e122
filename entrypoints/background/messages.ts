import * as v from 'valibot';

import { browser } from 'wxt/browser';

import { onMessage } from '@/utils/messages/messages';
import { BinSchema, PageSeenSchema, SaveSchema, TabSchema } from '@/utils/messages/protocol';
import { binNote, saveArticle } from '@/utils/notes/store';
import { showVerdict } from './icon';
import { toggleReader } from './reader';

/** A message came from where it may not come from. */
class SenderRefused extends Error {
  override name = 'SenderRefused';
}

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
}

/**
 * True for the extension's own pages, framed or not. A content script's sender carries the page's address, so a
 * renderer that a page has taken over cannot save, delete or open anything. A framed page may carry its dynamic address.
 */
function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && /^(?:chrome|moz)-extension:\/\//.test(sender.url ?? sender.origin ?? '');
}

const nowIso = (): string => new Date().toISOString();

export function answerMessages(): void {
  onMessage('pageSeen', ({ data, sender }) => {
    const { isArticle } = v.parse(PageSeenSchema, data);
    if (sender.id === browser.runtime.id && sender.tab?.id !== undefined && sender.frameId === 0) void showVerdict(sender.tab.id, isArticle);
  });
  onMessage('toggleReader', ({ data, sender }) => {
    requireOwnPage(sender);
    return toggleReader(v.parse(TabSchema, data).tabId);
  });
  onMessage('saveArticle', ({ data, sender }) => {
    requireOwnPage(sender);
    return saveArticle(v.parse(SaveSchema, data).article, nowIso());
  });
  onMessage('binNote', ({ data, sender }) => {
    requireOwnPage(sender);
    const { id, binned } = v.parse(BinSchema, data);
    return binNote(id, binned, nowIso());
  });
}

function requireOwnPage(sender: Sender): void {
  if (!isOwnPage(sender)) throw new SenderRefused('only the extension’s own pages may ask for this');
}
