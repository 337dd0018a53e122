import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';

import { findFirstPage } from '@/utils/article/pages/firstPage';
import { findNextPage } from '@/utils/article/pages/nextPage';

vi.stubGlobal('NodeFilter', { SHOW_ELEMENT: 1, SHOW_TEXT: 4 });

const site = 'https://baoxa.namkhe.gov.vn';
const address = `${site}/phong-su/lang-nghe-gom`;
const prose =
  'Trong ba mươi năm, số lò nung của làng giảm từ hơn hai trăm xuống còn mười bảy, nhưng những người ở lại vẫn giữ được men tro cổ và dạy nghề cho lớp trẻ vào mỗi cuối tuần.';

/** The next page of a story with `below` under its last paragraph, inside its element. */
const nextOf = (below: string, shape?: Shape): string | undefined => finderOf(below, shape)();

interface Shape {
  at?: string;
  head?: string;
  rooted?: boolean;
}

/** The same, to be asked as often as one likes. */
function finderOf(
  below: string,
  { at = address, head = '', rooted = true }: Shape = {},
): () => string | undefined {
  const { document } = parseHTML(
    `<html><head>${head}</head><body><ul class="menu"><li><a href="/">Trang chủ</a></li></ul><h1>Lửa lò gốm Nam Khê</h1><div id="story"><p>${prose}</p><p>${prose}</p>${below}</div></body></html>`,
  );
  const root = rooted ? (document.querySelector('#story') ?? undefined) : undefined;
  return () => findNextPage(document, at, root);
}

const numbers = (href: (page: number) => string, current = 1, last = 3): string =>
  `<div class="phan-trang">${Array.from({ length: last }, (_, index) =>
    index + 1 === current ? `<b>${index + 1}</b>` : `<a href="${href(index + 1)}">${index + 1}</a>`,
  ).join(' ')}</div>`;

test.each([
  ['Trang sau', '<a href="?page=2">Trang sau</a>', `${address}?page=2`],
  ['Trang tiếp theo ›', '<a href="?trang=2">Trang tiếp theo ›</a>', `${address}?trang=2`],
  ['Tiếp theo ›', '<a href="?page=2">Tiếp theo ›</a>', `${address}?page=2`],
  ['Xem tiếp trang 2', '<a href="?page=2">Xem tiếp trang 2</a>', `${address}?page=2`],
  ['Next page', `<a href="${address}?page=2">Next page »</a>`, `${address}?page=2`],
  ['Page suivante', '<a href="?page=2">Page suivante</a>', `${address}?page=2`],
  ['Nächste Seite', '<a href="?page=2">Nächste Seite</a>', `${address}?page=2`],
  ['Página siguiente', '<a href="?page=2">Página siguiente</a>', `${address}?page=2`],
  ['Próxima página', '<a href="?page=2">Próxima página</a>', `${address}?page=2`],
  ['a bare arrow', '<div class="pager">1/3 <a href="?page=2">›</a></div>', `${address}?page=2`],
  [
    'rel=next inside the story',
    '<p><a rel="next" href="?page=2"><img src="/mui-ten.png"></a></p>',
    `${address}?page=2`,
  ],
  ['/trang-2', numbers((page) => `${address}/trang-${page}`), `${address}/trang-2`],
  ['/page/2/', numbers((page) => `${address}/page/${page}/`), `${address}/page/2/`],
  ['/2', numbers((page) => `${address}/${page}`), `${address}/2`],
  ['?page=2', numbers((page) => `?page=${page}`), `${address}?page=2`],
  ['?p=2', numbers((page) => `?p=${page}`), `${address}?p=2`],
  ['pages counted from nought', numbers((page) => `?page=${page - 1}`), `${address}?page=1`],
  ['steps of the story', numbers((page) => `?start=${page - 1}`), `${address}?start=1`],
])('%s leads to the next page', (_shape, html, next) => expect(nextOf(html)).toBe(next));

