import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';

import { sameBytes } from '@/utils/build/sameZip';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('files packed at another time and in another order make the same package', async () => {
  const one = zipSync({ 'a.js': [bytes('a'), { mtime: '2024-01-02' }], 'b/c.js': bytes('c') }, { level: 1 });
  const other = zipSync(
    { 'b/c.js': [bytes('c'), { mtime: '2026-03-04' }], 'a.js': bytes('a') },
    { level: 9 },
  );
  expect(one).not.toEqual(other);
  expect(await sameBytes(one)).toEqual(await sameBytes(other));
  expect(Object.keys(unzipSync(await sameBytes(one)))).toEqual(['a.js', 'b/c.js']);
});

test('another file makes another package', async () => {
  const [one, other] = ['a', 'b'].map((text) => sameBytes(zipSync({ 'a.js': bytes(text) })));
  expect(await one).not.toEqual(await other);
});
