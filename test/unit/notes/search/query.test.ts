import { expect, test } from 'vitest';

import { parseQuery } from '@/utils/notes/search/query';

const wordsOf = (query: string) => parseQuery(query).words.map(({ term }) => term);
const phrasesOf = (query: string) =>
  parseQuery(query).phrases.map(({ first, last }) =>
    wordsOf(query)
      .slice(first, last + 1)
      .join(' '),
  );

test('words are in NFC and lower case and know whether they were typed with accents', () => {
  const { words } = parseQuery('Hải phong Đ'.normalize('NFD'));
  expect(words.map(({ term, accented }) => [term, accented])).toEqual([
    ['hải', true],
    ['phong', false],
    ['đ', true],
  ]);
});

test('what stands between quotation marks of any kind is a phrase', () => {
  expect(phrasesOf('"tuyên giáo" Hải Phòng')).toEqual(['tuyên giáo']);
  expect(phrasesOf('“sơ kết” “quý III”')).toEqual(['sơ kết', 'quý iii']);
  expect(phrasesOf('"một"')).toEqual([]);
});

test('a quotation mark without its fellow opens a phrase to the end', () => {
  expect(phrasesOf('năm "học tập và làm')).toEqual(['học tập và làm']);
  expect(phrasesOf('học"')).toEqual([]);
});

test('parts of a symbol are a phrase, however they are joined', () => {
  expect(phrasesOf('nghị định 30/2020/NĐ-CP')).toEqual(['30 2020 nđ cp']);
  expect(phrasesOf('01-KL/TW, 05-CT/TW')).toEqual(['01 kl tw', '05 ct tw']);
  expect(phrasesOf('Hải Phòng - Quảng Ninh')).toEqual([]);
});

test('only the last word may be unfinished, and only while nothing stands behind it', () => {
  const open = (query: string) => parseQuery(query).words.map((word) => word.open);
  expect(open('hai ph')).toEqual([false, true]);
  expect(open('hai ph ')).toEqual([false, false]);
  expect(open('"hai ph"')).toEqual([false, false]);
});

test('a query without a word has none, and a pasted page is cut', () => {
  expect(parseQuery(' "" – / ')).toEqual({ words: [], phrases: [] });
  expect(wordsOf('a '.repeat(5_000))).toHaveLength(30);
});
