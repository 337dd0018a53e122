import 'fake-indexeddb/auto';

import { beforeEach, expect, test } from 'vitest';

import type { Article } from '@/utils/article/article';

import { emptyBin, sweepBin } from '@/utils/notes/bin';
import { changeNote } from '@/utils/notes/change';
import { database } from '@/utils/notes/database';
import { noteId, proofText, sha256 } from '@/utils/notes/digest';
import { missingNotes, sizeOfLibrary } from '@/utils/notes/guard';
import { changeHighlight, marksOf, putHighlight, removeHighlight } from '@/utils/notes/marks';
import { findNote, listNotes, readHead, readNote } from '@/utils/notes/read';
import { NothingThere, StorageRefused } from '@/utils/notes/refused';
import { saveArticle, seeAgain } from '@/utils/notes/save';

const article = (address: string, title = 'Khánh thành cầu Rế', text = 'Cầu dài 312 mét.'): Article => ({
  address,
  title,
  language: 'vi',
  direction: 'ltr',
  html: `<p>${text}</p>`,
  text,
  images: [],
  attachments: [],
});
const bridge = 'https://quan1.haiphong.gov.vn/tin/cau-re';
const [first, second, third] = [
  '2026-01-02T03:04:05.000Z',
  '2026-02-03T04:05:06.000Z',
  '2026-03-04T05:06:07.000Z',
] as const;
const mark = (noteIdOf: string, start = 0) => ({
  id: crypto.randomUUID(),
  noteId: noteIdOf,
  quote: 'Cầu',
  prefix: '',
  suffix: ' dài',
  start,
  colour: 'yellow' as const,
  remark: '',
});

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('saving an article makes a note that is found by its address', async () => {
  const saved = await saveArticle(article(bridge), first);
  expect(saved).toEqual({ id: await noteId(bridge), savedAt: first, replaced: false, changed: false });
  expect(await findNote(bridge)).toMatchObject({ id: saved.id, revision: 1, tags: [], remark: '' });
});

test('a note tells in its head what a list needs, documents as well', async () => {
  const { id } = await saveArticle(
    {
      ...article(bridge, 'Họp', 'Theo Nghị định 30/2020/NĐ-CP và Luật Đất đai năm 2013.'),
      publisher: { name: 'Cổng Hải Phòng' },
      byline: 'Minh Quân',
      published: { date: '2026-01-01', inferred: false, text: '1/1/2026' },
    },
    first,
  );
  expect(await readHead(id)).toMatchObject({
    title: 'Họp',
    publisher: 'Cổng Hải Phòng',
    byline: 'Minh Quân',
    published: '2026-01-01',
    documents: ['30/2020/NĐ-CP', 'Luật Đất đai năm 2013'],
  });
});

test('saving a page again renews its note, keeps its first day, its tags and what it said before', async () => {
  const { id } = await saveArticle(article(bridge), first);
  await changeNote(id, { addTags: ['cầu'], remark: 'Xem lại' }, first);
  const again = await saveArticle(article(bridge, 'Khánh thành cầu Rế mới'), second);
  expect(again).toMatchObject({ replaced: true, changed: true, savedAt: first });
  const note = await readNote(id);
  expect(note).toMatchObject({
    title: 'Khánh thành cầu Rế mới',
    tags: ['cầu'],
    remark: 'Xem lại',
    revision: 3,
  });
  expect(note?.versions.map((version) => [version.article.title, version.seenAt])).toEqual([
    ['Khánh thành cầu Rế', first],
    ['Khánh thành cầu Rế mới', second],
  ]);
});

test('the same text saved again is the same version', async () => {
  const { id } = await saveArticle(article(bridge), first);
  const again = await saveArticle(article(bridge), second);
  expect(again.changed).toBe(false);
  expect((await readNote(id))?.versions).toHaveLength(1);
});

test('what an article no longer states does not stay in the head', async () => {
  const { id } = await saveArticle({ ...article(bridge), byline: 'Minh Quân' }, first);
  await saveArticle(article(bridge, 'Tin mới'), second);
  expect((await readHead(id))?.byline).toBeUndefined();
});

test('twenty saves of one page at once make one note', async () => {
  const times = Array.from({ length: 20 }, (_, index) => `2026-01-02T03:04:${String(index + 10)}.000Z`);
  await Promise.all(times.map((now) => saveArticle(article(bridge), now)));
  expect((await listNotes()).heads.map((note) => note.revision)).toEqual([20]);
});

