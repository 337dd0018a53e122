import { expect, test } from 'vitest';

import { NoteIndex, type SearchableNote } from '@/utils/notes/search/noteIndex';

const note = (id: string, parts: Partial<SearchableNote>): SearchableNote => ({
  id,
  title: 'Tin',
  tags: [],
  remark: '',
  marks: [],
  documents: [],
  text: 'Nội dung.',
  ...parts,
});
const indexOf = (...notes: SearchableNote[]) => {
  const index = new NoteIndex();
  for (const each of notes) index.put(each);
  return index;
};
const textsOf = (...texts: string[]) => indexOf(...texts.map((text) => note(text, { text })));
const idsOf = (index: NoteIndex, query: string) => index.search(query, 10).map(({ id }) => id);

test('a query with accents does not find other accents, one without finds all', () => {
  const index = textsOf('Hải Phòng', 'hãi phóng', 'hai phong', 'hai phòng học');
  expect(idsOf(index, 'hải phòng')).toEqual(['Hải Phòng']);
  expect(idsOf(index, 'hai phong').sort()).toEqual(['Hải Phòng', 'hai phong', 'hai phòng học', 'hãi phóng']);
});

test('đ is not d when it is typed', () => {
  const index = textsOf('HĐ số 5', 'HD số 5');
  expect(idsOf(index, 'HĐ')).toEqual(['HĐ số 5']);
  expect(idsOf(index, 'hd')).toEqual(['HD số 5', 'HĐ số 5']);
});

test('what is written as typed comes before what differs in accents', () => {
  expect(idsOf(textsOf('hai phong', 'Hải Phòng'), 'hai phong')).toEqual(['hai phong', 'Hải Phòng']);
  expect(idsOf(textsOf('Hải Phòng', 'hai phong'), 'hai phong')).toEqual(['hai phong', 'Hải Phòng']);
});

test('the place of the tone mark makes no difference', () => {
  expect(idsOf(textsOf('tỉnh Hoà Bình', 'tỉnh Hòa Bình'), 'hòa bình')).toHaveLength(2);
  expect(idsOf(textsOf('hoàn thành'), 'hoà')).toHaveLength(1);
});

test('every word must be there', () => {
  expect(idsOf(textsOf('Hải Phòng', 'Hải Dương'), 'hải dương')).toEqual(['Hải Dương']);
  expect(idsOf(textsOf('Hải Phòng'), 'hải hạm đội')).toEqual([]);
});

test('words may stand in different fields', () => {
  const index = indexOf(note('a', { title: 'Sơ kết', tags: ['đọc lại'] }), note('b', { title: 'Sơ kết' }));
  expect(idsOf(index, 'sơ kết đọc lại')).toEqual(['a']);
});

test('words next to one another come before words apart, and “số” between them is nearly nothing', () => {
  const index = textsOf(
    'Nghị định về nhà ở, 30 trang và 2020 bản',
    'Nghị định số 30/2020/NĐ-CP',
    'định hướng 30 nghị quyết',
  );
  expect(idsOf(index, 'nghi dinh 30')[0]).toBe('Nghị định số 30/2020/NĐ-CP');
});

test('a phrase finds its words in their order and without a gap', () => {
  const index = textsOf('hai phòng học', 'phòng hai học', 'hai cái phòng học', 'phòng học. Hai');
  expect(idsOf(index, '"hai phòng"')).toEqual(['hai phòng học']);
  expect(idsOf(index, '"phong hoc"').sort()).toEqual([
    'hai cái phòng học',
    'hai phòng học',
    'phòng học. Hai',
  ]);
});

test('a phrase does not reach from one field or tag into the next', () => {
  const index = indexOf(note('a', { tags: ['thi đua', 'khen thưởng'] }));
  expect(idsOf(index, '"thi đua"')).toEqual(['a']);
  expect(idsOf(index, '"đua khen"')).toEqual([]);
});

test('a phrase of a repeated word needs it twice', () => {
  expect(idsOf(textsOf('luôn luôn'), '"luôn luôn"')).toHaveLength(1);
  expect(idsOf(textsOf('luôn'), '"luôn luôn"')).toHaveLength(0);
});

