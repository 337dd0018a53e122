import 'fake-indexeddb/auto';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { NotesDatabase } from '@/utils/notes/database';

import { startCouch, type CouchServer } from './couchServer';
import {
  article,
  contents,
  day,
  edit,
  editHighlight,
  headOf,
  highlight,
  openLibrary,
  purge,
  removeHighlight,
  save,
  serverContents,
  syncWith,
  versionOf,
} from './library';

// Whole servers on a machine that has other things to do.
vi.setConfig({ testTimeout: 30_000 });

let server: CouchServer;
let a: NotesDatabase;
let b: NotesDatabase;

beforeEach(async () => {
  server = await startCouch();
  a = await openLibrary();
  b = await openLibrary();
});
afterEach(() => server.stop());

/** Both machines, in turn, until neither has anything left to say. */
async function settle(): Promise<void> {
  await syncWith(a, server);
  await syncWith(b, server);
  await syncWith(a, server);
}

async function expectSame(): Promise<void> {
  const here = await contents(a);
  expect(await contents(b)).toEqual(here);
  const { branches, ...there } = await serverContents(server);
  const { tombstones: _, ...records } = here;
  expect(there).toEqual(records);
  expect(branches).toEqual([]);
  // And there is nothing left to carry over.
  const quiet = { pulled: 0, pushed: 0, conflicts: 0, deleted: 0, refused: [] };
  expect(await syncWith(a, server)).toEqual(quiet);
  expect(await syncWith(b, server)).toEqual(quiet);
}

test('a first sync makes the database and carries the library to the other machine', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await highlight(a, id, day(2), { remark: 'dài' });
  await save(a, article('cau-rao'), day(3));
  expect(await syncWith(a, server)).toEqual({ pulled: 0, pushed: 5, conflicts: 0, deleted: 0, refused: [] });
  expect(await syncWith(b, server)).toEqual({ pulled: 5, pushed: 0, conflicts: 0, deleted: 0, refused: [] });
  expect((await b.notes.get(id))?.highlights).toBe(1);
  await expectSame();
});

test('documents carry the schema, the record under its name, and no field of their own beginning with _', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await syncWith(a, server);
  const document = (await server.ask('GET', `/note:${id}`)) as Record<string, unknown>;
  expect(Object.keys(document).sort()).toEqual(['_id', '_rev', 'note', 'schema']);
  expect(document['schema']).toBe(2);
});

test('what we wrote ourselves is not fetched again', async () => {
  await save(a, article('cau-re'), day(1));
  await syncWith(a, server);
  server.requests.length = 0;
  await syncWith(a, server);
  expect(server.requests.filter((request) => /_bulk/.test(request))).toEqual([]);
});

