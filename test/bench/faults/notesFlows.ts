import type { Page } from 'playwright';

import type { Field } from './field';

import { waitFor } from '../../browsers/wait';
import { startSaving } from '../notes/saving';
import { noteAt } from './field';
import { type Flow, type FlowKind, messageOf } from './flow';

/** A note that was saved, open on the notes page. */
async function openNote(field: Field, number: number): Promise<{ page: Page; address: string }> {
  // All numbers are equally long: no title is a part of another's.
  const { acknowledged, page } = await startSaving(field.browser, 1_000_000 + number, 1);
  const address = await waitFor('the save', () => acknowledged[0]);
  field.promise(`the save of ${address}`, (contents) => noteAt(contents, address) !== undefined);
  await page.locator('.note-list a', { hasText: `Bài số ${1_000_000 + number}` }).click();
  await page.waitForSelector('.article-body p');
  return { page, address };
}

async function remove(field: Field, number: number): Promise<Flow> {
  const { page, address } = await openNote(field, number);
  const press = () => page.click('[data-action=delete]');
  return {
    press,
    look: async () =>
      (await page.locator('[data-action=undo]').count())
        ? 'done'
        : messageOf(page, '.status .message.failed'),
    again: press,
    promise: () =>
      field.promise(
        `the deletion of ${address}`,
        (contents) => noteAt(contents, address)?.binnedAt !== undefined,
      ),
    end: () => page.close(),
  };
}

async function write(field: Field, number: number): Promise<Flow> {
  const { page, address } = await openNote(field, number);
  const words = `Hỏi lại số ${number}`;
  return {
    press: async () => {
      await page.fill('.own textarea', words);
      // Leaving the field stores it at once.
      await page.locator('.own textarea').blur();
    },
    look: async () => {
      const said = await messageOf(page, '.autosaved-state, .autosaved .message');
      if (said === undefined) return 'done';
      return said === 'done' ? undefined : said;
    },
    again: async () => {
      await page.focus('.own textarea');
      await page.locator('.own textarea').blur();
    },
    promise: () =>
      field.promise(`the remark on ${address}`, (contents) => noteAt(contents, address)?.remark === words),
    end: () => page.close(),
  };
}

/** What is done on the notes page. */
export const notesFlows = {
  'delete a note': { start: remove, asks: 'changeNote' },
  'write a remark': { start: write, asks: 'changeNote' },
} satisfies Record<string, FlowKind>;