test('symbols are found whole and in parts, with either separator', () => {
  const index = textsOf('Nghị định số 30/2020/NĐ-CP', 'Nghị định số 30/2021/NĐ-CP', 'Kết luận số 01-KL/TW');
  for (const query of ['30/2020/NĐ-CP', '30-2020-nd-cp', '30/2020', '30/2020/nđ']) {
    expect(idsOf(index, query), query).toEqual(['Nghị định số 30/2020/NĐ-CP']);
  }
  expect(idsOf(index, 'nd 30')).toHaveLength(2);
  for (const query of ['01-KL/TW', '01/kl/tw', '01 kl', 'kl-tw']) {
    expect(idsOf(index, query), query).toEqual(['Kết luận số 01-KL/TW']);
  }
});

test('numbers are found whole, as they are typed and by their groups', () => {
  const index = textsOf('1.200 hộ', '200 hộ', '5,6 tỷ');
  expect(idsOf(index, '1.200')).toEqual(['1.200 hộ']);
  expect(idsOf(index, '1.2')).toEqual(['1.200 hộ']);
  expect(idsOf(index, '200 ').sort()).toEqual(['1.200 hộ', '200 hộ']);
  expect(idsOf(index, '5,6')).toEqual(['5,6 tỷ']);
});

test('the last word finds what begins with it, the whole word first', () => {
  const index = textsOf('phong trào', 'phong', 'phongở');
  expect(idsOf(index, 'phong')[0]).toBe('phong');
  expect(idsOf(index, 'pho')).toHaveLength(3);
  expect(idsOf(index, 'pho ')).toEqual([]);
  expect(idsOf(textsOf('hải', 'hại'), 'hả')).toEqual(['hải']);
});

test('a title is worth more than documents, these than tags, remarks, publisher and text', () => {
  const fields: Partial<SearchableNote>[] = [
    { text: 'khoáng sản' },
    { publisher: 'khoáng sản' },
    { remark: 'khoáng sản' },
    { tags: ['khoáng sản'] },
    { documents: ['khoáng sản'] },
    { title: 'khoáng sản' },
  ];
  const index = indexOf(...fields.map((parts) => note(Object.keys(parts)[0] ?? '', parts)));
  expect(idsOf(index, 'khoáng sản')).toEqual(['title', 'documents', 'tags', 'remark', 'publisher', 'text']);
});

test('putting a note again replaces it, removing takes it out, and size counts', () => {
  const index = textsOf('a');
  index.put(note('a', { text: 'khác hẳn' }));
  expect([idsOf(index, 'a '), idsOf(index, 'khác'), index.size]).toEqual([[], ['a'], 1]);
  index.remove('a');
  index.remove('never there');
  expect([idsOf(index, 'khác'), index.size]).toEqual([[], 0]);
});

test('many changes leave the index as if it had been built once', () => {
  const index = new NoteIndex();
  for (let round = 0; round < 5; round += 1) {
    for (let i = 0; i < 100; i += 1) index.put(note(`${i}`, { text: `vòng ${round} số 1.${100 + i}` }));
  }
  expect(index.size).toBe(100);
  expect(idsOf(index, 'vong 4 "so 1.150"')).toEqual(['50']);
  expect(idsOf(index, 'vòng 3 ')).toEqual([]);
});

test('a query without a word finds nothing, and no more is returned than asked for', () => {
  const index = textsOf('a b', 'a c', 'a d');
  expect(idsOf(index, ' "" ')).toEqual([]);
  expect(index.search('a', 2)).toHaveLength(2);
});

test('of thousands of notes with the words none is left out', () => {
  const index = new NoteIndex();
  for (let i = 0; i < 2_500; i += 1) index.put(note(`${i}`, { text: 'hội nghị' }));
  expect(index.search('hội nghị', 10_000)).toHaveLength(2_500);
  expect(index.search('"hội nghị"', 10_000)).toHaveLength(2_500);
});
