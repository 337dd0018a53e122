import { expect, test } from 'vitest';

import { inPieces } from '@/components/inPieces';
import { inOneGo, type Steps } from '@/utils/article/steps';

/** Steps that each keep the machine busy for so long, and note that they were made. */
function* busy(steps: number, milliseconds: number, made: number[]): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    made.push(step);
    yield;
  }
  return 'read';
}

test('others have their turn between long steps', async () => {
  const made: number[] = [];
  const turns: number[] = [];
  const others = setInterval(() => turns.push(made.length), 1);
  await expect(inPieces(busy(4, 60, made))).resolves.toBe('read');
  clearInterval(others);
  expect(made).toEqual([0, 1, 2, 3]);
  expect(turns.some((step) => step > 0 && step < 4)).toBe(true);
});

test('short steps are taken in one go', async () => {
  const made: number[] = [];
  const reading = inPieces(busy(5, 0, made));
  // Nothing else has run since.
  expect(made).toHaveLength(5);
  await expect(reading).resolves.toBe('read');
});

test('what is called off goes no further', async () => {
  const made: number[] = [];
  const controller = new AbortController();
  const reading = inPieces(busy(50, 60, made), controller.signal);
  controller.abort();
  await expect(reading).rejects.toThrow(/abort/i);
  expect(made).toEqual([0]);
});

test('what goes wrong in a step is heard of, now and later', async () => {
  function* failing(milliseconds: number): Steps<string> {
    yield* busy(1, milliseconds, []);
    throw new Error('no story');
  }
  expect(() => inOneGo(failing(0))).toThrow('no story');
  await expect(inPieces(failing(0))).rejects.toThrow('no story');
  await expect(inPieces(failing(60))).rejects.toThrow('no story');
});
