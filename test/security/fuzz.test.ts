import { expect, test } from 'vitest';

import { fuzz } from './fuzz/run';

/** Another five hundred each day; `npm run bench -- fuzz COUNT SEED` reads as many as one likes, or one again. */
const first = Number(process.env['FUZZ_SEED'] ?? Math.floor(Date.now() / 86_400_000) * 1_000);

test(`five hundred broken pages, seeds ${first} to ${first + 499}, are read without an exception, a change or a word of ours`, async () => {
  const { read, violations } = await fuzz(first, 500);
  expect(violations).toEqual([]);
  expect(read).toBeGreaterThan(100);
}, 240_000);
