import { expect, test } from 'vitest';

import { fold } from '@/utils/notes/search/fold';

test('folding keeps every letter in its place', () => {
  const text = 'Đường số 5 – Ủy ban, Ỷ Lan ﬁ İ';
  expect(fold(text)).toHaveLength(text.length);
  expect(fold('ĐẶNG Thị Nhã')).toBe('dang thi nha');
});

test('decomposed letters are folded as composed ones', () => {
  expect(fold('Hải Phòng'.normalize('NFD'))).toBe('hai phong');
});

test('what has no accents only becomes lower case', () => {
  expect(fold('30/2020/QH14 – Σ')).toBe('30/2020/qh14 – σ');
});