test('an ending stays where it is: bai.html, bai-trang-2.html', () => {
  const at = `${site}/lang-nghe.html`;
  expect(
    nextOf(
      numbers((page) => `${site}/lang-nghe-trang-${page}.html`),
      { at },
    ),
  ).toBe(`${site}/lang-nghe-trang-2.html`);
  expect(
    nextOf(
      numbers((page) => `${site}/lang-nghe_${page}.html`),
      { at },
    ),
  ).toBe(`${site}/lang-nghe_2.html`);
});

test('from the second page it leads to the third', () => {
  expect(
    nextOf(
      numbers((page) => (page === 1 ? address : `?page=${page}`), 2),
      { at: `${address}?page=2` },
    ),
  ).toBe(`${address}?page=3`);
  expect(
    nextOf(
      numbers((page) => (page === 1 ? address : `${address}/${page}`), 2),
      { at: `${address}/2` },
    ),
  ).toBe(`${address}/3`);
  expect(
    nextOf('<a href="?page=3">Trang sau</a><a href="?page=1">Trang trước</a>', { at: `${address}?page=2` }),
  ).toBe(`${address}?page=3`);
});

test('the other parts of the address stay as they are', () => {
  const at = `${site}/xem.aspx?id=71&muc=3&utm_source=zalo`;
  expect(nextOf('<a href="/xem.aspx?muc=3&id=71&page=2">Trang sau</a>', { at })).toBe(
    `${site}/xem.aspx?muc=3&id=71&page=2`,
  );
});

test('a head that names the next page is believed when it is this story’s', () => {
  expect(nextOf('', { head: `<link rel="next" href="${address}?page=2">` })).toBe(`${address}?page=2`);
  expect(nextOf('', { head: `<link rel="next" href="${site}/phong-su/lang-det">` })).toBeUndefined();
});

test('numbers right below the story’s element are the story’s', () => {
  const { document } = parseHTML(
    `<html><body><div class="bai"><h1>Lửa lò gốm</h1><div id="story"><p>${prose}</p><p>${prose}</p></div>${numbers((page) => `?page=${page}`)}</div></body></html>`,
  );
  const story = document.querySelector('#story') ?? undefined;
  expect(findNextPage(document, address, story)).toBe(`${address}?page=2`);
  expect(findNextPage(document, address)).toBe(`${address}?page=2`);
});

const list = ['Nghề mây tre xã Đông', 'Chợ phiên cuối năm ở bến Gành', 'Nhà truyền thống mở cửa đón khách']
  .map((title, index) => `<li><a href="/tin/${index}">${title}</a></li>`)
  .join('');

