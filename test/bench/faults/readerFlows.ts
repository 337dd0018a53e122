import type { Field } from './field';

import { isSaved, noteAt } from './field';
import { type Flow, type FlowKind, frameIn, messageOf, openReader, openTab, readerShows } from './flow';

async function open(field: Field, number: number): Promise<Flow> {
  const { tab } = await openTab(field, number);
  const press = () => field.browser.pressShortcut(tab, 'Alt+R');
  return {
    press,
    look: () => readerShows(field, tab),
    again: async () => {
      const frame = frameIn(field, tab);
      const button = frame?.locator('.notice ~ .button');
      if (await button?.count()) return button?.click();
      if (frame) {
        await press();
        await field.browser.waitUntilReaderClosed(tab);
      }
      return press();
    },
    end: () => tab.close(),
  };
}

async function save(field: Field, number: number): Promise<Flow> {
  const { tab, frame, address } = await openReader(field, number);
  const press = () => frame.click('[data-action=save]');
  return {
    press,
    look: () => messageOf(frame, '.bar .message'),
    again: press,
    promise: () => field.promise(`the save of ${address}`, (contents) => isSaved(contents, address)),
    end: () => tab.close(),
  };
}

async function copy(field: Field, number: number): Promise<Flow> {
  const { tab, frame, title } = await openReader(field, number);
  const press = () => frame.click('.copy-main');
  return {
    press,
    look: async () => {
      const said = await messageOf(frame, '.bar .message');
      if (said !== 'done') return said;
      const { text } = await field.browser.readClipboard();
      return text.startsWith(title) && text.includes('truy cập ngày') ? 'done' : undefined;
    },
    again: press,
    end: () => tab.close(),
  };
}

async function highlight(field: Field, number: number): Promise<Flow> {
  const { tab, frame, address } = await openReader(field, number);
  // What looks after selections comes behind the story.
  await frame.waitForSelector('.citation');
  const press = async () => {
    await frame.evaluate(() => {
      const paragraph = document.querySelectorAll('.article-body p')[1];
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await frame.click('[data-action=highlight-yellow]');
  };
  return {
    press,
    look: async () => {
      const said = await messageOf(frame, '.bar .message');
      // The page is saved first, and that is said as well.
      const isOwn = said !== 'done' || (await frame.innerText('.bar .message')).includes('Đã tô');
      return isOwn ? said : undefined;
    },
    again: press,
    promise: () =>
      field.promise(`the highlight in ${address}`, (contents) => {
        const marks = (contents['highlights'] ?? []) as { noteId: string }[];
        const id = noteAt(contents, address)?.id;
        return isSaved(contents, address) && marks.some(({ noteId }) => noteId === id);
      }),
    end: () => tab.close(),
  };
}

/** What is done over a page and in the reader. */
export const readerFlows = {
  'open the reader': { start: open, asks: 'readTab' },
  'save in the reader': { start: save, asks: 'saveArticle' },
  'copy in the reader': { start: copy, asks: undefined },
  highlight: { start: highlight, asks: 'putMark' },
} satisfies Record<string, FlowKind>;
