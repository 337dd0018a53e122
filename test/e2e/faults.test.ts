import { expect, test } from 'vitest';

import { tryKind } from '../bench/faults/faults';

/** Another in each day's run; it is printed with what went wrong. */
const seed = Math.floor(Date.now() / 86_400_000);

test.each(['worker-killed', 'storage-full', 'message-lost'])(
  `%s, seed ${seed}: nothing acknowledged is lost, and what fails says so`,
  async (kind) => {
    const { acknowledged, lost, doubled, silent, exceptions, remarks } = await tryKind(kind, 1, seed);
    expect({ lost, doubled, silent, exceptions }, remarks.join('\n')).toEqual({
      lost: 0,
      doubled: 0,
      silent: 0,
      exceptions: 0,
    });
    expect(acknowledged).toBe(1);
  },
  120_000,
);
