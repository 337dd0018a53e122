import { expect, test } from 'vitest';

import { canonical, spansOf, tokensOf } from '@/utils/notes/search/tokens';

test('symbols fall into their parts, numbers with dots and commas stay whole', () => {
  expect(tokensOf('Nghị định số 30/2020/NĐ-CP')).toEqual(['nghị', 'định', 'số', '30', '2020', 'nđ', 'cp']);
  expect(tokensOf('1.200 hộ, tăng 5,6%.')).toEqual(['1.200', 'hộ', 'tăng', '5,6']);
  expect(tokensOf('năm 2021. 5 xã')).toEqual(['năm', '2021', '5', 'xã']);
  expect(tokensOf('16.12a')).toEqual(['16', '12a']);
});

test('the tone mark of an open syllable has one place', () => {
  expect(['hoà', 'khoẻ', 'thuỷ'].map(canonical)).toEqual(['hòa', 'khỏe', 'thủy']);
  expect(['quý', 'hoàn', 'hòa', 'quỳ'].map(canonical)).toEqual(['quý', 'hoàn', 'hòa', 'quỳ']);
});

test('offsets are those of the text', () => {
  const text = 'Hội nghị – 1.200 đại biểu';
  expect(spansOf(text).map(({ start, end }) => text.slice(start, end).toLowerCase())).toEqual(tokensOf(text));
});
