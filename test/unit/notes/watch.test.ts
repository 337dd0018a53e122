import 'fake-indexeddb/auto';

import { beforeEach, expect, test } from 'vitest';

import type { Article } from '@/utils/article/article';
import type { Listed } from '@/utils/notes/read';

import { database } from '@/utils/notes/database';
import { saveArticle } from '@/utils/notes/save';
import { watchNotes, withChanged } from '@/utils/notes/watch';

const article = (number: number): Article => ({
  address: `https://quan1.haiphong.gov.vn/tin/${number}`,
  title: `Bài số ${number}`,
  language: 'vi',
  direction: 'ltr',
  html: '<p>Cầu dài 312 mét.</p>',
  text: 'Cầu dài 312 mét.',
  images: [],
  attachments: [],
});
const day = '2026-01-02T03:04:05.000Z';

/** What a page shows that watches from now on. */
function watching() {
  const seen: { listed?: Listed; hasFailed: boolean } = { hasFailed: false };
  const stop = watchNotes({
    onSome: (heads) => {
      seen.listed ??= { heads, damaged: 0 };
    },
    onAll: (listed) => {
      seen.listed = listed;
    },
    onChanged: (changed) => {
      if (seen.listed) seen.listed = withChanged(seen.listed, changed);
    },
    onFailed: () => {
      seen.hasFailed = true;
    },
  });
  return { seen, stop };
}

const titlesIn = (listed: Listed | undefined) => listed?.heads.map(({ title }) => title);

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const moments = Array.from({ length: 40 }, (_, index) => index);
test.each(moments)('what is saved %i turns after the watch began is listed', async (turns) => {
  await saveArticle(article(1), day);
  const { seen, stop } = watching();
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
  await saveArticle(article(2), '2026-02-03T04:05:06.000Z');
  // Sooner than the library is read anew because it has come to rest.
  await expect.poll(() => titlesIn(seen.listed), { timeout: 1_000 }).toEqual(['Bài số 2', 'Bài số 1']);
  expect(seen.hasFailed).toBe(false);
  stop();
});

test('after the watch has ended nothing is told any more', async () => {
  const { seen, stop } = watching();
  await expect.poll(() => titlesIn(seen.listed)).toEqual([]);
  stop();
  await saveArticle(article(1), day);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(titlesIn(seen.listed)).toEqual([]);
});
