import { Node as LinkedomNode, parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';

import { findAttachments } from '@/utils/article/attachments/find';
import { labelOf } from '@/utils/article/attachments/labels';

vi.stubGlobal('NodeFilter', { SHOW_ELEMENT: 1, SHOW_TEXT: 4 });
vi.stubGlobal('Node', { DOCUMENT_POSITION_FOLLOWING: 4 });

/** linkedom compares depths, where browsers compare places. */
const pathOf = (node: Node): number[] =>
  node.parentNode
    ? [...pathOf(node.parentNode), [...node.parentNode.childNodes].indexOf(node as ChildNode)]
    : [];
LinkedomNode.prototype.compareDocumentPosition = function (this: Node, other: Node) {
  const [own, others] = [pathOf(this), pathOf(other)];
  const at = own.findIndex((step, index) => step !== others[index]);
  return at < 0 || (own[at] ?? 0) < (others[at] ?? -1) ? 4 : 2;
};

const site = 'https://huyenmylam.gov.vn';
const prose =
  '<p>Chiều 20/5, Ủy ban nhân dân huyện Mỹ Lâm họp phiên thường kỳ, thống nhất phương án phân bổ kinh phí sửa chữa hồ chứa nước trước mùa mưa và giao các xã rà soát từng công trình.</p>';

/** Addresses of the files of a story with `behind` after its element and `before` above its title. */
function addresses(behind: string, before = ''): string[] {
  const { document } = parseHTML(
    `<html><body>${before}<main><h1>Phân bổ kinh phí sửa hồ chứa</h1><div id="story">${prose}${prose}</div>${behind}</main></body></html>`,
  );
  const story = document.querySelector('#story');
  return findAttachments(document, story ? [story] : [], `${site}/tin/ho-chua`).map(({ url }) => url);
}

const file = '<a href="/tep/qd-88.pdf">Quyết định số 88/QĐ-UBND</a>';
const found = [`${site}/tep/qd-88.pdf`];

test.each([
  'Tệp đính kèm:',
  'File đính kèm',
  'Các tệp tin đính kèm (1)',
  'Tài liệu kèm theo:',
  'Tải về',
  'Tải xuống tài liệu',
  'Văn bản đính kèm',
  'Toàn văn:',
  'Attachments',
  'Attached documents:',
  'Downloads',
  'Pièces jointes',
  'Documents à télécharger',
  'Anlagen',
  'Zum Herunterladen',
  'Archivos adjuntos',
  'Descargas:',
  'Anexos',
  'Arquivos anexos:',
  'Baixar',
])('a file below the story under “%s” belongs to it', (label) => {
  expect(addresses(`<div><b>${label}</b> ${file}</div>`)).toEqual(found);
});

test.each([
  ['a heading with a list', `<div><h3>Tệp đính kèm</h3><ul><li>${file}</li></ul></div>`],
  ['two columns of a table', `<table><tr><td>File đính kèm:</td><td>${file}</td></tr></table>`],
  [
    'a column of a table',
    `<table><tr><th>STT</th><th>File đính kèm</th></tr><tr><td>1</td><td>${file}</td></tr></table>`,
  ],
  ['terms and definitions', `<dl><dt>Văn bản đính kèm</dt><dd>${file}</dd></dl>`],
  ['a box of that name without words', `<div class="news-attachments"><ul><li>${file}</li></ul></div>`],
  ['the link’s own words', '<p><a href="/tep/qd-88.pdf">Tải file đính kèm</a></p>'],
  [
    'a label above other news',
    `<p>File đính kèm: ${file}</p><div><h3>Tin liên quan</h3><a href="/a">Hồ Bàu Sen đầy nước</a></div>`,
  ],
  [
    'a label below other news',
    `<div><h3>Tin liên quan</h3><a href="/a">Hồ Bàu Sen đầy nước</a></div><div><p>File đính kèm:</p>${file}</div>`,
  ],
])('the label may be %s', (_shape, html) => expect(addresses(html)).toEqual(found));

test('“Văn bản” heads a list beside a story, and leads up to a file within it', () => {
  expect(addresses(`<div><h3>Văn bản</h3><p>Tải về: ${file}</p></div>`)).toEqual([]);
  const { document } = parseHTML(
    `<html><body><h1>Tin</h1><div id="story">${prose}<p><b>Văn bản:</b> ${file}</p></div></body></html>`,
  );
  const story = document.querySelector('#story');
  expect(findAttachments(document, story ? [story] : [], site).map(({ url }) => url)).toEqual(found);
});

test('a label of a column before the story announces nothing in it', () => {
  const { document } = parseHTML(
    `<html><body><div><b>Tải về</b></div><div id="story"><p><a href="/download/ung-dung">Ứng dụng của huyện</a></p>${prose}</div></body></html>`,
  );
  const story = document.querySelector('#story');
  expect(findAttachments(document, story ? [story] : [], site)).toEqual([]);
});

test('the footer of the article is not the footer of the page', () => {
  const { document } = parseHTML(
    `<html><body><article><h1>Tin</h1><div id="story">${prose}</div><footer><h4>Tài liệu đính kèm:</h4>${file}</footer></article></body></html>`,
  );
  const story = document.querySelector('#story');
  expect(findAttachments(document, story ? [story] : [], site).map(({ url }) => url)).toEqual(found);
});

test('a link that offers to download a named file keeps that name', () => {
  const { document } = parseHTML(
    `<html><body><main><h1>Sécheresse</h1><div id="story">${prose}</div><p><a href="/tep/qd-88.pdf">Télécharger l’arrêté du 14 juin 2023 <span>PDF – 1,2 Mo</span></a></p></main></body></html>`,
  );
  const story = document.querySelector('#story');
  expect(findAttachments(document, story ? [story] : [], site)).toEqual([
    { name: 'Télécharger l’arrêté du 14 juin 2023', url: found[0], kind: 'pdf', size: 1_258_291 },
  ]);
});

test('an address that goes through a script counts under a label', () => {
  expect(addresses('<div>Tệp đính kèm: <a href="/download?id=71">Quyết định số 88</a></div>')).toEqual([
    `${site}/download?id=71`,
  ]);
  expect(addresses('<div>Tệp đính kèm: <a href="/tin/71">Huyện đoàn ra quân</a></div>')).toEqual([]);
});

test('“Tải về” below the story takes its name from the heading beside it', () => {
  const { document } = parseHTML(
    `<html><body><h1>Phân bổ kinh phí</h1><div id="story">${prose}</div><div class="tep"><p>Tài liệu kèm theo</p><div>Quyết định số 88/QĐ-UBND (1,5MB) <a href="/d.pdf">Tải về</a></div></div></body></html>`,
  );
  const story = document.querySelector('#story');
  expect(findAttachments(document, story ? [story] : [], `${site}/tin`)).toEqual([
    { name: 'Quyết định số 88/QĐ-UBND', url: `${site}/d.pdf`, kind: 'pdf', size: 1_572_864 },
  ]);
});

test.each([
  ['without a label', `<p>${file}</p>`],
  [
    'in a list of new documents',
    `<div><h3>Văn bản mới</h3><ul><li>Quyết định 90 <a href="/90.pdf">Tải về</a></li><li>${file}</li></ul></div>`,
  ],
  [
    'in a table of new documents',
    `<div><h3>Văn bản mới ban hành</h3><table><tr><th>Số</th><th>Tải về</th></tr><tr><td>88</td><td>${file}</td></tr></table></div>`,
  ],
  [
    'in a list that says for each to download it',
    `<div><h3>Văn bản chỉ đạo điều hành</h3><p>Tải về: ${file}</p></div>`,
  ],
  ['in related news', `<div><h4>Tin liên quan</h4>${file}</div>`],
  ['in a side box', `<aside><h3>Tải về</h3>${file}</aside>`],
  ['in a side column', `<div class="sidebar"><h3>Download</h3>${file}</div>`],
  ['in a menu', `<nav><b>Tài liệu kèm theo</b>${file}</nav>`],
  ['in the footer', `<footer>File đính kèm: ${file}</footer>`],
  ['in the footer by its name', `<div id="footer"><b>Download</b> ${file}</div>`],
  ['under a later heading', `<h3>Tệp đính kèm</h3><p>Không có</p><h3>Sổ tay</h3>${file}`],
  ['behind prose that ends the label', `<b>Tải về</b>${prose}<p>${file}</p>`],
  [
    'behind a list of other pages',
    `<b>Tải về</b><ul>${'<li><a href="/a">Trang khác</a></li>'.repeat(12)}</ul>${file}`,
  ],
])('a file %s is not the story’s', (_place, html) => expect(addresses(html)).toEqual([]));

test.each([
  ['a menu', `<ul class="menu"><li><a href="/gioi-thieu">Giới thiệu</a></li><li>Tải về: ${file}</li></ul>`],
  ['a column of downloads', `<div class="cot"><h3>Tải về</h3>${file}</div>`],
  ['new documents', `<div class="cot"><h3>Văn bản mới</h3>${file}</div>`],
])('files of %s above the title are not the story’s', (_place, html) =>
  expect(addresses('', html)).toEqual([]),
);

test('new documents above the title do not take the story’s own files away', () => {
  const before = '<div><h3>Văn bản mới</h3><a href="/90.pdf">Quyết định 90</a></div>';
  expect(addresses(`<div><b>Tải về:</b> ${file}</div>`, before)).toEqual(found);
});

test('a portal’s own place for files counts wherever it stands', () => {
  const { document } = parseHTML(
    `<html><body><h1>Tin</h1><div id="story">${prose}</div><div class="tep-tin">${file}</div></body></html>`,
  );
  const portal = { name: 'x', example: 'x', recognise: 'x', attachments: '.tep-tin a' };
  const story = document.querySelector('#story');
  const files = findAttachments(document, story ? [story] : [], `${site}/tin`, portal);
  expect(files.map(({ url }) => url)).toEqual(found);
});

test('labels are told from sentences and from headings of other lists', () => {
  expect(labelOf('Tài liệu đính kèm: Kế hoạch số 5')).toBe('attached');
  expect(labelOf('+ Tải về (2)')).toBe('download');
  expect(labelOf('Các văn bản khác')).toBe('elsewhere');
  for (const line of [
    'Tải về điện thoại ứng dụng của huyện để gửi phản ánh',
    'Văn bản mới nhất của Chính phủ quy định rõ điều này',
    'Đính kèm hồ sơ là bản sao căn cước của người dân',
    'Quyết định số 88',
    '',
  ])
    expect(labelOf(line), line).toBeUndefined();
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

test('four times the labelled files take no more than linear time', () => {
  const cost = (count: number) => {
    const { document } = parseHTML(
      `<html><body><h1>Tin</h1><div id="story">${prose}</div><div>${'<p>Tải về: <a href="/a.pdf">Quyết định</a></p>'.repeat(count)}</div></body></html>`,
    );
    const story = [...document.querySelectorAll('#story')];
    return costOf(() => findAttachments(document, story, site));
  };
  expect(cost(1_600)).toBeLessThan(9 * cost(400) + 20_000);
}, 60_000);

test('a label of a hundred thousand letters costs no time', () => {
  const started = performance.now();
  for (const hostile of ['tệp ', 'tải ', '(1) ', 'các '])
    for (const end of ['', '!']) labelOf(hostile.repeat(30_000) + end);
  expect(performance.now() - started).toBeLessThan(1_000);
});
