import * as v from 'valibot';
import { expect, test } from 'vitest';

import { ArticleSchema, type Article } from '@/utils/article/article';
import { joinArticles } from '@/utils/article/pages/join';
import { topBlocks } from '@/utils/article/pages/topBlocks';

const address = 'https://baoxa.namkhe.gov.vn/phong-su/lang-nghe-gom';
const opening = 'Ba mươi năm, làng gốm Nam Khê còn mười bảy lò đỏ lửa.';
const first: Article = {
  address,
  title: 'Lửa lò gốm Nam Khê',
  lead: opening,
  language: 'vi',
  direction: 'ltr',
  html: '<p>Lò của ông Tạo nung củi.</p><figure><img src="https://a.vn/1.jpg" alt=""><figcaption>Lò bầu</figcaption></figure>',
  text: `${opening}\n\nLò của ông Tạo nung củi.\n\nLò bầu`,
  images: [{ url: 'https://a.vn/1.jpg', caption: 'Lò bầu' }],
  attachments: [{ name: 'Bản đồ làng', url: 'https://a.vn/map.pdf' }],
  media: [{ kind: 'video', url: 'https://a.vn/1.mp4', at: 1 }],
  nextPage: `${address}?page=2`,
};
const page = (parts: Partial<Article>): Article => ({
  address: `${address}?page=2`,
  title: first.title,
  language: 'vi',
  direction: 'ltr',
  html: '<p>Men tro pha từ rơm nếp.</p>',
  text: 'Men tro pha từ rơm nếp.',
  images: [],
  attachments: [],
  ...parts,
});

test('later pages follow the first, in html and text', () => {
  const joined = joinArticles(first, [
    page({}),
    page({
      address: `${address}?page=3`,
      html: '<h2>Lớp trẻ</h2><p>Cuối tuần có lớp.</p>',
      text: 'Lớp trẻ\n\nCuối tuần có lớp.',
    }),
  ]);
  expect(joined.html).toBe(
    `${first.html}<p>Men tro pha từ rơm nếp.</p><h2>Lớp trẻ</h2><p>Cuối tuần có lớp.</p>`,
  );
  expect(joined.text).toBe(`${first.text}\n\nMen tro pha từ rơm nếp.\n\nLớp trẻ\n\nCuối tuần có lớp.`);
  expect(joined).toMatchObject({ address, title: first.title, lead: opening });
  expect(joined).not.toHaveProperty('nextPage');
  expect(v.safeParse(ArticleSchema, joined).success).toBe(true);
});

test('what was taken for a later page’s lead is a paragraph again', () => {
  const lead = 'Ông nói: "Lửa & đất <nhớ> nhau".';
  const joined = joinArticles(first, [page({ lead, text: `${lead}\n\nMen tro pha từ rơm nếp.` })]);
  expect(joined.html).toBe(
    `${first.html}<p>Ông nói: "Lửa &amp; đất &lt;nhớ&gt; nhau".</p><p>Men tro pha từ rơm nếp.</p>`,
  );
  expect(joined.text).toBe(`${first.text}\n\n${lead}\n\nMen tro pha từ rơm nếp.`);
});

test('title, lead and first paragraph that later pages repeat are there once', () => {
  const joined = joinArticles(first, [
    page({
      lead: opening,
      html: '<h2>LỬA LÒ GỐM NAM KHÊ (Trang 2)</h2><p><strong>Lò của ông Tạo</strong> nung củi.</p><p>Men tro pha từ rơm nếp.</p>',
      text: `${opening}\n\nLỬA LÒ GỐM NAM KHÊ (Trang 2)\n\nLò của ông Tạo nung củi.\n\nMen tro pha từ rơm nếp.`,
    }),
  ]);
  expect(joined.html).toBe(`${first.html}<p>Men tro pha từ rơm nếp.</p>`);
  expect(joined.text).toBe(`${first.text}\n\nMen tro pha từ rơm nếp.`);
});

test('the picture on top of every page is there once', () => {
  const figure = '<figure><img src="https://a.vn/1.jpg" alt=""><figcaption>Lò bầu</figcaption></figure>';
  const joined = joinArticles(first, [
    page({
      html: `${figure}<p>Men tro.</p><figure><img src="https://a.vn/2.jpg" alt=""></figure>`,
      text: 'Lò bầu\n\nMen tro.',
      images: [{ url: 'https://a.vn/1.jpg', caption: 'Lò bầu' }, { url: 'https://a.vn/2.jpg' }],
    }),
  ]);
  expect(joined.html).toBe(
    `${first.html}<p>Men tro.</p><figure><img src="https://a.vn/2.jpg" alt=""></figure>`,
  );
  expect(joined.text).toBe(`${first.text}\n\nMen tro.`);
  expect(joined.images.map(({ url }) => url)).toEqual(['https://a.vn/1.jpg', 'https://a.vn/2.jpg']);
});

test('a sentence that is repeated inside a later page stays', () => {
  const html = '<p>Men tro.</p><p>Lò của ông Tạo nung củi.</p>';
  const joined = joinArticles(first, [page({ html, text: 'Men tro.\n\nLò của ông Tạo nung củi.' })]);
  expect(joined.html).toBe(first.html + html);
});

