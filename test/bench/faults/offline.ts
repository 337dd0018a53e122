import type { Field } from './field';

import { waitFor } from '../../browsers/wait';
import { frameIn, readerShows, settle } from './flow';
import { type FlowName, flows } from './flows';
import { syncOn } from './sync';

const working: readonly FlowName[] = [
  'open the reader',
  'save in the reader',
  'copy in the reader',
  'highlight',
  'open the popup',
  'save in the popup',
  'copy in the popup',
  'read from the popup',
  'delete a note',
  'write a remark',
];

/** The network is gone: all goes on as before, but for pictures, which go softly, and the sync, which says so. */
export async function offline(field: Field, round: number): Promise<void> {
  const { context } = field.browser;
  const index = round % (working.length + 2);
  if (index === working.length) return pictures(field, round);
  if (index === working.length + 1) return sync(field);
  const name = working[index] ?? 'open the reader';
  const flow = await flows[name].start(field, round);
  const told = field.tally.told;
  await context.setOffline(true);
  try {
    await flow.press();
    await settle(field, `${name}, offline`, flow);
    if (field.tally.told > told) {
      field.tally.silent++;
      field.remark(`${name}: needs the network`);
    }
  } finally {
    await context.setOffline(false);
    await flow.end();
  }
}

/** No picture stands broken in the story; its caption stays. */
async function pictures(field: Field, round: number): Promise<void> {
  const { address } = field.story(round);
  const tab = await field.browser.open(address);
  await field.browser.context.setOffline(true);
  try {
    await field.browser.pressShortcut(tab, 'Alt+R');
    await waitFor('the story', async () => (await readerShows(field, tab).catch(() => undefined)) === 'done');
    const isSoft = () =>
      frameIn(field, tab)?.evaluate(() => {
        const images = [...document.querySelectorAll<HTMLImageElement>('.article-body img')];
        // One that is not looked at is not asked for.
        images[0]?.scrollIntoView();
        const caption = document.querySelector<HTMLElement>('.article-body figcaption')?.innerText ?? '';
        return images.every((image) => image.hidden || image.naturalWidth > 0) && caption.includes('Cầu Rế');
      });
    await waitFor('the pictures to go', isSoft);
    field.tally.acknowledged++;
  } finally {
    await field.browser.context.setOffline(false);
    await tab.close();
  }
}

/** The sync says that its server cannot be reached, and what then. */
async function sync(field: Field): Promise<void> {
  const { page, run } = await syncOn(field);
  await field.browser.context.setOffline(true);
  try {
    await run();
    await waitFor('the sentence', async () =>
      (await page.innerText('[data-sync]')).includes('Không tới được máy chủ'),
    );
    field.tally.told++;
  } finally {
    await field.browser.context.setOffline(false);
    await page.close();
  }
}
