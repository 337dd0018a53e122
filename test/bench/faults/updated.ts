import { setTimeout as pause } from 'node:timers/promises';

import type { Page } from 'playwright';

import type { Field } from './field';

import { waitFor } from '../../browsers/wait';
import { isSaved } from './field';
import { frameIn, messageOf, openedReader, openTab, readerShows, seen, settle } from './flow';

/** The extension's own page in the browser's list, from which it is loaded anew as an update does it. */
async function listOf(field: Field): Promise<Page> {
  const open = field.browser.context.pages().find((page) => page.url().startsWith('chrome://extensions'));
  if (open) return open;
  const page = await field.browser.open('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  return page;
}

async function update(field: Field): Promise<void> {
  const list = await listOf(field);
  const reloading = `chrome.developerPrivate.reload(${JSON.stringify(field.browser.extensionId)}, { failQuietly: true })`;
  await list.evaluate(reloading);
}

/** The extension is updated while the reader is open, opening or saving; its old frame goes, and all works anew. */
export async function updated(field: Field, round: number): Promise<void> {
  await listOf(field);
  const isOpening = round % 3 === 0;
  const isSaving = round % 3 === 1;
  const { tab, address, title } = await openTab(field, round);
  const before = await documentOf(tab);
  const press = () => field.browser.pressShortcut(tab, 'Alt+R');
  try {
    await press();
    const opened = isOpening ? undefined : await openedReader(field, tab);
    if (isSaving && opened) {
      await opened.evaluate(() => document.querySelector<HTMLElement>('[data-action=save]')?.click());
      await pause(field.moment(150));
      if ((await seen(() => messageOf(opened, '.bar .message'))) === 'done') {
        field.tally.acknowledged++;
        field.promise(`the save of ${address}`, (contents) => isSaved(contents, address));
      }
    } else await pause(field.moment(400));
    await update(field);

    await waitFor('the page to be given back', async () => (await documentOf(tab)) === before);
    await waitFor('the extension to be back', () => field.browser.worker().catch(() => undefined));
    // The browser takes up the shortcuts of what it loaded a moment later.
    await pause(1_500);
    await press();
    await settle(field, 'the reader after the update', {
      press,
      look: () => readerShows(field, tab),
      again: press,
      end: async () => {},
    });
    const frame = frameIn(field, tab);
    if (!frame) return;
    const copy = () => frame.click('.copy-main');
    await copy();
    await settle(field, 'the copy after the update', {
      press: copy,
      look: async () => {
        const said = await messageOf(frame, '.bar .message');
        if (said !== 'done') return said;
        return (await field.browser.readClipboard()).text.startsWith(title) ? 'done' : undefined;
      },
      again: copy,
      end: async () => {},
    });
  } finally {
    await tab.close();
  }
}

const documentOf = (tab: Page): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML);
