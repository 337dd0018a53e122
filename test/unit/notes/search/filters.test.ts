import { expect, test } from 'vitest';

import type { NoteHead } from '@/utils/notes/note';

import { facets, filterHeads } from '@/utils/notes/search/filters';
import { sortHeads } from '@/utils/notes/search/sort';

const head = (id: string, parts: Partial<NoteHead> = {}): NoteHead => ({
  id,
  revision: 1,
  address: 'https://a.gov.vn/1',
  title: id,
  language: 'vi',
  documents: [],
  tags: [],
  remark: '',
  savedAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  version: `${id}-1`,
  highlights: 0,
  ...parts,
});
const idsOf = (heads: readonly NoteHead[]) => heads.map(({ id }) => id).join(' ');

const heads = [
  head('a', { publisher: 'Báo Một', tags: ['đọc lại', 'thuế'], published: '2022-05-01' }),
  head('b', { publisher: 'Báo Hai', tags: ['thuế'], highlights: 2, published: '2023-01-31T08:00' }),
  head('c', { publisher: 'Báo Hai', documents: ['30/2020/NĐ-CP'], changedAt: '2026-02-01T00:00:00.000Z' }),
  head('d', { tags: ['ê', 'thuế'], binnedAt: '2026-02-01T00:00:00.000Z' }),
];

test('without a filter all but the bin passes', () => {
  expect(idsOf(filterHeads(heads, {}))).toBe('a b c');
  expect(idsOf(filterHeads(heads, { binned: true }))).toBe('d');
});

test('each filter narrows, and together they narrow further', () => {
  expect(idsOf(filterHeads(heads, { publisher: 'Báo Hai' }))).toBe('b c');
  expect(idsOf(filterHeads(heads, { tag: 'thuế' }))).toBe('a b');
  expect(idsOf(filterHeads(heads, { year: '2023' }))).toBe('b');
  expect(idsOf(filterHeads(heads, { document: '30/2020/NĐ-CP' }))).toBe('c');
  expect(idsOf(filterHeads(heads, { highlighted: true }))).toBe('b');
  expect(idsOf(filterHeads(heads, { highlighted: false }))).toBe('a c');
  expect(idsOf(filterHeads(heads, { changed: true }))).toBe('c');
  expect(idsOf(filterHeads(heads, { tag: 'thuế', highlighted: false }))).toBe('a');
});

test('facets count, the most frequent first, equals by the alphabet, years the latest first', () => {
  const { publishers, tags, years, documents, highlighted, changed } = facets(heads);
  expect(publishers.map(({ value, count }) => `${value} ${count}`)).toEqual(['Báo Hai 2', 'Báo Một 1']);
  expect(tags.map(({ value, count }) => `${value} ${count}`)).toEqual(['thuế 3', 'đọc lại 1', 'ê 1']);
  expect(years.map(({ value }) => value)).toEqual(['2023', '2022']);
  expect(documents).toEqual([{ value: '30/2020/NĐ-CP', count: 1 }]);
  expect([highlighted, changed]).toEqual([1, 1]);
});

test('titles are in the order of the Vietnamese alphabet', () => {
  const titles = ['ếch', 'Đông', 'em', 'Dương', 'Ấm', 'An', 'et', 'Ơn', 'Ông', 'Oanh', 'Số 10', 'Số 9'];
  expect(
    idsOf(
      sortHeads(
        titles.map((title) => head(title)),
        'title',
      ),
    ),
  ).toBe('An Ấm Dương Đông em et ếch Oanh Ông Ơn Số 9 Số 10');
});

test('by saving, by publication and by relevance', () => {
  const three = [
    head('x', { savedAt: '2026-01-01T00:00:00.000Z', published: '2020-01-02' }),
    head('y', { savedAt: '2026-01-03T00:00:00.000Z' }),
    head('z', { savedAt: '2026-01-02T00:00:00.000Z', published: '2020-01-02T09:00' }),
  ];
  expect(idsOf(sortHeads(three, 'saved'))).toBe('y z x');
  expect(idsOf(sortHeads(three, 'published'))).toBe('z x y');
  const found = ['z', 'gone', 'x'].map((id) => ({ id, score: 1 }));
  expect(idsOf(sortHeads(three, 'relevance', found))).toBe('z x');
  expect(idsOf(sortHeads(three, 'relevance'))).toBe('y z x');
  expect(idsOf(three)).toBe('x y z');
});
