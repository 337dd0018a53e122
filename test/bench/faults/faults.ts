import { setTimeout as pause } from 'node:timers/promises';

import { randomFrom } from '../../security/fuzz/mutate';
import { clock } from './clock';
import { cpu } from './cpu';
import { Field } from './field';
import { messageLost } from './messageLost';
import { offline } from './offline';
import { storageFull } from './storageFull';
import { tabClosed } from './tabClosed';
import { head, isBad, rowOf, type Tally } from './tally';
import { updated } from './updated';
import { workerKilled } from './workerKilled';

/** One round of a fault in the browser of its kind. */
type Round = (field: Field, round: number) => Promise<void>;

export const kinds: Record<string, Round> = {
  'worker-killed': workerKilled,
  updated,
  'tab-closed': tabClosed,
  'storage-full': storageFull,
  clock,
  offline,
  cpu,
  'message-lost': messageLost,
};

/** In milliseconds: what takes longer has hung. */
const longest = 60_000;

/** Tries one kind of fault so many times in a browser of its own. */
export async function tryKind(kind: string, rounds: number, seed: number): Promise<Tally> {
  const round = kinds[kind];
  if (!round) throw new Error(`there is no fault ${kind}; there are ${Object.keys(kinds).join(', ')}`);
  const field = await Field.open(kind, randomFrom(seed));
  for (let number = 0; number < rounds; number++) {
    const ended = await Promise.race([
      round(field, number).then(
        () => undefined,
        (error: unknown) => String(error),
      ),
      pause(longest, 'it hung', { ref: false }),
    ]);
    if (ended !== undefined) {
      field.tally.silent++;
      field.remark(ended);
    }
    field.tally.rounds++;
  }
  return field.close();
}

/** Injects faults into the real extension and counts what went wrong: `ROUNDS [kind …] [--seed N]`. */
export async function bench(args: string[]): Promise<void> {
  const at = args.indexOf('--seed');
  const seed = at < 0 ? Date.now() % 1_000_000 : Number(args[at + 1]);
  const [rounds = '50', ...named] = at < 0 ? args : args.toSpliced(at, 2);
  const tallies: Tally[] = [];
  for (const line of head) console.log(line);
  for (const kind of named.length > 0 ? named : Object.keys(kinds)) {
    const tally = await tryKind(kind, Number(rounds), seed);
    tallies.push(tally);
    console.log(rowOf(tally, seed));
    for (const line of tally.remarks) console.error(line);
  }
  if (tallies.some(isBad)) process.exitCode = 1;
}
