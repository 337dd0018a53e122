import { setTimeout as pause } from 'node:timers/promises';

import type { Field } from './field';

import { settle } from './flow';
import { type FlowName, flowNames, flows } from './flows';

/** How long each goes on while nothing is wrong, at most, in milliseconds. */
const duration: Record<FlowName, number> = {
  'open the reader': 500,
  'save in the reader': 60,
  'copy in the reader': 60,
  highlight: 150,
  'open the popup': 400,
  'save in the popup': 60,
  'copy in the popup': 60,
  'read from the popup': 400,
  'delete a note': 60,
  'write a remark': 60,
};

/** The service worker is stopped at some step of what a reader does. */
export async function workerKilled(field: Field, round: number): Promise<void> {
  const name = flowNames[round % flowNames.length] ?? 'open the reader';
  const flow = await flows[name].start(field, round);
  await field.browser.worker();
  const delay = field.moment(duration[name]);
  try {
    // A click may wait for its button to stand still: what is killed is the worker in the midst of it all the same.
    await Promise.all([flow.press(), pause(delay).then(() => field.browser.stopWorker())]);
    // A shortcut is heard by the worker alone: there is nothing yet that could speak when it goes.
    await settle(field, `${name}, killed after ${delay} ms`, flow, {
      mayVanish: name === 'open the reader',
    });
  } finally {
    await flow.end();
  }
}
