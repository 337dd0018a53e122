import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';

import { sameBytes } from '@/utils/build/sameZip';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('files packed at another time and in another order make the same package', () => {
  const one = zipSync({ 'a.js': [bytes('a'), { mtime: '2024-01-02' }], 'b/c.js': bytes('c') }, { level: 1 });
  const other = zipSync(
    { 'b/c.js': [bytes('c'), { mtime: '2026-03-04' }], 'a.js': bytes('a') },
    { level: 9 },
  );
  expect(one).not.toEqual(other);
  expect(sameBytes(one)).toEqual(sameBytes(other));
  expect(Object.keys(unzipSync(sameBytes(one)))).toEqual(['a.js', 'b/c.js']);
});

test('another file makes another package', () => {
  expect(sameBytes(zipSync({ 'a.js': bytes('a') }))).not.toEqual(sameBytes(zipSync({ 'a.js': bytes('b') })));
});
