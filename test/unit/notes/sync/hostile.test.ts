import 'fake-indexeddb/auto';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { NotesDatabase } from '@/utils/notes/database';
import type { Version } from '@/utils/notes/note';

import { startCouch, type CouchServer } from './couchServer';
import {
  article,
  contents,
  day,
  edit,
  headOf,
  highlight,
  openLibrary,
  save,
  syncWith,
  versionOf,
} from './library';

// Whole servers on a machine that has other things to do.
vi.setConfig({ testTimeout: 30_000 });

let server: CouchServer;
let db: NotesDatabase;
beforeEach(async () => {
  server = await startCouch();
  db = await openLibrary();
  await syncWith(db, server);
});
afterEach(() => server.stop());

const put = (id: string, body: object) => server.ask('PUT', `/${id}`, body);
const uuid = '0b54c1f6-6f0e-4c0e-8f57-0d2f3c9f7a11';
const mark = (noteId: string) => ({
  id: uuid,
  noteId,
  revision: 1,
  quote: 'cầu',
  prefix: '',
  suffix: '',
  start: 0,
  colour: 'yellow',
  remark: '',
  createdAt: day(1),
  updatedAt: day(1),
});

type Bad = [why: string, says: string, (good: Version) => { id: string; body: object }];
const bad: Bad[] = [
  [
    'not-a-record',
    'a note that is a text',
    (good) => ({ id: `note:${good.noteId}`, body: { schema: 2, note: 'x' } }),
  ],
  [
    'not-a-record',
    'a note that is not there',
    (good) => ({ id: `note:${good.noteId}`, body: { schema: 2 } }),
  ],
  [
    'not-a-record',
    'a note without a schema',
    (good) => ({ id: `note:${good.noteId}`, body: { note: headOf(good) } }),
  ],
  [
    'newer-schema',
    'a note of the future',
    (good) => ({ id: `note:${good.noteId}`, body: { schema: 3, note: headOf(good) } }),
  ],
  [
    'not-a-record',
    'a note whose address runs a script',
    (good) => ({
      id: `note:${good.noteId}`,
      body: { schema: 2, note: headOf(good, { address: 'javascript:alert(1)' }) },
    }),
  ],
  [
    'wrong-id',
    'a note under the id of another',
    (good) => ({ id: `note:${'f'.repeat(64)}`, body: { schema: 2, note: headOf(good) } }),
  ],
  [
    'wrong-id',
    'a note whose address is not that of its id',
    (good) => ({
      id: `note:${good.noteId}`,
      body: { schema: 2, note: headOf(good, { address: 'https://example.org/' }) },
    }),
  ],
  [
    'wrong-id',
    'a note that names the version of another',
    (good) => ({
      id: `note:${good.noteId}`,
      body: { schema: 2, note: headOf(good, { version: `${'f'.repeat(64)}-${good.digest}` }) },
    }),
  ],
  [
    'wrong-digest',
    'a version whose words were changed',
    (good) => ({
      id: `version:${good.id}`,
      body: { schema: 2, version: { ...good, article: { ...good.article, text: 'Cầu dài 999 mét.' } } },
    }),
  ],
  [
    'wrong-id',
    'a version of another address',
    (good) => ({
      id: `version:${good.id}`,
      body: {
        schema: 2,
        version: { ...good, article: { ...good.article, address: 'https://example.org/' } },
      },
    }),
  ],
  [
    'not-a-record',
    'a version with an image that is no web address',
    (good) => ({
      id: `version:${good.id}`,
      body: {
        schema: 2,
        version: { ...good, article: { ...good.article, images: [{ url: 'file:///etc/passwd' }] } },
      },
    }),
  ],
  [
    'not-a-record',
    'a version that makes the sanitizer fail',
    (good) => ({
      id: `version:${good.id}`,
      body: { schema: 2, version: { ...good, article: { ...good.article, html: 'THROW' } } },
    }),
  ],
  [
    'wrong-id',
    'a highlight under another id',
    (good) => ({
      id: `highlight:${uuid.replace('0', '1')}`,
      body: { schema: 2, highlight: mark(good.noteId) },
    }),
  ],
  [
    'not-a-record',
    'a highlight of no colour',
    (good) => ({
      id: `highlight:${uuid}`,
      body: { schema: 2, highlight: { ...mark(good.noteId), colour: 'red' } },
    }),
  ],
];

test.each(bad)('%s: %s is refused, named once and stored nowhere', async (why, _, make) => {
  const { id, body } = make(await versionOf(article('cau-re'), day(1)));
  await put(id, body);
  const clean = (html: string): string => {
    if (html === 'THROW') throw new Error('not supported');
    return html;
  };
  const { refused, pulled } = await syncWith(db, server, { clean });
  expect({ refused, pulled }).toEqual({ refused: [{ id, why }], pulled: 0 });
  expect(await contents(db)).toEqual({ notes: [], versions: [], highlights: [], tombstones: [] });
});

