import { expect, test } from 'vitest';

import { cleanAddress, resolveAddress } from '@/utils/article/address';

const base = 'https://haiphong.gov.vn/tin/bai-1';

test('only http and https addresses come out, made absolute', () => {
  expect(resolveAddress('/anh.png', base)).toBe('https://haiphong.gov.vn/anh.png');
  expect(resolveAddress('//cdn.vn/a.png', base)).toBe('https://cdn.vn/a.png');
  for (const bad of [
    'javascript:alert(1)',
    ' jav\tascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'http://',
    '',
  ]) {
    expect(resolveAddress(bad, base), bad).toBeUndefined();
  }
});

test('an address carries no password into the story', () => {
  expect(resolveAddress('https://ai:mat-khau@a.vn/x', base)).toBe('https://a.vn/x');
});

test('a page is known without its fragment and the marks of where its visitor came from', () => {
  expect(cleanAddress(`${base}?id=5&utm_source=zalo&fbclid=x#cuoi`)).toBe(`${base}?id=5`);
  expect(cleanAddress(`${base}?q=h%E1%BA%A3i+ph%C3%B2ng`)).toBe(`${base}?q=h%E1%BA%A3i+ph%C3%B2ng`);
});
