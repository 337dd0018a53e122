import 'fake-indexeddb/auto';

import { beforeEach, expect, test } from 'vitest';

import type { Article } from '@/utils/article/article';

import { database } from '@/utils/notes/database';
import { binNote, findNote, listNotes, saveArticle } from '@/utils/notes/store';

const article = (address: string, title = 'Khánh thành cầu Rế'): Article => ({
  address,
  title,
  language: 'vi',
  direction: 'ltr',
  html: '<p>Cầu dài 312 mét.</p>',
  text: 'Cầu dài 312 mét.',
  images: [],
  attachments: [],
});
const bridge = 'https://quan1.haiphong.gov.vn/tin/cau-re';

beforeEach(async () => {
  await database.notes.clear();
});

test('saving an article makes a note that is found by its address', async () => {
  const saved = await saveArticle(article(bridge), '2026-01-02T03:04:05.000Z');
  expect(saved).toMatchObject({ replaced: false, savedAt: '2026-01-02T03:04:05.000Z' });
  expect(await findNote(bridge)).toMatchObject({ id: saved.id, revision: 1 });
});

test('saving a page again renews its note and keeps the day it was first saved', async () => {
  await saveArticle(article(bridge), '2026-01-02T03:04:05.000Z');
  const again = await saveArticle(article(bridge, 'Khánh thành cầu Rế mới'), '2026-02-03T04:05:06.000Z');
  expect(again).toMatchObject({ replaced: true, savedAt: '2026-01-02T03:04:05.000Z' });
  const { notes } = await listNotes();
  expect(notes.map((note) => [note.article.title, note.revision])).toEqual([['Khánh thành cầu Rế mới', 2]]);
});

test('twenty saves of one page at once make one note', async () => {
  const times = Array.from({ length: 20 }, (_, index) => `2026-01-02T03:04:${String(index + 10)}.000Z`);
  await Promise.all(times.map((now) => saveArticle(article(bridge), now)));
  const { notes } = await listNotes();
  expect(notes.map((note) => note.revision)).toEqual([20]);
});

test('a binned note is out of the list and comes back by restoring or by saving', async () => {
  const { id } = await saveArticle(article(bridge), '2026-01-02T03:04:05.000Z');
  await binNote(id, true, '2026-01-03T00:00:00.000Z');
  expect((await listNotes()).notes).toEqual([]);
  expect(await findNote(bridge)).toBeUndefined();
  await binNote(id, false, '2026-01-04T00:00:00.000Z');
  expect((await listNotes()).notes).toHaveLength(1);
  await binNote(id, true, '2026-01-05T00:00:00.000Z');
  const saved = await saveArticle(article(bridge), '2026-01-06T00:00:00.000Z');
  expect(saved.replaced).toBe(false);
  expect(await findNote(bridge)).toMatchObject({ id, revision: 5 });
});

test('binning a note that does not exist makes none', async () => {
  await binNote('0'.repeat(64), true, '2026-01-05T00:00:00.000Z');
  expect(await database.notes.count()).toBe(0);
});

test('notes are listed last saved first', async () => {
  await saveArticle(article(`${bridge}-1`), '2026-01-02T00:00:00.000Z');
  await saveArticle(article(`${bridge}-2`), '2026-01-03T00:00:00.000Z');
  expect((await listNotes()).notes.map((note) => note.article.address)).toEqual([
    `${bridge}-2`,
    `${bridge}-1`,
  ]);
});

test('a damaged note is counted and left alone, and the others are listed', async () => {
  await saveArticle(article(bridge), '2026-01-02T00:00:00.000Z');
  await database.notes.put({
    id: 'f'.repeat(64),
    savedAt: '2026-01-03T00:00:00.000Z',
    revision: 'x',
  } as never);
  const { notes, damaged } = await listNotes();
  expect([notes.length, damaged]).toEqual([1, 1]);
  expect(await database.notes.count()).toBe(2);
});