test.each([
  ['the next article by name', '<a href="/phong-su/lang-det">Bài tiếp theo</a>'],
  [
    'the next article with a number',
    `<a href="${site}/phong-su/lang-nghe-gom-2">Bài sau: Làng nghề gốm, kỳ 2</a>`,
  ],
  ['rel=next to another story', '<a rel="next" href="/phong-su/lang-det">Làng dệt bên sông</a>'],
  ['“Trang sau” to another story', '<a rel="next" href="/phong-su/513">Trang sau</a>'],
  ['“Tiếp >” to another number', '<a href="/phong-su/119">Tiếp &gt;</a>'],
  ['another site', '<a href="https://khac.vn/phong-su/lang-nghe-gom?page=2">Trang sau</a>'],
  ['a script', '<a href="javascript:sang(2)">Trang sau</a>'],
  ['this very page', '<a href="#trang-2">Trang sau</a>'],
  ['the page before', '<a href="?page=2">Trang trước</a>'],
  ['numbers of related news', `<h3>Tin liên quan</h3><ul>${list}</ul>${numbers((page) => `?page=${page}`)}`],
  ['numbers of a list without a heading', `<ul>${list}</ul>${numbers((page) => `?page=${page}`)}`],
  [
    '“Trang sau” of other news',
    `<div class="tin-khac"><ul>${list}</ul><a href="?page=2">Trang sau</a></div>`,
  ],
  [
    'numbers of comments',
    `<h3>Bình luận (14)</h3><p>Bài viết hay, cảm ơn tác giả đã giữ lại ký ức làng.</p>${numbers((page) => `?page=${page}`)}`,
  ],
  [
    'numbers of comments by their box',
    `<div id="comments"><p>Hay quá</p>${numbers((page) => `?page=${page}`)}</div>`,
  ],
  ['numbers under a heading of any kind', `<h2>Отзывы</h2>${numbers((page) => `?p=${page}`)}`],
  ['an arrow to the next article', '<a href="?page=2" title="Bài tiếp theo">›</a>'],
  [
    'a calendar of no name',
    `<table>${[0, 1, 2, 3].map((week) => `<tr>${[1, 2, 3, 4, 5, 6, 7].map((day) => `<td><a href="?page=${week * 7 + day}">${week * 7 + day}</a></td>`).join('')}</tr>`).join('')}</table>`,
  ],
  ['pages of comments', numbers((page) => `?cpage=${page}`)],
  [
    'a calendar',
    `<table class="lich">${[0, 1, 2, 3].map((week) => `<tr>${[1, 2, 3, 4, 5, 6, 7].map((day) => `<td><a href="?page=${week * 7 + day}">${week * 7 + day}</a></td>`).join('')}</tr>`).join('')}</table>`,
  ],
  ['a month', '<a href="?thang=12&nam=2024">Tháng sau</a>'],
  ['notes', '<p>Men tro<a href="#n2">2</a> và đất sét<a href="?ghichu=2">2</a></p>'],
  ['photos of a gallery', '<div class="slider"><img src="/1.jpg"><a href="?anh=2">Next</a></div>'],
  [
    'a number in a sentence',
    '<p>Xem thêm kỳ <a href="/phong-su/lang-nghe-gom-ky-2">2</a> của loạt bài này.</p>',
  ],
  ['a page far behind', '<a href="?page=9">Trang cuối</a>'],
  ['the print version', '<a href="?print=1">In trang</a>'],
  ['sign in', '<a href="?page=login">Tiếp theo</a>'],
])('%s is not the next page', (_what, html) => {
  expect(nextOf(html)).toBeUndefined();
  expect(nextOf(html, { rooted: false })).toBeUndefined();
});

test('the next article by a neighbouring number is not the next page', () => {
  expect(nextOf('<a href="/?p=13">Tiếp theo</a>', { at: `${site}/?p=12` })).toBeUndefined();
  expect(nextOf('<a href="/tin-13.html">Trang sau</a>', { at: `${site}/tin-12.html` })).toBeUndefined();
  expect(nextOf('<a href="/tin/13">Trang sau</a>', { at: `${site}/tin/12` })).toBeUndefined();
  expect(nextOf('<a href="/xem?id=13">Trang sau</a>', { at: `${site}/xem?id=12` })).toBeUndefined();
});

test('a list of stories with a teaser each is no split story', () => {
  const teasers = Array.from(
    { length: 6 },
    (_, index) => `<h3><a href="/tin/${index}">Nghề cũ còn lại ở bến sông ${index}</a></h3><p>${prose}</p>`,
  ).join('');
  const { document } = parseHTML(
    `<html><head><link rel="next" href="${address}/page-2/"></head><body><h1>Phóng sự</h1><div id="list">${teasers}${numbers((page) => `${address}/page-${page}/`)}</div></body></html>`,
  );
  expect(findNextPage(document, address, document.querySelector('#list') ?? undefined)).toBeUndefined();
  expect(findNextPage(document, address)).toBeUndefined();
});

test('the head of the page is asked where its copy has none', () => {
  const page = parseHTML(
    `<html><head><link rel="next" href="${address}?page=2"></head><body></body></html>`,
  ).document;
  const copy = parseHTML(
    `<html><head></head><body><h1>Lửa lò gốm</h1><p>${prose}</p></body></html>`,
  ).document;
  expect(findNextPage(copy, address, undefined, page)).toBe(`${address}?page=2`);
  expect(findNextPage(copy, address)).toBeUndefined();
});

test('numbers with nothing between them are numbers', () => {
  const items = [2, 3].map((page) => `<li><a href="?page=${page}">${page}</a></li>`).join('');
  expect(nextOf(`<ul><li>1</li>${items}</ul>`)).toBe(`${address}?page=2`);
});

