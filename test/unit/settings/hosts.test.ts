import { describe, expect, test } from 'vitest';

import { isOnOneOf, patternOf, readHost, readNoticing } from '@/utils/settings/hosts';

describe('a host is read from what was typed', () => {
  test.each([
    ['baochinhphu.vn', 'baochinhphu.vn'],
    ['  BaoChinhPhu.VN  ', 'baochinhphu.vn'],
    ['https://baochinhphu.vn/kinh-te/tin-1.htm?x=1#top', 'baochinhphu.vn'],
    ['http://ten:mat-khau@soyte.hanoi.gov.vn:8443/', 'soyte.hanoi.gov.vn'],
    ['soyte.hanoi.gov.vn:8080/tin', 'soyte.hanoi.gov.vn'],
    ['//moet.gov.vn/tin', 'moet.gov.vn'],
    ['*.gov.uk', 'gov.uk'],
    ['nhandan.vn.', 'nhandan.vn'],
    ['https://Báo.vn/x', 'xn--bo-mia.vn'],
    ['https://Ba\u0301o.vn/x', 'xn--bo-mia.vn'],
    ['10.0.12.5', '10.0.12.5'],
  ])('%s → %s', (typed, host) => {
    expect(readHost(typed)).toEqual({ kind: 'host', host });
  });
});

describe('what names no site is refused with its reason', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['báo chính phủ', 'not-address'],
    ['https://', 'not-address'],
    ['http://a b.vn', 'not-address'],
    ['https://*/*', 'not-address'],
    ['*://*.gov.vn/*', 'not-address'],
    ['tin_tuc.vn', 'not-address'],
    ['[::1]', 'not-address'],
    ['https://[2001:db8::1]/', 'not-address'],
    [`${'a'.repeat(3_000)}.vn`, 'not-address'],
    ['file:///etc/passwd', 'not-web'],
    ['ftp://hanoi.gov.vn/', 'not-web'],
    ['javascript:alert(1)', 'not-web'],
    ['mailto:ai@hanoi.gov.vn', 'not-web'],
    ['chrome://extensions', 'not-web'],
    ['vn', 'too-wide'],
    ['*.vn', 'too-wide'],
    ['https://com/', 'too-wide'],
    ['localhost', 'too-wide'],
  ])('%j: %s', (typed, reason) => {
    expect(readHost(typed)).toEqual({ kind: 'refused', reason });
  });
});

test('a host’s pattern takes its subdomains along, a numeric address has none', () => {
  expect(patternOf('baochinhphu.vn')).toBe('*://*.baochinhphu.vn/*');
  expect(patternOf('10.0.12.5')).toBe('*://10.0.12.5/*');
});

test('an address lies on a chosen host or below it, and nowhere near it', () => {
  const hosts = ['hanoi.gov.vn', '10.0.12.5'];
  for (const address of [
    'https://hanoi.gov.vn/tin',
    'http://soyte.hanoi.gov.vn:81/',
    'https://hanoi.gov.vn./x',
    'http://10.0.12.5/tin',
  ])
    expect(isOnOneOf(address, hosts), address).toBe(true);
  for (const address of [
    'https://khonghanoi.gov.vn/',
    'https://hanoi.gov.vn.example.com/',
    'https://example.com/hanoi.gov.vn',
    'https://hanoi.gov.vn@example.com/',
    'ftp://hanoi.gov.vn/',
    'http://1.10.0.12.5/',
    'chrome://newtab',
    '',
  ])
    expect(isOnOneOf(address, hosts), address).toBe(false);
  expect(isOnOneOf('https://hanoi.gov.vn/', [])).toBe(false);
});

test('pages are noticed unless the reader said no', () => {
  expect([undefined, null, true, 'no', false].map(readNoticing)).toEqual([true, true, true, true, false]);
});

test('hostile lengths are read in no time', () => {
  const started = performance.now();
  for (const text of [
    'a.'.repeat(50_000),
    '-'.repeat(100_000),
    `${'a'.repeat(100_000)}:`,
    '*.'.repeat(50_000),
  ])
    expect(readHost(text).kind).toBe('refused');
  expect(performance.now() - started).toBeLessThan(500);
});