test('a version is on the server before the head that names it', async () => {
  await save(a, article('cau-re'), day(1));
  const order: string[] = [];
  await syncWith(a, server, {
    fetch: async (input, init) => {
      if (String(input).endsWith('_bulk_docs')) {
        order.push(...[...String(init?.body).matchAll(/"_id":"(\w+):/g)].map((match) => match[1] ?? ''));
      }
      return fetch(input, init);
    },
  });
  expect(order).toEqual(['version', 'note']);
});

test('edits made offline on both sides to different notes reach both', async () => {
  const first = await save(a, article('cau-re'), day(1));
  const second = await save(a, article('cau-rao'), day(1));
  await settle();
  await edit(a, first, { tags: ['cầu'] }, day(2));
  await edit(b, second, { remark: 'xem lại' }, day(3));
  await save(b, article('ben-binh'), day(4));
  await settle();
  expect((await b.notes.get(first))?.tags).toEqual(['cầu']);
  expect((await a.notes.get(second))?.remark).toBe('xem lại');
  await expectSame();
});

test('one note edited on both sides keeps the tags and the remarks of both', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  await edit(a, id, { tags: ['a'], remark: 'Của máy thứ nhất.' }, day(5));
  await edit(b, id, { tags: ['b'], remark: 'Của máy thứ hai.' }, day(6));
  await syncWith(a, server);
  expect((await syncWith(b, server)).conflicts).toBe(1);
  await syncWith(a, server);
  expect(await a.notes.get(id)).toMatchObject({
    tags: ['a', 'b'],
    remark: `Của máy thứ hai.\n\n— ${day(5).slice(0, 10)} —\n\nCủa máy thứ nhất.`,
    revision: 3,
  });
  await expectSame();
});

test('a remark changed on one side only is not doubled when the other side adds a tag', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await edit(a, id, { remark: 'bản nháp', tags: ['cũ'] }, day(2));
  await settle();
  await edit(a, id, { remark: 'bản sạch', tags: [] }, day(5));
  await edit(b, id, { tags: ['cũ', 'mới'] }, day(6));
  await settle();
  expect(await b.notes.get(id)).toMatchObject({ remark: 'bản sạch', tags: ['mới'] });
  await expectSame();
});

test('a note edited on one side after it was binned on the other is not in the bin; before, it is', async () => {
  const after = await save(a, article('cau-re'), day(1));
  const before = await save(a, article('cau-rao'), day(1));
  await settle();
  await edit(a, after, { binnedAt: day(3) }, day(3));
  await edit(a, before, { binnedAt: day(5) }, day(5));
  await edit(b, after, { tags: ['x'] }, day(4));
  await edit(b, before, { tags: ['x'] }, day(4));
  await settle();
  expect((await a.notes.get(after))?.binnedAt).toBeUndefined();
  expect(await b.notes.get(before)).toMatchObject({ binnedAt: day(5), tags: ['x'] });
  await expectSame();
});

test('a page seen in two states on two machines has both versions, and the facts of the newest', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  await save(a, { ...article('cau-re', 'Cầu dài 313 mét.'), title: 'Sửa lần một' }, day(3));
  await save(b, { ...article('cau-re', 'Cầu dài 314 mét.'), title: 'Sửa lần hai' }, day(4));
  await settle();
  expect(await a.versions.where('noteId').equals(id).count()).toBe(3);
  expect(await a.notes.get(id)).toMatchObject({ title: 'Sửa lần hai', changedAt: day(3) });
  await expectSame();
});

test('the same page saved on both machines before they ever met is one note', async () => {
  const id = await save(a, article('cau-re'), day(2));
  await save(b, article('cau-re'), day(1));
  await edit(a, id, { tags: ['a'] }, day(3));
  await settle();
  expect(await a.notes.toArray()).toHaveLength(1);
  expect(await a.notes.get(id)).toMatchObject({ savedAt: day(1), tags: ['a'] });
  expect((await a.versions.toArray()).map(({ seenAt }) => seenAt)).toEqual([day(1)]);
  await expectSame();
});

test('a highlight edited on both sides keeps both remarks, and the colour of the later', async () => {
  const id = await save(a, article('cau-re'), day(1));
  const mark = await highlight(a, id, day(2));
  await settle();
  await editHighlight(a, mark, { remark: 'một', colour: 'blue' }, day(4));
  await editHighlight(b, mark, { remark: 'hai', colour: 'pink' }, day(3));
  await settle();
  expect(await b.highlights.get(mark)).toMatchObject({
    remark: `một\n\n— ${day(3).slice(0, 10)} —\n\nhai`,
    colour: 'blue',
  });
  await expectSame();
});

test('highlights added on both sides are counted together', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  await highlight(a, id, day(2));
  await highlight(b, id, day(3));
  await settle();
  expect((await a.notes.get(id))?.highlights).toBe(2);
  await expectSame();
});

test('a removal is carried over with its time, as a tombstone, and takes versions and highlights along', async () => {
  const id = await save(a, article('cau-re'), day(1));
  const mark = await highlight(a, id, day(2));
  const other = await save(a, article('cau-rao'), day(1));
  await settle();
  await purge(a, id, day(5));
  await removeHighlight(a, mark, day(5));
  await syncWith(a, server);
  expect((await syncWith(b, server)).deleted).toBe(3);
  expect((await b.notes.toArray()).map((note) => note.id)).toEqual([other]);
  expect(await b.versions.where('noteId').equals(id).count()).toBe(0);
  expect(await b.tombstones.get(id)).toEqual({ id, kind: 'note', deletedAt: day(5) });
  await expectSame();
});