test('a page that was saved and says something else becomes a new version; one never saved, or binned, does not', async () => {
  expect(await seeAgain(article(bridge), first)).toBeUndefined();
  const { id } = await saveArticle(article(bridge), first);
  expect(await seeAgain(article(bridge), second)).toMatchObject({ revision: 1 });
  const changed = await seeAgain(article(bridge, undefined, 'Cầu dài 321 mét.'), second);
  expect(changed).toMatchObject({ changedAt: second, savedAt: first });
  // Back to what it said at first.
  await seeAgain(article(bridge), third);
  const note = await readNote(id);
  expect(note?.versions.map((version) => version.article.text)).toEqual([
    'Cầu dài 321 mét.',
    'Cầu dài 312 mét.',
  ]);
  await changeNote(id, { binned: true }, third);
  expect(await seeAgain(article(bridge, 'Khác'), third)).toBeUndefined();
});

test('a clock that is years behind or ahead takes nothing out of the bin before its time', async () => {
  const { id } = await saveArticle(article(bridge), first);
  await changeNote(id, { binned: true }, '2009-01-01T00:00:00.000Z');
  const jumps = [
    '2026-03-01',
    '2046-03-01',
    '2026-03-02',
    '2056-03-01',
    '2026-03-03',
    '2066-03-01',
    '2026-03-04',
  ];
  // Behind, and right again, as a machine without a battery begins.
  const starts = ['2009-01-01', '2026-03-04', '2009-01-01', '2026-03-04', '2009-01-01', '2026-03-04'];
  for (const now of [...jumps, ...starts, '2026-03-14', '2026-03-23'])
    expect(await sweepBin(`${now}T00:00:00.000Z`)).toBe(0);
  // What is put there anew begins anew.
  await changeNote(id, { binned: true }, second);
  for (const now of ['2026-04-01', '2026-04-11', '2026-04-21'])
    expect(await sweepBin(`${now}T00:00:00.000Z`)).toBe(0);
  expect(await sweepBin('2026-04-30T00:00:00.000Z')).toBe(0);
  expect(await sweepBin('2026-05-01T00:00:00.000Z')).toBe(1);
  // Gone since it was put there: another machine may have written into it in between, and does not lose that.
  expect((await database.tombstones.toArray()).map(({ deletedAt }) => deletedAt)).toContain(second);
});

test('a database that could not be opened is opened anew at the next try', async () => {
  database.close({ disableAutoOpen: false });
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  await expect(saveArticle(article(bridge), first)).rejects.toThrow(StorageRefused);
  IDBFactory.prototype.open = open;
  expect(await saveArticle(article(bridge), first)).toMatchObject({ replaced: false });
});

test('a version’s digest is that of its title and text, and is what sha256sum prints', async () => {
  const { id } = await saveArticle(article(bridge), first);
  const [version] = (await readNote(id))?.versions ?? [];
  expect(version?.digest).toBe(await sha256('Khánh thành cầu Rế\n\nCầu dài 312 mét.'));
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  const decomposed = article(bridge, 'Khánh thành'.normalize('NFD'), ' Cầu\r\ndài ');
  expect(proofText(decomposed)).toBe('Khánh thành\n\n Cầu\ndài'.normalize('NFC'));
});

test('a binned note comes back by restoring or by saving, and is removed for good only after its time', async () => {
  const { id } = await saveArticle(article(bridge), first);
  await changeNote(id, { binned: true }, second);
  expect(await findNote(bridge)).toBeUndefined();
  await changeNote(id, { binned: false }, second);
  expect(await findNote(bridge)).toMatchObject({ id });
  await changeNote(id, { binned: true }, second);
  expect(await saveArticle(article(bridge), third)).toMatchObject({ replaced: false });
  await putHighlight(mark(id), second);
  await changeNote(id, { binned: true }, second);
  await expect(putHighlight(mark(id), second)).rejects.toThrow(NothingThere);

  expect(await emptyBin(second, third)).toBe(0);
  expect(await emptyBin(third, third)).toBe(1);
  expect(await database.versions.count()).toBe(0);
  expect((await database.tombstones.toArray()).map(({ kind }) => kind).sort()).toEqual([
    'highlight',
    'note',
    'version',
  ]);
  // What is saved again leaves its tombstones to the sync, which must tell the other machines.
  await saveArticle(article(bridge), third);
  expect(await database.tombstones.count()).toBe(3);
  expect(await findNote(bridge)).toMatchObject({ id });
});