test('a heading that only names the pager for the ears ends nothing', () => {
  expect(nextOf(`<nav><h2>Pagination</h2>${numbers((page) => `?page=${page}`)}</nav>`)).toBe(
    `${address}?page=2`,
  );
});

test('the last page has no next one', () => {
  const at = `${address}?page=3`;
  expect(
    nextOf(
      numbers((page) => `?page=${page}`, 3),
      { at },
    ),
  ).toBeUndefined();
  expect(nextOf('', {})).toBeUndefined();
});

test('numbers above the story, far below it or in the menu are not the story’s', () => {
  const pages = numbers((page) => `?page=${page}`);
  const far = `<div class="cot"><h3>Thông báo</h3><ul>${list}</ul></div><div>${pages}</div>`;
  for (const [before, behind] of [
    [pages, ''],
    ['', far],
    [`<nav>${pages}</nav>`, ''],
    ['', `<footer>${pages}</footer>`],
  ]) {
    const { document } = parseHTML(
      `<html><body>${before}<h1>Lửa lò gốm</h1><div id="story"><p>${prose}</p><p>${prose}</p></div>${behind}</body></html>`,
    );
    expect(findNextPage(document, address, document.querySelector('#story') ?? undefined)).toBeUndefined();
    expect(findNextPage(document, address)).toBeUndefined();
  }
});

/** Processor time of the quickest of five runs, in microseconds: other programs' work does not count. */
function costOf(work: () => unknown): number {
  const costs = [1, 2, 3, 4, 5].map(() => {
    const started = process.cpuUsage();
    work();
    return process.cpuUsage(started).user;
  });
  return Math.min(...costs);
}

test.each([
  ['numbers', (size: number) => numbers((page) => `?page=${page}`, 1, size)],
  ['pagers', (size: number) => numbers((page) => `?trang=${page}`, 3).repeat(size)],
  ['digits', (size: number) => `<a href="?page=${'2'.repeat(size * 40)}">Trang sau</a>`],
  ['words', (size: number) => `<a href="/${'-trang'.repeat(size * 10)}">${'trang '.repeat(size * 10)}</a>`],
])(
  'four times the %s take no more than linear time',
  (_what, shape) => {
    const small = costOf(finderOf(shape(300)));
    expect(costOf(finderOf(shape(1_200)))).toBeLessThan(9 * small + 20_000);
  },
  60_000,
);

const firstOf = (below: string, at: string): string | undefined => {
  const { document } = parseHTML(
    `<html><body><h1>Lửa lò gốm Nam Khê</h1><div id="story"><p>${prose}</p><p>${prose}</p>${below}</div></body></html>`,
  );
  return findFirstPage(document, at, document.querySelector('#story') ?? undefined);
};

test.each([
  [
    'without a number',
    numbers((page) => (page === 1 ? address : `?page=${page}`), 2),
    `${address}?page=2`,
    address,
  ],
  ['with one', numbers((page) => `?page=${page}`, 3), `${address}?page=3`, `${address}?page=1`],
  [
    'in the path',
    numbers((page) => `${address}/trang-${page}`, 2),
    `${address}/trang-2`,
    `${address}/trang-1`,
  ],
  [
    'from a pager that links this page too',
    numbers((page) => `?page=${page}`, 9, 3),
    `${address}?page=2`,
    `${address}?page=1`,
  ],
  [
    'counted from nought',
    numbers((page) => (page === 1 ? address : `?start=${(page - 1) * 10}`), 3),
    `${address}?start=20`,
    address,
  ],
])('the first page, %s', (_, below, at, first) => {
  expect(firstOf(below, at)).toBe(first);
});

test.each([
  ['the first page itself', numbers((page) => `?page=${page}`, 1), `${address}?page=1`],
  ['an address without a number', numbers((page) => `?page=${page}`, 2), address],
  ['a pager that does not know this page', numbers((page) => `?page=${page}`, 9, 3), `${address}?page=7`],
  ['another story', numbers(() => '/phong-su/khac', 2), `${address}?page=2`],
  ['no pager', '', `${address}?page=2`],
])('no first page to go to: %s', (_, below, at) => {
  expect(firstOf(below, at)).toBeUndefined();
});
