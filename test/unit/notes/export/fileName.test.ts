import { expect, test } from 'vitest';

import { fileName, uniqueNames } from '@/utils/notes/export/fileName';
import { hostile } from './notes';

test('a Vietnamese title stays as it is, in NFC', () => {
  expect(fileName('Tổng kết công tác tuyên giáo năm 2021')).toBe('Tổng kết công tác tuyên giáo năm 2021');
  expect(fileName('Tổng kết'.normalize('NFD'))).toBe('Tổng kết');
});

test.each([
  ['../../etc/passwd', 'etc passwd'],
  ['..\\..\\windows\\system32', 'windows system32'],
  ['C:\\x', 'C x'],
  ['.htaccess', 'htaccess'],
  ['~root', 'root'],
  ['-rf', 'rf'],
  ['Báo cáo...', 'Báo cáo'],
  ['CON', '_CON'],
  ['con.txt', '_con.txt'],
  ['Lpt1', '_Lpt1'],
  ['COM¹', '_COM¹'],
  ['Console', 'Console'],
  ['ảnh\u202Egpj.exe', 'ảnhgpj.exe'],
  ['a\u0000b\nc', 'ab c'],
  ['Nghị quyết 12/NQ-CP: “về …”?', 'Nghị quyết 12 NQ-CP “về …”'],
  ['[[liên kết]] #thẻ ^khối', 'liên kết thẻ khối'],
  ['   ', 'thoang'],
  ['///', 'thoang'],
  ['. .', 'thoang'],
])('%j becomes %j', (title, name) => {
  expect(fileName(title)).toBe(name);
});

test('whatever the title, the name is one every system takes', () => {
  for (const title of [...hostile, 'ộ'.repeat(500), '👨‍👩‍👧'.repeat(100), `${'a'.repeat(119)}ộ`]) {
    const name = fileName(title);
    expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}]+$/u);
    expect(name).toMatch(/^[^.\s]/u);
    expect(name).not.toMatch(/[.\s]$/u);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
    expect(name).toBe(name.normalize('NFC'));
    expect(name).not.toMatch(/\p{Cs}/u);
  }
});

test('a long name ends between words', () => {
  const name = fileName('Hội nghị trực tuyến toàn quốc '.repeat(10));
  expect(name).toMatch(/(?:Hội|nghị|trực|tuyến|toàn|quốc)$/);
});

test('names stay apart also on a disk that knows no capitals', () => {
  expect(uniqueNames(['Tin', 'tin', 'TIN', 'tin (2)', 'Khác'])).toEqual([
    'Tin',
    'tin (2)',
    'TIN (3)',
    'tin (2) (2)',
    'Khác',
  ]);
  const many = uniqueNames(Array.from({ length: 2_000 }, () => 'Thông báo'));
  expect(new Set(many).size).toBe(2_000);
});
