import { expect, test } from 'vitest';

import { readAtMost } from '@/utils/article/readAtMost';

const endless = (): Response => {
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000)),
  });
  return new Response(body);
};

test('a body that fits is read whole', async () => {
  expect(await readAtMost(new Response('Hải Phòng'), 100)).toEqual(new TextEncoder().encode('Hải Phòng'));
  expect(await readAtMost(new Response(null), 100)).toEqual(new Uint8Array());
});

test('a body that says it is too long, or never ends, is not waited for', async () => {
  const honest = new Response('x'.repeat(200), { headers: { 'content-length': '200' } });
  expect(await readAtMost(honest, 100)).toBeUndefined();
  expect(await readAtMost(endless(), 10_000)).toBeUndefined();
});
