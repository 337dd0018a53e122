import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import { expect, test } from 'vitest';

import { NewerLibrary, NotesDatabase } from '@/utils/notes/database';
import { noteId, proofText, sha256 } from '@/utils/notes/digest';

const address = 'https://quan1.haiphong.gov.vn/tin/cau-re';
const article = {
  address,
  title: 'Khánh thành cầu Rế',
  language: 'vi',
  direction: 'ltr',
  html: '<p>Cầu dài 312 mét.</p>',
  text: 'Cầu dài 312 mét.',
  images: [],
  attachments: [],
};

test('a database of the first version keeps every note, its day and its bin', async () => {
  const id = await noteId(address);
  const old = new Dexie('migrated');
  old.version(1).stores({ notes: 'id, savedAt, updatedAt' });
  const times = { savedAt: '2026-01-02T03:04:05.000Z', updatedAt: '2026-02-03T04:05:06.000Z' };
  await old.table('notes').bulkPut([
    { id, revision: 3, article, ...times },
    {
      id: 'b'.repeat(64),
      revision: 1,
      article: { ...article, title: 'Đã bỏ' },
      ...times,
      binnedAt: times.updatedAt,
    },
    { id: 'c', broken: true, savedAt: times.savedAt },
  ]);
  old.close();

  const database = new NotesDatabase('migrated');
  const head = await database.notes.get(id);
  const digest = await sha256(proofText(article));
  expect(head).toMatchObject({
    id,
    revision: 3,
    address,
    title: 'Khánh thành cầu Rế',
    tags: [],
    remark: '',
    highlights: 0,
    version: `${id}-${digest}`,
    ...times,
  });
  expect(await database.versions.get(`${id}-${digest}`)).toMatchObject({ digest, article });
  expect(await database.notes.get('b'.repeat(64))).toMatchObject({ binnedAt: times.updatedAt });
  expect(await database.table('notes').get('c')).toMatchObject({ broken: true });
  database.close();
});

test('a database of the second version keeps every record as it is', async () => {
  const id = await noteId(address);
  const old = new Dexie('second');
  old.version(2).stores({
    notes: 'id, savedAt, updatedAt, binnedAt',
    versions: 'id, noteId',
    highlights: 'id, noteId',
    tombstones: 'id, deletedAt',
    facts: 'name',
    sync: 'id',
  });
  const records = {
    notes: { id, title: 'Khánh thành cầu Rế', savedAt: '2026-01-02T03:04:05.000Z' },
    versions: { id: `${id}-x`, noteId: id, article },
    highlights: { id: 'h', noteId: id, quote: 'Cầu dài' },
    tombstones: { id: 't', kind: 'note', deletedAt: '2026-01-02T03:04:05.000Z' },
    facts: { name: 'generation', value: 'g' },
    sync: { id: `note:${id}`, rev: '1-a', revision: 1 },
  };
  for (const [table, record] of Object.entries(records)) await old.table(table).put(record);
  old.close();

  const database = new NotesDatabase('second');
  for (const [table, record] of Object.entries(records))
    expect(await database.table(table).toArray()).toEqual([record]);
  expect(await database.pictures.count()).toBe(0);
  database.close();
});

test('a database from a newer version is not opened, and stays as it is', async () => {
  const newer = new Dexie('newer');
  newer.version(99).stores({ notes: 'id, mood', moods: 'id' });
  await newer.table('notes').put({ id: 'n', mood: 'glad' });
  newer.close();
  const database = new NotesDatabase('newer');
  await expect(database.notes.count()).rejects.toMatchObject({ inner: expect.any(NewerLibrary) });
  database.close();
  await newer.open();
  expect(await newer.table('notes').get('n')).toEqual({ id: 'n', mood: 'glad' });
  newer.close();
});
