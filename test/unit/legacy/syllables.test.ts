import { expect, test } from 'vitest';

import { commonSyllables } from '@/utils/article/legacy/commonSyllables';
import { isSyllable } from '@/utils/article/legacy/isSyllable';

import { headlines, sentences } from './prose';

test('every syllable that is called common is one', () => {
  expect(commonSyllables.size).toBeGreaterThan(600);
  expect([...commonSyllables].filter((word) => !isSyllable(word) || word !== word.normalize('NFC'))).toEqual(
    [],
  );
});

test('the syllables of official prose are syllables', () => {
  const words = [...sentences, ...headlines]
    .flatMap((text) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])
    .filter((word) => /[^\0-\x7F]/.test(word));
  expect([...new Set(words.filter((word) => !isSyllable(word)))].sort()).toEqual(['nđ', 'qđ']);
});

test.each([
  ...[
    'gì',
    'gìn',
    'giữ',
    'giếng',
    'giết',
    'quý',
    'quí',
    'quốc',
    'quyển',
    'quạch',
    'quờ',
    'của',
    'cuộc',
    'kỳ',
  ],
  ...['nghiêng', 'nghĩ', 'ngoằn', 'khuỷu', 'khuya', 'hoà', 'hòa', 'thuỷ', 'thủy', 'khoẻ', 'khỏe', 'yếu', 'ỷ'],
  ...['ưởng', 'ước', 'buýt', 'moóc', 'đắk', 'thuở', 'xoèn', 'ngoéo', 'loạng', 'tuýp', 'kạn'],
])('%s is a syllable', (word) => expect(isSyllable(word)).toBe(true));

test.each([
  ...['', 'quèc', 'héi', 'thùc', 'hảt', 'kat', 'cểu', 'gê', 'ghà', 'ngễ', 'nghà', 'iêu', 'tyêu', 'ăi', 'nớc'],
  ...['tơng', 'phoá', 'coà', 'nguyên\u0300n', 'hôị', 'tiến\u0301', 'ngìên', 'aá', 'for', 'spät', 'nghiênghh'],
])('%s is none', (word) => expect(isSyllable(word)).toBe(false));
