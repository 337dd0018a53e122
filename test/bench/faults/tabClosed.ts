import { setTimeout as pause } from 'node:timers/promises';

import type { Field } from './field';

import { isSaved } from './field';
import { openReader } from './flow';

/** Resolves when the reader was told that it is saved, or is not. Runs in the reader. */
function whenTold(): Promise<boolean> {
  return new Promise((resolve) => {
    new MutationObserver(() => {
      const message = document.querySelector('.bar .message');
      if (message?.textContent) resolve(!message.classList.contains('failed'));
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** The tab is closed at some moment after “Save” was pressed in it. */
export async function tabClosed(field: Field, round: number): Promise<void> {
  const { tab, frame, address } = await openReader(field, round);
  let isAcknowledged = false;
  const told = frame.evaluate(whenTold).then(
    (saved) => {
      isAcknowledged = saved;
    },
    () => {},
  );
  await frame.evaluate(() => document.querySelector<HTMLElement>('[data-action=save]')?.click());
  await pause(field.moment(200));
  await tab.close();
  await told;
  if (isAcknowledged) {
    field.tally.acknowledged++;
    field.promise(`the save of ${address}`, (contents) => isSaved(contents, address));
  }
  // What was not acknowledged may be there or not, but never by half.
  const contents = await field.contents();
  const isHalf = ((contents['notes'] ?? []) as { address: string }[]).some(
    (note) => note.address === address && !isSaved(contents, address),
  );
  if (isHalf) {
    field.tally.lost++;
    field.remark(`${address}: a note without its article`);
  }
}
