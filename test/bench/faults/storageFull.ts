import type { Field } from './field';

import { expressionOf } from '../../browsers/expression';
import { type Shortage, giveStorageBack, refuseWrites } from '../../browsers/storage';
import { outcomeOf, tryAgain } from './flow';
import { type FlowName, flows } from './flows';

const writing: readonly FlowName[] = [
  'save in the reader',
  'save in the popup',
  'highlight',
  'delete a note',
  'write a remark',
];
const shortages: readonly Shortage[] = ['put', 'commit', 'open'];

/** The library, but for the picture of itself that it keeps beside the database. */
const libraryOf = async (field: Field): Promise<string> => {
  const { notes, versions, highlights, tombstones } = await field.contents();
  return JSON.stringify({ notes, versions, highlights, tombstones });
};

/**
 * There is no room for what is written, and then there is again. The quota itself cannot be made smaller: the extension
 * has an unlimited one, which Chromium does not weigh against the one it is told.
 */
export async function storageFull(field: Field, round: number): Promise<void> {
  const name = writing[round % writing.length] ?? 'save in the reader';
  const shortage = shortages[Math.floor(field.random() * shortages.length)] ?? 'put';
  const flow = await flows[name].start(field, round);
  try {
    const before = await libraryOf(field);
    // A worker that has opened the database does not open it again.
    if (shortage === 'open') await field.browser.stopWorker();
    await (await field.browser.worker()).evaluate(expressionOf(refuseWrites, shortage));
    await flow.press();
    const outcome = await outcomeOf(flow);
    if (outcome === undefined || outcome === 'done') {
      field.tally.silent++;
      field.remark(`${name}, ${shortage} refused: ${outcome ? 'said to be done' : 'nothing is said'}`);
    } else field.tally.told++;
    await (await field.browser.worker()).evaluate(expressionOf(giveStorageBack));
    if ((await libraryOf(field)) !== before) {
      field.tally.lost++;
      field.remark(`${name}, ${shortage} refused: the library is not as it was`);
    }
    await tryAgain(field, name, flow);
  } finally {
    await flow.end();
  }
}
