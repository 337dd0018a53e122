import 'fake-indexeddb/auto';

import { afterEach, expect, test } from 'vitest';

import type { Article } from '@/utils/article/article';

import { readBackup } from '@/utils/notes/backup/readBackup';
import { writeBackup } from '@/utils/notes/backup/writeBackup';
import { emptyBin } from '@/utils/notes/bin';
import { changeNote } from '@/utils/notes/change';
import { database } from '@/utils/notes/database';
import { fromBase64, fromDataAddress, keptType, toBase64 } from '@/utils/notes/picture';
import { addPictures, keepPictures, keptPictures, picturesOf, sizeOfPictures } from '@/utils/notes/pictures';
import { saveArticle } from '@/utils/notes/save';

const photo = (name: string) => `https://baohaiphong.vn/anh/${name}.jpg`;
const article = (address: string, ...names: string[]): Article => ({
  address,
  title: 'Khởi công trường mầm non Đằng Hải',
  language: 'vi',
  direction: 'ltr',
  html: names.map((name) => `<figure><img src="${photo(name)}" alt=""></figure>`).join(''),
  text: 'Trường có mười hai phòng học.',
  images: names.map((name) => ({ url: photo(name) })),
  attachments: [],
});
const now = '2026-05-04T03:02:01.000Z';
const bytes = (...values: number[]) => new Uint8Array(values);

afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

test('pictures of a note are kept once each, and those that cannot be had are counted', async () => {
  const { id } = await saveArticle(article('https://a.gov.vn/1', 'cong', 'lop', 'mat'), now);
  const asked: string[] = [];
  const fetchPicture = async (url: string) => {
    asked.push(url);
    return url === photo('mat') ? undefined : { type: 'image/jpeg', bytes: bytes(1, 2, 3) };
  };
  expect(await keepPictures(id, fetchPicture)).toEqual({ count: 2, bytes: 6, missing: 1 });
  expect((await picturesOf(id)).map(({ url }) => url).sort()).toEqual([photo('cong'), photo('lop')]);
  asked.length = 0;
  expect(await keepPictures(id, fetchPicture)).toEqual({ count: 2, bytes: 6, missing: 1 });
  expect(asked).toEqual([photo('mat')]);
});

test('a note in the bin keeps no new pictures, and those it has go with it for good', async () => {
  const { id } = await saveArticle(article('https://a.gov.vn/2', 'cong'), now);
  const other = await saveArticle(article('https://a.gov.vn/3', 'cong'), now);
  const give = async () => ({ type: 'image/png', bytes: bytes(7) });
  await keepPictures(id, give);
  await keepPictures(other.id, give);
  await changeNote(id, { binned: true }, now);
  await expect(keepPictures(id, give)).rejects.toMatchObject({ name: 'NothingThere' });
  await emptyBin('2026-05-05T00:00:00.000Z', now);
  expect(await sizeOfPictures()).toEqual({ count: 1, bytes: 1 });
  expect(await picturesOf(other.id)).toHaveLength(1);
});

test('a backup holds the pictures, and brings them back byte for byte', async () => {
  const { id } = await saveArticle(article('https://a.gov.vn/4', 'cong', 'lop'), now);
  const data = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 31) % 256);
  await keepPictures(id, async () => ({ type: 'image/webp', bytes: data }));
  const text = writeBackup([], [], now, await picturesOf(id));
  const read = await readBackup(text, { clean: (html) => html });
  if (read.kind !== 'backup') throw new Error(read.reason);
  expect(read.refused).toEqual([]);
  await database.pictures.clear();
  await addPictures(read.backup.pictures);
  expect(writeBackup([], [], now, await picturesOf(id))).toBe(text);
});

test('pictures of a backup whose notes are not here are left out', async () => {
  const { id } = await saveArticle(article('https://a.gov.vn/5', 'cong'), now);
  await keepPictures(id, async () => ({ type: 'image/png', bytes: bytes(1) }));
  const kept = await picturesOf(id);
  await database.notes.clear();
  await database.pictures.clear();
  await addPictures(kept);
  expect(await sizeOfPictures()).toEqual({ count: 0, bytes: 0 });
});

test.each([
  ['bytes that are none', { data: '~~~' }, 'pictures[0].data'],
  ['a drawing, which is a document', { type: 'image/svg+xml' }, 'pictures[0].type'],
  ['another note’s id', { noteId: 'a'.repeat(64) }, 'pictures[0].id'],
  ['an address that is a script', { url: 'javascript:alert(1)' }, 'pictures[0].url'],
])('a backup’s picture with %s is refused by its place', async (_, change, at) => {
  const { id } = await saveArticle(article('https://a.gov.vn/6', 'cong'), now);
  await keepPictures(id, async () => ({ type: 'image/png', bytes: bytes(1, 2) }));
  const file = JSON.parse(writeBackup([], [], now, await picturesOf(id)));
  Object.assign(file.pictures[0], change);
  const read = await readBackup(JSON.stringify(file), { clean: (html) => html });
  expect(read).toMatchObject({ kind: 'backup', refused: [{ at }] });
});

test('a data address is a picture only where it says so', () => {
  expect(fromDataAddress('data:image/png;base64,AQID')).toEqual({ type: 'image/png', bytes: bytes(1, 2, 3) });
  for (const address of [
    'data:text/html;base64,AQID',
    'data:image/svg+xml;base64,AQID',
    'https://a.vn/b.png',
  ])
    expect(fromDataAddress(address)).toBeUndefined();
  const all = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
  expect(fromBase64(toBase64(all))).toEqual(all);
});

test('a picture type is kept by one name and without parameters, and only where it can be read again', () => {
  expect(keptType('image/jpg')).toBe('image/jpeg');
  expect(keptType('image/pjpeg')).toBe('image/jpeg');
  expect(keptType('image/PNG; charset=utf-8')).toBe('image/png');
  for (const type of ['image/svg+xml', 'image/tiff', 'image/heic', 'text/html', ''])
    expect(keptType(type), type).toBeUndefined();
  expect(fromDataAddress('data:image/png;charset=utf-8;base64,AQID')?.type).toBe('image/png');
});

test('a picture that was stored and does not read is fetched anew', async () => {
  const { id } = await saveArticle(article('https://a.gov.vn/7', 'cong'), now);
  await keepPictures(id, async () => ({ type: 'image/heic', bytes: bytes(1) }));
  expect(await picturesOf(id)).toEqual([]);
  await keepPictures(id, async () => ({ type: 'image/jpeg', bytes: bytes(1, 2) }));
  const [kept] = await picturesOf(id);
  expect(kept?.type).toBe('image/jpeg');
  expect(await keptPictures([kept?.id ?? '', `${id}-x`])).toBe(1);
});
