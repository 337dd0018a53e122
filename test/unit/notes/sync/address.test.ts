import { expect, test } from 'vitest';

import { databaseAddress, isAllowedAddress } from '@/utils/notes/sync/address';

test.each([
  'https://couch.example.org/library',
  'https://couch.example.org:6984/a/b/library/',
  'http://localhost:5984/library',
  'http://127.0.0.1:5984/library',
])('%s may be synced with', (address) => {
  expect(isAllowedAddress(address)).toBe(true);
});

test.each([
  '',
  'couch.example.org/library',
  'http://couch.example.org/library',
  'http://192.168.1.2:5984/library',
  'http://localhost.example.org/library',
  'http://127.0.0.1.example.org/library',
  'https://name:password@couch.example.org/library',
  'https://name@couch.example.org/library',
  'https://couch.example.org/',
  'https://couch.example.org',
  'https://couch.example.org/library?x=1',
  'https://couch.example.org/library#x',
  'http://[::1]:5984/library',
  'http://couch.localhost:5984/library',
  'http://127.0.0.2:5984/library',
  'ftp://couch.example.org/library',
  'javascript:alert(1)//library',
  'file:///library',
])('%s may not', (address) => {
  expect(isAllowedAddress(address)).toBe(false);
});

test('slashes at the end name no other database', () => {
  expect(databaseAddress('https://couch.example.org/library//')).toBe('https://couch.example.org/library');
});