test('a note purged without tombstones for what it had takes it along all the same', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await highlight(a, id, day(2));
  await settle();
  await purge(a, id, day(5));
  await a.tombstones.bulkDelete(
    (await a.tombstones.toArray()).flatMap((one) => (one.kind === 'note' ? [] : one.id)),
  );
  await settle();
  await settle();
  expect(await serverContents(server)).toMatchObject({ notes: [], versions: [], highlights: [] });
  await expectSame();
});

test('one highlight removed on one side goes on the other, and the note stays', async () => {
  const id = await save(a, article('cau-re'), day(1));
  const mark = await highlight(a, id, day(2));
  await highlight(a, id, day(2));
  await settle();
  await removeHighlight(b, mark, day(3));
  await edit(b, id, { highlights: 1 }, day(3));
  await settle();
  expect(await a.highlights.get(mark)).toBeUndefined();
  expect((await a.notes.get(id))?.highlights).toBe(1);
  await expectSame();
});

test.each([
  ['the removal is synced first', true],
  ['the edit is synced first', false],
])('a note edited after it was removed elsewhere comes back whole: %s', async (_, removalFirst) => {
  const id = await save(a, article('cau-re'), day(1));
  await save(a, article('cau-re', 'Cầu dài 313 mét.'), day(2));
  const mark = await highlight(a, id, day(2));
  const gone = await highlight(a, id, day(2));
  await settle();
  await removeHighlight(a, gone, day(3));
  await purge(a, id, day(4));
  await edit(b, id, { remark: 'còn cần' }, day(5));
  await syncWith(removalFirst ? a : b, server);
  await syncWith(removalFirst ? b : a, server);
  await settle();
  expect(await a.notes.get(id)).toMatchObject({ remark: 'còn cần' });
  expect(await a.versions.where('noteId').equals(id).count()).toBe(2);
  expect(await a.highlights.get(mark)).toBeDefined();
  expect(await a.tombstones.get(id)).toBeUndefined();
  await expectSame();
});

test.each([true, false])(
  'a note edited before it was removed elsewhere is gone (removal first: %s)',
  async (first) => {
    const id = await save(a, article('cau-re'), day(1));
    await settle();
    await edit(b, id, { remark: 'cũ' }, day(3));
    await purge(a, id, day(4));
    await syncWith(first ? a : b, server);
    await syncWith(first ? b : a, server);
    await settle();
    expect(await contents(b)).toMatchObject({ notes: [], versions: [], highlights: [] });
    await expectSame();
  },
);

test('a page saved again after its removal was synced is back everywhere', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  await purge(a, id, day(2));
  await settle();
  await save(a, article('cau-re'), day(3));
  await settle();
  expect(await b.notes.get(id)).toMatchObject({ savedAt: day(3) });
  await expectSame();
});

test('a page removed and saved again between two syncs keeps what it has now', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  await purge(a, id, day(2));
  await save(a, article('cau-re'), day(3));
  await edit(a, id, { tags: ['mới'] }, day(3));
  await settle();
  expect(await b.notes.get(id)).toMatchObject({ tags: ['mới'] });
  await expectSame();
});

test('a document removed by another program, without a time, is removed here; an edit not synced yet is kept', async () => {
  const plain = await save(a, article('cau-re'), day(1));
  const edited = await save(a, article('cau-rao'), day(1));
  await settle();
  await edit(a, edited, { tags: ['x'] }, day(2));
  for (const id of [plain, edited]) {
    const { _rev } = (await server.ask('GET', `/note:${id}`)) as { _rev: string };
    await server.ask('DELETE', `/note:${id}?rev=${_rev}`);
  }
  await settle();
  await settle();
  expect((await b.notes.toArray()).map(({ id }) => id)).toEqual([edited]);
  expect(await a.tombstones.get(plain)).toMatchObject({ deletedAt: day(28) });
  await expectSame();
});