test('documents that are none of ours are passed over', async () => {
  await put('_design/x', { views: {} });
  await put('recipe:1', { schema: 2, note: {} });
  await put('note:constructor', { schema: 2, note: {} });
  expect(await syncWith(db, server)).toMatchObject({ pulled: 0, refused: [] });
});

test('the markup of an article is cleaned before it is stored', async () => {
  const version = await versionOf({ ...article('cau-re'), html: '<p>a</p><script>b</script>' }, day(1));
  await put(`version:${version.id}`, { schema: 2, version });
  await put(`note:${version.noteId}`, { schema: 2, note: headOf(version) });
  await syncWith(db, server, { clean: (html) => html.replace(/<script.*/, '') });
  expect((await db.versions.get(version.id))?.article.html).toBe('<p>a</p>');
});

test('fields that are not ours do not come in', async () => {
  const version = await versionOf(article('cau-re'), day(1));
  await put(`version:${version.id}`, { schema: 2, version: { ...version, extra: 1 } });
  await put(`note:${version.noteId}`, { schema: 2, note: { ...headOf(version), extra: 1 }, other: 2 });
  await syncWith(db, server);
  expect(await db.notes.get(version.noteId)).toEqual(headOf(version));
  expect(await db.versions.get(version.id)).toEqual(version);
});

test('a document that went bad does not touch the record here, and is not overwritten there', async () => {
  const id = await save(db, article('cau-re'), day(1));
  await syncWith(db, server);
  const { _rev } = (await server.ask('GET', `/note:${id}`)) as { _rev: string };
  await put(`note:${id}`, { _rev, schema: 3, note: { future: true } });
  await edit(db, id, { remark: 'của tôi' }, day(2));
  expect((await syncWith(db, server)).refused).toEqual([{ id: `note:${id}`, why: 'newer-schema' }]);
  expect(await db.notes.get(id)).toMatchObject({ remark: 'của tôi' });
  expect(await server.ask('GET', `/note:${id}`)).toMatchObject({ schema: 3 });
});

test('among bad documents the good ones come in', async () => {
  const other = await openLibrary();
  const id = await save(other, article('cau-rao'), day(1));
  await highlight(other, id, day(2));
  await syncWith(other, server);
  const good = await versionOf(article('cau-re'), day(1));
  for (const [, , make] of bad) {
    const { id: name, body } = make(good);
    await put(name, body);
  }
  expect((await syncWith(db, server)).pulled).toBe(3);
  expect(await db.notes.get(id)).toMatchObject({ highlights: 1 });
});

test('a batch too large for one reply comes in smaller ones, and a single document too large is refused', async () => {
  const huge = await versionOf(article('rat-lon'), day(1));
  const other = await openLibrary();
  await save(other, article('cau-re'), day(1));
  await save(other, article('cau-rao'), day(1));
  await syncWith(other, server);
  await put(`version:${huge.id}`, { schema: 2, version: huge });
  const promise = { 'content-length': String(65 * 1024 * 1024) };
  const { refused, pulled } = await syncWith(db, server, {
    fetch: (input, init) =>
      String(input).endsWith('_bulk_get') && String(init?.body).includes(huge.id)
        ? Promise.resolve(new Response('[', { headers: promise }))
        : fetch(input, init),
  });
  expect(refused).toEqual([{ id: `version:${huge.id}`, why: 'too-large' }]);
  expect(pulled).toBe(4);
});

test('a removal that states nonsense removes nothing that was edited since', async () => {
  const id = await save(db, article('cau-re'), day(1));
  await syncWith(db, server);
  await edit(db, id, { tags: ['x'] }, day(2));
  const { _rev } = (await server.ask('GET', `/note:${id}`)) as { _rev: string };
  await put(`note:${id}`, { _rev, _deleted: true, deletedAt: { $gt: 1 } });
  await syncWith(db, server);
  expect(await db.notes.get(id)).toMatchObject({ tags: ['x'] });
});

test('a document nobody asked for does not come in', async () => {
  const other = await openLibrary();
  await save(other, article('cau-re'), day(1));
  await syncWith(other, server);
  const version = await versionOf(article('cau-rao'), day(1));
  const slipped = { _id: `version:${version.id}`, _rev: '1-a', schema: 2, version };
  await syncWith(db, server, {
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if (!String(input).endsWith('_bulk_get')) return response;
      const { results } = (await response.json()) as { results: object[] };
      return Response.json({ results: [...results, { docs: [{ ok: slipped }] }] });
    },
  });
  expect((await db.versions.toArray()).map(({ id }) => id)).not.toContain(version.id);
  expect(await db.notes.count()).toBe(1);
});
