import type { Page } from 'playwright';

import type { ChromiumPopup } from '../../browsers/chromium-popup';
import type { Field } from './field';

import { waitFor } from '../../browsers/wait';
import { isSaved } from './field';
import { type Flow, type FlowKind, openTab, type Outcome, readerShows, seen } from './flow';

/** What the popup shows: the article's summary, or a sentence. */
const summaryIn = (popup: ChromiumPopup): Promise<Outcome> =>
  popup.evaluate(() => {
    const told = document.querySelector<HTMLElement>('.notice')?.innerText;
    if (document.querySelector('header h1') && document.querySelector('.bullets li')) return 'done';
    return told === undefined ? undefined : { told };
  });

const saidIn = (popup: ChromiumPopup): Promise<Outcome> =>
  popup.evaluate(() => {
    const message = document.querySelector<HTMLElement>('.message');
    if (!message?.innerText) return undefined;
    return message.classList.contains('failed') ? { told: message.innerText } : 'done';
  });

async function openPopup(field: Field, tab: Page): Promise<ChromiumPopup> {
  const popup = await field.browser.openPopup(tab);
  await waitFor('the summary', async () => (await seen(() => summaryIn(popup))) === 'done');
  return popup;
}

async function summary(field: Field, number: number): Promise<Flow> {
  const { tab } = await openTab(field, number);
  let popup: ChromiumPopup | undefined;
  return {
    press: async () => {
      // The button is pressed at once; the popup is there a little later.
      void field.browser.openPopup(tab, `${field.browser.origin}/popup.html`).then(
        (opened) => {
          popup = opened;
        },
        () => {},
      );
    },
    look: async () => popup && summaryIn(popup),
    again: () => popup?.click('.notice ~ .button') ?? Promise.resolve(),
    end: () => tab.close(),
  };
}

async function save(field: Field, number: number): Promise<Flow> {
  const { tab, address } = await openTab(field, number);
  const popup = await openPopup(field, tab);
  const press = () => popup.click('[data-action=save]');
  return {
    press,
    look: () => saidIn(popup),
    again: press,
    promise: () => field.promise(`the save of ${address}`, (contents) => isSaved(contents, address)),
    end: () => tab.close(),
  };
}

async function copy(field: Field, number: number): Promise<Flow> {
  const { tab, title } = await openTab(field, number);
  const popup = await openPopup(field, tab);
  const press = () => popup.click('[data-action=copy]');
  return {
    press,
    look: async () => {
      const said = await saidIn(popup);
      if (said !== 'done') return said;
      return (await field.browser.readClipboard()).text.startsWith(title) ? 'done' : undefined;
    },
    again: press,
    end: () => tab.close(),
  };
}

async function read(field: Field, number: number): Promise<Flow> {
  const { tab } = await openTab(field, number);
  const popup = await openPopup(field, tab);
  const press = () => popup.click('[data-action=read]');
  return {
    press,
    look: async () => (await seen(() => readerShows(field, tab))) ?? saidIn(popup),
    again: async () => {
      if (!(await popup.isClosed())) return press();
      await (await openPopup(field, tab)).click('[data-action=read]');
    },
    end: () => tab.close(),
  };
}

/** What is done in the popup. */
export const popupFlows = {
  'open the popup': { start: summary, asks: 'readTab' },
  'save in the popup': { start: save, asks: 'saveArticle' },
  'copy in the popup': { start: copy, asks: undefined },
  'read from the popup': { start: read, asks: 'toggleReader' },
} satisfies Record<string, FlowKind>;