test('branches that two servers made of a document are merged, and the losing ones removed', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  const document = (await server.ask('GET', `/note:${id}`)) as { _rev: string; note: object };
  const branch = (rev: string, more: object) => ({
    ...document,
    _rev: `2-${rev.repeat(32)}`,
    _revisions: { start: 2, ids: [rev.repeat(32), document._rev.slice(2)] },
    note: { ...document.note, revision: 2, ...more },
  });
  await server.ask('POST', '/_bulk_docs', {
    new_edits: false,
    docs: [
      branch('a', { tags: ['một'], updatedAt: day(3) }),
      branch('b', { remark: 'hai', updatedAt: day(4) }),
      branch('c', { tags: ['ba'], updatedAt: day(5) }),
    ],
  });
  expect((await serverContents(server)).branches).toHaveLength(2);
  await settle();
  expect(await b.notes.get(id)).toMatchObject({ tags: ['ba', 'một'], remark: 'hai' });
  await expectSame();
});

test('an edit made while its batch is on the way is neither lost nor overwritten', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  await edit(b, id, { remark: 'từ máy hai' }, day(2));
  await syncWith(b, server);
  let edited = false;
  await syncWith(a, server, {
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if (!edited && String(input).endsWith('_bulk_get')) {
        edited = true;
        await edit(a, id, { tags: ['giữa chừng'] }, day(3));
      }
      return response;
    },
  });
  expect(edited).toBe(true);
  await settle();
  expect(await b.notes.get(id)).toMatchObject({ remark: 'từ máy hai', tags: ['giữa chừng'] });
  await expectSame();
});

test('an edit made while a push is on the way is pushed the next time', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await syncWith(a, server, {
    fetch: async (input, init) => {
      if (String(init?.body).includes('"note:')) await edit(a, id, { tags: ['muộn'] }, day(2));
      return fetch(input, init);
    },
  });
  await settle();
  expect((await b.notes.get(id))?.tags).toEqual(['muộn']);
  await expectSame();
});

test('another machine that writes between our pull and our push is merged in the same sync', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  await edit(a, id, { tags: ['a'] }, day(2));
  await edit(b, id, { tags: ['b'] }, day(3));
  let raced = false;
  const report = await syncWith(a, server, {
    fetch: async (input, init) => {
      if (!raced && String(input).endsWith('_bulk_docs')) {
        raced = true;
        await syncWith(b, server);
      }
      return fetch(input, init);
    },
  });
  expect(report.conflicts).toBe(1);
  await settle();
  expect((await b.notes.get(id))?.tags).toEqual(['a', 'b']);
  await expectSame();
});

test('a remark edited again after the answer to its push was lost is not taken for a conflict with itself', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  await edit(a, id, { remark: 'lần một' }, day(2));
  const cut = syncWith(a, server, {
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if (String(input).endsWith('_bulk_docs')) throw new TypeError('connection lost');
      return response;
    },
  });
  await expect(cut).rejects.toMatchObject({ reason: 'unreachable' });
  await edit(a, id, { remark: 'lần hai' }, day(3));
  expect((await syncWith(a, server)).conflicts).toBe(0);
  await settle();
  expect((await b.notes.get(id))?.remark).toBe('lần hai');
  await expectSame();
});

test('a head whose version is not there yet waits for it', async () => {
  const version = await versionOf(article('cau-re'), day(1));
  await syncWith(a, server);
  await server.ask('PUT', `/note:${version.noteId}`, {
    schema: 2,
    note: { ...headOf(version), highlights: undefined },
  });
  const early = await syncWith(b, server);
  expect(early.refused).toEqual([{ id: `note:${version.noteId}`, why: 'version-missing' }]);
  expect(await b.notes.count()).toBe(0);
  await server.ask('PUT', `/version:${version.id}`, { schema: 2, version });
  expect((await syncWith(b, server)).refused).toEqual([]);
  expect(await b.notes.count()).toBe(1);
  await syncWith(a, server);
  await expectSame();
});

