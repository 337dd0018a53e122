import type { Field } from './field';

import { Targets } from '../../browsers/chromium-target';
import { settle } from './flow';
import { type FlowName, flowNames, flows } from './flows';

/** How many times slower. */
const rate = 6;
/** In milliseconds. */
const most = 30_000;

/** Slows every page, frame and popup down, those that are still to come as well; workers cannot be slowed. */
async function slowDown(field: Field): Promise<() => Promise<void>> {
  const session = await field.browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser gives no session');
  const targets = new Targets(session);
  const known = new Set<string>();
  session.on('Target.targetCreated', ({ targetInfo: { targetId, type } }) => {
    if (!['page', 'iframe'].includes(type) || known.has(targetId)) return;
    known.add(targetId);
    targets
      .attach(targetId)
      .then((target) => target.send('Emulation.setCPUThrottlingRate', { rate }))
      .catch(() => {});
  });
  await session.send('Target.setDiscoverTargets', { discover: true });
  return () => session.detach();
}

/** The machine is slow: all that is done succeeds all the same, within half a minute. */
export async function cpu(field: Field, round: number): Promise<void> {
  const name: FlowName = flowNames[round % flowNames.length] ?? 'open the reader';
  const flow = await flows[name].start(field, round);
  const { told } = field.tally;
  const speedUp = await slowDown(field);
  try {
    const pressed = Date.now();
    await flow.press();
    await settle(field, `${name}, slowed down`, flow, { patience: most });
    const taken = Date.now() - pressed;
    if (field.tally.told === told && taken <= most) return;
    field.tally.silent++;
    field.remark(`${name}, slowed down: no success after ${taken} ms`);
  } finally {
    await speedUp();
    await flow.end();
  }
}
