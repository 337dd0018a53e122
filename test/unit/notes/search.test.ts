import { expect, test } from 'vitest';

import type { Note } from '@/utils/notes/note';

import { fold, searchNotes } from '@/utils/notes/search';

const note = (title: string, text: string): Note => ({
  id: title,
  revision: 1,
  savedAt: '2026-01-02T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
  article: {
    address: 'https://a.gov.vn/1',
    title,
    text,
    html: '',
    language: 'vi',
    direction: 'ltr',
    images: [],
    attachments: [],
  },
});
const notes = [
  note('Hải Phòng khánh thành cầu', 'Đoàn đại biểu dự lễ.'),
  note('Nghị định số 30', 'Về công tác văn thư tại Đắk Lắk.'),
  note('Phong trào hai năm', 'hai phong trào thi đua'),
];
const titles = (query: string) => searchNotes(notes, query).map((each) => each.article.title);

test('words without accents find words with them', () => {
  expect(titles('nghi dinh 30')).toEqual(['Nghị định số 30']);
  expect(titles('dak lak')).toEqual(['Nghị định số 30']);
});

test('words with accents find only themselves', () => {
  expect(titles('hải phòng')).toEqual(['Hải Phòng khánh thành cầu']);
});

test('what is written as typed comes first', () => {
  expect(titles('hai phong')[0]).toBe('Phong trào hai năm');
  expect(titles('hai phong')).toContain('Hải Phòng khánh thành cầu');
});

test('an empty query finds everything, an unknown word nothing', () => {
  expect(titles('  ')).toHaveLength(3);
  expect(titles('máy bay')).toEqual([]);
});

test('folding keeps every letter in its place', () => {
  const text = 'Đường số 5 – Ủy ban, Ỷ Lan ﬁ İ';
  expect(fold(text)).toHaveLength(text.length);
  expect(fold('ĐẶNG Thị Nhã')).toBe('dang thi nha');
});
