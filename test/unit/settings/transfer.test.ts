import { describe, expect, test } from 'vitest';

import { readSettings } from '@/utils/settings/settings';
import {
  changedParts,
  type Portable,
  putBack,
  readPortable,
  readTransfer,
  usualPortable,
  writeTransfer,
} from '@/utils/settings/transfer';

const now = '2025-09-12T01:30:00.000Z';
const own: Portable = {
  settings: readSettings({
    theme: 'sepia',
    size: 24,
    leading: 1.9,
    keys: { next: 'x', listen: 'ArrowRight' },
    opened: ['baochinhphu.vn', 'xn--bo-mia.vn'],
    voice: 'Giọng Hoài My',
  }),
  citation: { style: 'apa', language: 'en' },
  noticing: false,
  rules: [{ host: 'hanoi.gov.vn', story: '#noi-dung' }],
};
const file = (change: object = {}, settings: object = {}) =>
  JSON.stringify({ format: 'thoang-settings', version: 1, settings, ...change });

test('what is exported here is imported there, all of it', () => {
  expect(readTransfer(writeTransfer(own, now), usualPortable)).toEqual({ kind: 'read', portable: own });
  expect(JSON.parse(writeTransfer(own, now))).toMatchObject({
    format: 'thoang-settings',
    version: 1,
    exportedAt: now,
    settings: { theme: 'sepia' },
    noticing: false,
  });
});

test('that no voice was chosen is carried over too', () => {
  const read = readTransfer(writeTransfer(usualPortable, now), own);
  expect(read).toMatchObject({ kind: 'read' });
  expect(read.kind === 'read' && read.portable.settings.voice).toBe(undefined);
});

test('what a file leaves out stays, and what only others know is left alone', () => {
  const read = readTransfer(file({ colour: 'red' }, { size: 28, sparkle: true }), own);
  expect(read).toEqual({ kind: 'read', portable: { ...own, settings: { ...own.settings, size: 28 } } });
});

test('a byte order mark, as Windows editors write it, is no fault', () => {
  expect(readTransfer(`\uFEFF${file({}, { size: 28 })}`, own).kind).toBe('read');
});

describe('a file that does not read is refused with its reason', () => {
  test.each([
    ['nothing', '  \n', 'empty'],
    ['words', 'Kính gửi Ủy ban', 'not-json'],
    ['a file that breaks off', writeTransfer(own, now).slice(0, -40), 'not-json'],
    ['another JSON', '{"notes":[]}', 'not-settings'],
    ['a list', '[]', 'not-settings'],
    ['null', 'null', 'not-settings'],
    ['a backup of notes', '{"format":"thoang-backup","version":1}', 'not-settings'],
    ['a newer version', file({ version: 2 }), 'newer'],
    ['a huge file', `${' '.repeat(4_000_001)}{}`, 'too-large'],
  ])('%s: %#', (_, text, reason) => {
    expect(readTransfer(text, own)).toEqual({ kind: 'refused', reason });
  });
});

describe('a value that does not read is refused with its place', () => {
  test.each([
    [file({}, { size: 17 }), 'settings.size'],
    [file({}, { theme: 'pink' }), 'settings.theme'],
    [file({}, { leading: '1.7' }), 'settings.leading'],
    [file({}, { rate: 400 }), 'settings.rate'],
    [file({}, { voice: 7 }), 'settings.voice'],
    [file({}, { justified: null }), 'settings.justified'],
    [file({}, { keys: { next: 'Enter' } }), 'settings.keys.next'],
    [file({}, { keys: { next: 'k' } }), 'settings.keys.next'],
    [file({}, { keys: { next: 'X' } }), 'settings.keys.next'],
    [file({}, { keys: { next: 'x', print: 'x' } }), 'settings.keys.next'],
    [file({}, { keys: [] }), 'settings.keys'],
    [file({}, { opened: ['baochinhphu.vn', 'vn'] }), 'settings.opened.1'],
    [file({}, { opened: ['https://baochinhphu.vn/'] }), 'settings.opened'],
    [file({ settings: 'all' }), 'settings'],
    [file({ citation: { style: 'apa', language: 'fr' } }), 'citation.language'],
    [file({ noticing: 'yes' }), 'noticing'],
    [file({ rules: {} }), 'rules'],
    [file({ rules: Array.from({ length: 501 }, () => ({})) }), 'rules'],
  ])('%s', (text, at) => {
    expect(readTransfer(text, own)).toEqual({ kind: 'refused', reason: 'bad-value', at });
  });
});

test('a file cannot reach into what all objects share', () => {
  const text =
    '{"format":"thoang-settings","version":1,"settings":{"__proto__":{"size":28},"constructor":1}}';
  expect(readTransfer(text, own)).toEqual({ kind: 'read', portable: own });
  expect(({} as { size?: number }).size).toBe(undefined);
});

test('changes are told by part, and taken back without touching what was changed since', () => {
  const after = {
    ...own,
    noticing: true,
    settings: { ...own.settings, size: 40 as const, voice: undefined },
  };
  const parts = changedParts(own, after);
  expect([...parts].sort()).toEqual(['noticing', 'size', 'voice']);
  expect(changedParts(own, own)).toEqual([]);
  const later = { ...after, settings: { ...after.settings, theme: 'black' as const } };
  expect(putBack(later, own, parts)).toEqual({ ...own, settings: { ...own.settings, theme: 'black' } });
});

test('what is stored and does not read is as usual', () => {
  expect(readPortable({})).toEqual(usualPortable);
  expect(readPortable({ settings: 3, citation: { style: 'x' }, noticing: 0, rules: 'all' })).toEqual(
    usualPortable,
  );
  expect(readPortable({ noticing: false, rules: [1] })).toMatchObject({ noticing: false, rules: [1] });
});
