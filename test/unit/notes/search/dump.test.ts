import { expect, test } from 'vitest';

import { NoteIndex } from '@/utils/notes/search/noteIndex';

import { makeCorpus } from './corpus';
import { queries } from './queries';

const index = new NoteIndex();
for (const note of makeCorpus().slice(0, 60)) index.put(note);
index.remove('tuyen-giao/ha-noi');
const dump = index.dump();

test('a dump brings the same index back', () => {
  const loaded = NoteIndex.load(dump);
  expect(loaded?.size).toBe(59);
  for (const [query] of queries) {
    expect(loaded?.search(query, 5).map(({ id }) => id)).toEqual(index.search(query, 5).map(({ id }) => id));
  }
  expect(loaded?.dump()).toHaveLength(dump.length);
});

test('what is loaded can be added to', () => {
  const loaded = NoteIndex.load(dump);
  loaded?.put({ id: 'x', title: 'Núi Bà Đen', tags: [], remark: '', marks: [], documents: [], text: '…' });
  expect(loaded?.search('nui ba den', 1)[0]?.id).toBe('x');
});

test('an empty index comes back empty', () => {
  expect(NoteIndex.load(new NoteIndex().dump())?.size).toBe(0);
});

test('a dump of another version is no dump', () => {
  expect(NoteIndex.load(dump.replace('"version":1', '"version":0'))).toBeUndefined();
});

test('a dump that lost, won or changed a letter anywhere is no dump', () => {
  expect(NoteIndex.load('')).toBeUndefined();
  expect(NoteIndex.load('{}')).toBeUndefined();
  expect(NoteIndex.load(`${dump}\u0001`)).toBeUndefined();
  for (let i = 0; i < dump.length; i += 97) {
    expect(NoteIndex.load(dump.slice(0, i)), `cut at ${i}`).toBeUndefined();
    const other = String.fromCharCode(dump.charCodeAt(i) ^ 1);
    expect(NoteIndex.load(dump.slice(0, i) + other + dump.slice(i + 1)), `changed at ${i}`).toBeUndefined();
  }
});

test('a dump is ASCII', () => {
  expect(/^[\0-\x7f]*$/.test(dump)).toBe(true);
});