test('files and films are merged, each once with all that is known of it', () => {
  const joined = joinArticles(first, [
    page({
      attachments: [
        { name: 'map.pdf', url: 'https://a.vn/map.pdf', kind: 'pdf', size: 12, shown: true },
        { name: 'Phụ lục', url: 'https://a.vn/pl.pdf' },
      ],
      media: [
        { kind: 'video', url: 'https://a.vn/1.mp4', at: 0 },
        { kind: 'audio', url: 'https://a.vn/2.mp3', at: 0 },
        { kind: 'audio', url: 'https://a.vn/3.mp3' },
      ],
    }),
  ]);
  expect(joined.attachments).toEqual([
    { name: 'Bản đồ làng', url: 'https://a.vn/map.pdf', kind: 'pdf', size: 12, shown: true },
    { name: 'Phụ lục', url: 'https://a.vn/pl.pdf' },
  ]);
  expect(joined.media).toEqual([
    { kind: 'video', url: 'https://a.vn/1.mp4', at: 1 },
    { kind: 'audio', url: 'https://a.vn/2.mp3', at: 2 },
    { kind: 'audio', url: 'https://a.vn/3.mp3', at: 1 },
  ]);
});

test('a film behind a paragraph that was dropped stands where that paragraph stood', () => {
  const joined = joinArticles(first, [
    page({
      lead: opening,
      html: '<p>Lò của ông Tạo nung củi.</p><p>Men tro.</p>',
      text: `${opening}\n\nLò của ông Tạo nung củi.\n\nMen tro.`,
      media: [
        { kind: 'video', url: 'https://a.vn/9.mp4', at: 0 },
        { kind: 'video', url: 'https://a.vn/8.mp4', at: 1 },
      ],
    }),
  ]);
  expect(joined.media?.slice(1).map(({ at }) => at)).toEqual([1, 2]);
});

test('author and source stand on the last page when the first names none', () => {
  const signed = page({
    byline: 'Tạ Minh',
    source: 'Báo Nam Khê',
    words: { byline: 'Bài: Tạ Minh', source: 'Theo Báo Nam Khê' },
  });
  expect(joinArticles(first, [page({}), signed])).toMatchObject({
    byline: 'Tạ Minh',
    source: 'Báo Nam Khê',
    words: { byline: 'Bài: Tạ Minh', source: 'Theo Báo Nam Khê' },
  });
  expect(joinArticles({ ...first, byline: 'Lê Hà' }, [signed])).toMatchObject({
    byline: 'Lê Hà',
    words: { source: 'Theo Báo Nam Khê' },
  });
  expect(joinArticles({ ...first, byline: 'Lê Hà' }, [signed]).words).not.toHaveProperty('byline');
});

test('the last page’s own next page is kept', () => {
  expect(joinArticles(first, [page({ nextPage: `${address}?page=3` })]).nextPage).toBe(`${address}?page=3`);
});

test('a page that comes again, under any address, is not told twice', () => {
  const again = page({ address: `${address}?page=3` });
  expect(joinArticles(first, [page({}), again]).text).toBe(`${first.text}\n\nMen tro pha từ rơm nếp.`);
  const { nextPage: _, ...alone } = first;
  expect(joinArticles(first, [{ ...first, address: `${address}?page=2` }])).toEqual(alone);
});

test('pages are added as long as they fit; the rest is said to be next', () => {
  const long = 'chữ '.repeat(400_000).trim();
  const pages = [2, 3].map((number) =>
    page({
      address: `${address}?page=${number}`,
      html: `<p>${number} ${long}</p>`,
      text: `${number} ${long}`,
    }),
  );
  const joined = joinArticles(first, pages);
  expect(joined.text.length).toBeLessThan(2_000_000);
  expect(joined.nextPage).toBe(`${address}?page=3`);
});

test('nothing is changed that was handed over, and no page at all changes nothing', () => {
  const before = structuredClone(first);
  joinArticles(first, [page({ lead: 'Một', text: 'Một\n\nMen tro pha từ rơm nếp.' })]);
  expect(first).toEqual(before);
  expect(joinArticles(first, [])).toEqual(first);
});

test('what was taken away on every page is told once', () => {
  const removed = [{ kind: 'related', text: 'Tin khác', chars: 90 }] as const;
  const joined = joinArticles({ ...first, removed: [...removed] }, [
    page({ removed: [...removed, { kind: 'counter', text: 'Hôm nay 5', chars: 9 }] }),
  ]);
  expect(joined.removed).toEqual([...removed, { kind: 'counter', text: 'Hôm nay 5', chars: 9 }]);
});

test('html falls into its top blocks, whatever its attributes hold', () => {
  expect(
    topBlocks('<p>a<br>b</p><figure><img src="x" alt="a > b </figure>"></figure><ul><li><p>c</p></li></ul>'),
  ).toEqual([
    '<p>a<br>b</p>',
    '<figure><img src="x" alt="a > b </figure>"></figure>',
    '<ul><li><p>c</p></li></ul>',
  ]);
  const started = performance.now();
  for (const hostile of ['<', '<p', '<p "', '</p>', '<p>', '"'])
    expect(topBlocks(hostile.repeat(100_000)).join('')).toBe(hostile.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