test('a database made anew at the same address gets the whole library again', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  await server.ask('DELETE', '');
  expect((await syncWith(a, server)).pushed).toBe(2);
  await settle();
  expect((await serverContents(server)).notes.map((note) => note.id)).toEqual([id]);
  await expectSame();
});

test('a damaged record here is named and left alone, and the others are synced', async () => {
  await save(a, article('cau-re'), day(1));
  await a.highlights.put({ id: crypto.randomUUID(), noteId: 'x', revision: 1 } as never);
  const { pushed, refused } = await syncWith(a, server);
  expect([pushed, refused.map(({ why }) => why)]).toEqual([2, ['not-a-record']]);
});

test('progress tells how far a sync is', async () => {
  await save(a, article('cau-re'), day(1));
  const seen: unknown[] = [];
  await syncWith(a, server, { onProgress: (progress) => seen.push(progress) });
  expect(seen).toEqual([
    { phase: 'push', done: 1, total: 2 },
    { phase: 'push', done: 2, total: 2 },
  ]);
  seen.length = 0;
  await syncWith(b, server, { onProgress: (progress) => seen.push(progress) });
  expect(seen).toEqual([{ phase: 'pull', done: 2 }]);
});

test('a page removed and saved again under the revision it had is told from what the server has', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  await purge(a, id, day(2));
  await save(a, article('cau-re'), day(3));
  await a.notes.update(id, { tags: ['mới'] });
  expect((await a.notes.get(id))?.revision).toBe(1);
  await settle();
  expect(await b.notes.get(id)).toMatchObject({ tags: ['mới'] });
  await expectSame();
});

test('a highlight that arrives for a note removed here is removed with it, here and there', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  await purge(a, id, day(4));
  await b.highlights.put({ ...(await markOn(id)), updatedAt: day(3) });
  await syncWith(b, server);
  await syncWith(a, server);
  expect(await a.highlights.count()).toBe(0);
  expect((await serverContents(server)).highlights).toEqual([]);
  await settle();
  await expectSame();
});

test('a highlight made after its note was removed elsewhere brings the note back, even where the note was not touched', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  await purge(a, id, day(2));
  await syncWith(a, server);
  await b.highlights.put({ ...(await markOn(id)), updatedAt: day(3) });
  await settle();
  await settle();
  expect(await a.notes.get(id)).toMatchObject({ highlights: 1 });
  await expectSame();
});

async function markOn(noteId: string) {
  const other = await openLibrary();
  const note = await save(other, article('khac'), day(1));
  const mark = await other.highlights.get(await highlight(other, note, day(1)));
  if (!mark) throw new Error('no highlight');
  return { ...mark, noteId };
}

test('the version a note names is not taken from it by a removal on the server', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  const { version = '' } = (await a.notes.get(id)) ?? {};
  const { _rev } = (await server.ask('GET', `/version:${version}`)) as { _rev: string };
  await server.ask('DELETE', `/version:${version}?rev=${_rev}`);
  await settle();
  expect(await b.versions.count()).toBe(1);
  await expectSame();
});

test('a document the server lost every trace of is sent as a new one', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await syncWith(a, server);
  const { uuid } = (await server.ask('GET', '/_local/thoang')) as { uuid: string };
  await server.ask('DELETE', '');
  await server.ask('PUT', '');
  await server.ask('PUT', '/_local/thoang', { uuid });
  await edit(a, id, { tags: ['x'] }, day(2));
  await syncWith(a, server);
  expect((await serverContents(server)).notes).toMatchObject([{ tags: ['x'] }]);
});

test('what such a page has now is kept beside an edit made elsewhere', async () => {
  const id = await save(a, article('cau-re'), day(1));
  await settle();
  await purge(a, id, day(2));
  await save(a, article('cau-re'), day(3));
  await a.notes.update(id, { tags: ['mới'] });
  await edit(b, id, { remark: 'từ máy hai' }, day(4));
  await syncWith(b, server);
  await settle();
  expect(await b.notes.get(id)).toMatchObject({ tags: ['mới'], remark: 'từ máy hai' });
  await expectSame();
});