test('highlights are counted, changed, listed in the order of the text, and leave a tombstone', async () => {
  const { id } = await saveArticle(article(bridge), first);
  const [one, two] = [mark(id, 9), mark(id, 2)];
  await putHighlight(one, second);
  await putHighlight(two, second);
  expect((await marksOf(id)).map((each) => each.id)).toEqual([two.id, one.id]);
  await changeHighlight(one.id, { remark: 'Quan trọng' }, third);
  await changeHighlight(one.id, { colour: 'blue' }, third);
  // Sent twice, it is one, and stays as it was changed.
  await putHighlight(one, third);
  expect((await readNote(id))?.marks[1]).toMatchObject({
    remark: 'Quan trọng',
    colour: 'blue',
    revision: 3,
    createdAt: second,
    updatedAt: third,
  });
  expect((await readHead(id))?.highlights).toBe(2);
  await removeHighlight(one.id, third);
  expect((await readHead(id))?.highlights).toBe(1);
  expect(await database.tombstones.get(one.id)).toMatchObject({ kind: 'highlight' });
  await expect(putHighlight(mark('0'.repeat(64)), third)).rejects.toThrow(NothingThere);
  await expect(changeHighlight(one.id, { remark: 'x' }, third)).rejects.toThrow(NothingThere);
  expect(await database.highlights.count()).toBe(1);
});

test('edits at the same time lose nothing of each other', async () => {
  const { id } = await saveArticle(article(bridge), first);
  await Promise.all([
    changeNote(id, { addTags: ['a'] }, second),
    changeNote(id, { addTags: ['c'] }, second),
    changeNote(id, { remark: 'b' }, second),
    putHighlight(mark(id), second),
    saveArticle(article(bridge, 'Mới'), second),
  ]);
  expect(await readHead(id)).toMatchObject({
    tags: ['a', 'c'],
    remark: 'b',
    highlights: 1,
    title: 'Mới',
    revision: 6,
  });
});

test('what does not read as a note is counted and left alone', async () => {
  const { id } = await saveArticle(article(bridge), first);
  await database.table('notes').put({ id: 'x', savedAt: second, title: 1 });
  await database.table('notes').put({ id: 'y' });
  const { heads, damaged } = await listNotes();
  expect(heads.map((head) => head.id)).toEqual([id]);
  expect(damaged).toBe(2);
  expect(await readNote('x')).toBeUndefined();
  expect(await database.notes.count()).toBe(3);
});

test('a library that lost notes, or came back empty, is noticed', async () => {
  expect(await missingNotes(undefined)).toBe(0);
  expect(await missingNotes({ count: 'x' })).toBe(0);
  await saveArticle(article(bridge), first);
  await saveArticle(article(`${bridge}-2`), first);
  const size = await sizeOfLibrary();
  expect(size.count).toBe(2);
  expect(await missingNotes(size)).toBe(0);
  await database.notes.delete(await noteId(bridge));
  expect(await missingNotes(size)).toBe(1);
  // Another database under the same name: everything that was written down is missing.
  await Promise.all(database.tables.map((table) => table.clear()));
  await saveArticle(article(`${bridge}-3`), first);
  expect(await missingNotes(size)).toBe(2);
});

test('a remark written over one that its writer never saw keeps both', async () => {
  const { id } = await saveArticle(article(bridge), first);
  await changeNote(id, { remark: 'Viết ở trang ghi chú' }, second);
  const head = await changeNote(id, { remark: 'Viết trong chế độ đọc', remarkBefore: '' }, third);
  expect(head.remark).toContain('Viết trong chế độ đọc');
  expect(head.remark).toContain('Viết ở trang ghi chú');
  // Whoever saw it may shorten it, or take it away.
  const seen = await changeNote(id, { remark: '', remarkBefore: head.remark }, third);
  expect(seen.remark).toBe('');
});

test('a remark of a highlight is not written over unseen either', async () => {
  const { id } = await saveArticle(article(bridge), first);
  const one = mark(id);
  await putHighlight(one, first);
  await changeHighlight(one.id, { remark: 'Một' }, second);
  await changeHighlight(one.id, { remark: 'Hai', remarkBefore: '' }, third);
  const [kept] = await marksOf(id);
  expect(kept?.remark).toContain('Một');
  expect(kept?.remark).toContain('Hai');
});

test('the first page of an article that was saved with its later pages says nothing new', async () => {
  const page = { ...article(bridge), nextPage: `${bridge}?page=2` };
  const whole = {
    ...article(bridge),
    text: `${page.text}\n\nCầu có bốn làn xe.`,
    html: `${page.html}<p>Bốn làn.</p>`,
  };
  const { id } = await saveArticle(whole, first);
  expect((await seeAgain(page, second))?.changedAt).toBeUndefined();
  expect(await saveArticle(page, third)).toMatchObject({ replaced: true, changed: false });
  expect((await readNote(id))?.versions.map(({ article: { text } }) => text)).toEqual([whole.text]);
  const other = { ...page, text: 'Cầu dài 315 mét.' };
  expect((await seeAgain(other, third))?.changedAt).toBe(third);
});
