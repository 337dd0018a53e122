import { setTimeout as pause } from 'node:timers/promises';

import type { Field } from './field';

import { expressionOf } from '../../browsers/expression';
import { settle } from './flow';
import { flowNames, flows } from './flows';

const asking = flowNames.filter((name) => flows[name].asks !== undefined);

/** Resolves when a message of that type was received. Runs in the worker. */
function whenReceived(type: string): Promise<void> {
  return new Promise((resolve) => {
    chrome.runtime.onMessage.addListener((message: { type?: string }) => {
      if (message.type === type) resolve();
      return undefined;
    });
  });
}

/** What is written to that store is on disk, and then nothing more gets out of this worker. Runs in the worker. */
function fallSilent(store: string): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...record: Parameters<typeof put>) {
    // Before any other listener of the transaction, which would send the answer.
    if (this.name === store)
      this.transaction.addEventListener('complete', () => {
        const end = Date.now() + 10_000;
        while (Date.now() < end);
      });
    return put.apply(this, record);
  };
}

/** Long enough for a write, in milliseconds. */
const written = 700;

/** A message to the background is received and never answered, whether it was acted upon or not. */
export async function messageLost(field: Field, round: number): Promise<void> {
  const name = asking[round % asking.length] ?? 'save in the reader';
  const type = flows[name].asks ?? '';
  const flow = await flows[name].start(field, round);
  const isDone = /save|delete|write|highlight/.test(name) && field.random() < 0.5;
  try {
    const worker = await field.browser.worker();
    if (isDone) await worker.evaluate(expressionOf(fallSilent, type === 'putMark' ? 'highlights' : 'notes'));
    const received = worker.evaluate(expressionOf(whenReceived, type)).catch(() => {});
    await flow.press();
    await (isDone ? pause(written) : Promise.race([received, pause(5_000)]));
    await field.browser.stopWorker();
    await settle(field, `${name}, ${type} ${isDone ? 'done and not answered' : 'not done'}`, flow);
  } finally {
    await flow.end();
  }
}
