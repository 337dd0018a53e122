import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';

import type { Attachment } from '@/utils/article/article';

import { ArticleSchema } from '@/utils/article/article';
import { findAttachments } from '@/utils/article/attachments/find';
import { kindOf } from '@/utils/article/attachments/kind';
import { readSize } from '@/utils/article/attachments/size';

vi.stubGlobal('NodeFilter', { SHOW_ELEMENT: 1, SHOW_TEXT: 4 });

const base = 'https://soxaydung.anphu.gov.vn/tin-tuc/ke-hoach-nha-o';
const prose =
  '<p>Sáng 12/3, Sở Xây dựng tổ chức hội nghị phổ biến kế hoạch phát triển nhà ở xã hội giai đoạn 2024 - 2026 cho các huyện, thị xã và những doanh nghiệp đã đăng ký làm chủ đầu tư.</p>';

/** The files of a story that holds `inside`. */
function filesIn(inside: string): Attachment[] {
  const { document } = parseHTML(
    `<html><body><main><h1>Phổ biến kế hoạch nhà ở xã hội</h1><div id="story">${prose}${inside}</div></main></body></html>`,
  );
  const story = document.querySelector('#story');
  return findAttachments(document, story ? [story] : [], base);
}

const site = 'https://soxaydung.anphu.gov.vn';

test.each([
  ['/f/kh.pdf', 'pdf'],
  ['/f/kh.PDF?v=2', 'pdf'],
  ['/f/kh.docx', 'doc'],
  ['/f/kh.odt', 'doc'],
  ['/f/kh.xls', 'xls'],
  ['/f/kh.ods', 'xls'],
  ['/f/kh.pptx', 'ppt'],
  ['/f/kh.rar', 'zip'],
  ['/f/kh.7z', 'zip'],
  ['/documents/10180/22/Ke+hoach.pdf/3f2a51c0-1111-2222-3333-444455556666?t=17', 'pdf'],
  ['/tai.aspx?file=kh.xlsx', 'xls'],
])('a link to %s in the story is an attachment of kind %s', (href, kind) => {
  expect(filesIn(`<p>Xem <a href="${href}">Kế hoạch số 15/KH-SXD</a> của Sở.</p>`)).toEqual([
    { name: 'Kế hoạch số 15/KH-SXD', url: `${site}${href}`, kind },
  ]);
});

test('the words tell the kind where the address goes through a script', () => {
  expect(filesIn('<p><a href="/tai?id=71">ke-hoach-15.docx</a></p>')).toEqual([
    { name: 'ke-hoach-15.docx', url: `${site}/tai?id=71`, kind: 'doc' },
  ]);
});

test('the type attribute tells the kind of an address that says nothing', () => {
  expect(filesIn('<p><a href="/tep/71" type="application/pdf">Kế hoạch số 15</a></p>')).toEqual([
    { name: 'Kế hoạch số 15', url: `${site}/tep/71`, kind: 'pdf' },
  ]);
});

test('an address that says nothing is a file where its words name format and size', () => {
  expect(filesIn('<p><a href="/tep/71">Biểu tổng hợp (XLSX, 48 KB)</a></p>')).toEqual([
    { name: 'Biểu tổng hợp', url: `${site}/tep/71`, kind: 'xls', size: 48 * 1024 },
  ]);
});

test('a file nobody tells the kind of is of another kind', () => {
  expect(kindOf('https://a.vn/tai-ve/71', 'Kế hoạch', null)).toBe('other');
  expect(kindOf('https://a.vn/tai-ve/71', 'Kế hoạch (PDF)', null)).toBe('pdf');
  expect(kindOf('https://a.vn/71', '', 'application/vnd.ms-excel')).toBe('xls');
  expect(
    kindOf(
      'https://a.vn/71',
      '',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ),
  ).toBe('ppt');
});

test.each([
  ['(1,2 MB)', 1_258_291],
  ['245KB', 250_880],
  ['Dung lượng: 3.5Mb', 3_670_016],
  ['[PDF – 320 Ko]', 327_680],
  ['（PDF 112.4KB）', 115_098],
  ['(1.258.291 bytes)', 1_258_291],
  ['1 258 Ko', 1_288_192],
  ['1.024 KB', 1_048_576],
  ['Größe: 0.512 KB', 524],
  ['1.234,5 kB', 1_264_128],
  ['2 GB', 2_147_483_648],
  ['Kích thước: 900 B', 900],
])('“%s” is %i bytes', (words, bytes) => expect(readSize(words)).toBe(bytes));

test.each(['Lớp 5 B', '12/KH-UBND', 'khu vực 3 Mỹ', '5G', '', '0 KB', '1.2.3 MBA', 'đường truyền 10 Gbps'])(
  '“%s” states no size',
  (words) => expect(readSize(words)).toBeUndefined(),
);

test('a size of a hundred thousand digits or blanks costs no time', () => {
  const started = performance.now();
  for (const hostile of ['1', '1.', '1 ', '(', ' ', '1,2 M']) readSize(hostile.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(1_000);
});

test.each([
  ['in the link', '<p><a href="/kh.pdf">Kế hoạch số 15 (1,2 MB)</a></p>'],
  ['in the link, in wide brackets', '<p><a href="/kh.pdf">Kế hoạch số 15 （PDF 1.2MB）</a></p>'],
  ['behind the link', '<p><a href="/kh.pdf">Kế hoạch số 15</a> (PDF, 1,2 MB)</p>'],
  ['in an element of its own', '<div><a href="/kh.pdf">Kế hoạch số 15</a><span>1,2 MB</span></div>'],
  ['before the link', '<div><span>Dung lượng: 1,2 MB</span> <a href="/kh.pdf">Kế hoạch số 15</a></div>'],
  [
    'in the cell beside it',
    '<table><tr><td><a href="/kh.pdf">Kế hoạch số 15</a></td><td>1,2 MB</td></tr></table>',
  ],
  [
    'in the list item, with words around it',
    '<ul><li><a href="/kh.pdf">Kế hoạch số 15</a><br>Dung lượng: 1,2 MB, đăng ngày 12/3</li></ul>',
  ],
])('the size is read %s', (_place, html) => {
  expect(filesIn(html)).toEqual([
    { name: 'Kế hoạch số 15', url: `${site}/kh.pdf`, kind: 'pdf', size: 1_258_291 },
  ]);
});

test('two files of one line have a size each', () => {
  const files = filesIn('<p><a href="/a.pdf">Kế hoạch</a> (12 KB), <a href="/b.pdf">Phụ lục</a> (30 KB)</p>');
  expect(files.map(({ size }) => size)).toEqual([12_288, 30_720]);
});

test('one size beside two files is neither’s', () => {
  const files = filesIn(
    '<table><tr><td><a href="/kh.pdf">Bản PDF của kế hoạch</a> <a href="/kh.doc">Bản Word của kế hoạch</a></td><td>1,2 MB</td></tr></table>',
  );
  expect(files).toHaveLength(2);
  for (const each of files) expect(each).not.toHaveProperty('size');
});

test('what a sentence says of storage and lines is no size of a file', () => {
  const [before, after] = filesIn(
    '<p>Hệ thống lưu trữ 500 GB theo <a href="/a.pdf">quy định mới</a>.</p><p><a href="/b.pdf">Kế hoạch số 15</a> mở rộng kho dữ liệu thêm 10 GB trong quý tới.</p>',
  );
  expect(before).not.toHaveProperty('size');
  expect(after).not.toHaveProperty('size');
});

test('“tại đây” in a sentence leaves the name to the file', () => {
  expect(
    filesIn(
      '<p>Người dân quan tâm có thể xem nội dung chi tiết của kế hoạch cùng các biểu mẫu đăng ký mua, thuê mua nhà ở <a href="/Ke-hoach-nha-o-2024.pdf">tại đây</a>.</p>',
    )[0]?.name,
  ).toBe('Ke hoach nha o 2024.pdf');
});

test('“Tải về” behind the name in a list takes that name', () => {
  expect(
    filesIn('<ul><li>Quyết định số 15/QĐ-SXD: <a href="/qd.pdf">Tải về</a> (12 KB)</li></ul>')[0],
  ).toEqual({ name: 'Quyết định số 15/QĐ-SXD', url: `${site}/qd.pdf`, kind: 'pdf', size: 12_288 });
});

test('“Download” in a table takes the name from its row', () => {
  const files = filesIn(
    `<table><tr><th>STT</th><th>Tên tài liệu</th><th>Ngày</th><th>Dung lượng</th><th></th></tr>
     <tr><td>1</td><td>Mẫu đơn đăng ký thuê nhà</td><td>12/03/2024</td><td>24 KB</td><td><a href="/m1.doc">Download</a></td></tr>
     <tr><td>2</td><td>Mẫu giấy xác nhận thu nhập</td><td>12/03/2024</td><td>31 KB</td><td><a href="/m2.doc">Download</a></td></tr></table>`,
  );
  expect(files.map(({ name, size }) => [name, size])).toEqual([
    ['Mẫu đơn đăng ký thuê nhà', 24_576],
    ['Mẫu giấy xác nhận thu nhập', 31_744],
  ]);
});

test('“Download” below a heading takes the name from it', () => {
  expect(
    filesIn('<div><h3>Hồ sơ mời quan tâm dự án Bắc Lương</h3><p><a href="/hs.zip">Download</a></p></div>')[0]
      ?.name,
  ).toBe('Hồ sơ mời quan tâm dự án Bắc Lương');
});

test('an icon takes the name from its title', () => {
  expect(
    filesIn('<p><a href="/kh.pdf" title="Kế hoạch số 15"><img src="/pdf.gif" alt="pdf"></a></p>')[0]?.name,
  ).toBe('Kế hoạch số 15');
});

test.each([
  ['/K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%2015-KH.pdf', 'Kế hoạch số 15-KH.pdf'],
  ['/Ke%CC%82%CC%81_hoa%CC%A3ch_15.pdf', 'Kế hoạch 15.pdf'],
  ['/1718000000_cong-van-318.pdf', 'cong van 318.pdf'],
  ['/documents/1/Bao+cao+quy+1.doc/3f2a51c0-1111-2222-3333-444455556666', 'Bao cao quy 1.doc'],
  ['/tai.aspx?file=mau_don.doc', 'mau don.doc'],
  ['/1718000000.pdf', '1718000000.pdf'],
  ['/%E0%A4%A.pdf', '%E0%A4%A.pdf'],
])('an icon without a title at %s is called “%s”', (href, name) => {
  expect(filesIn(`<p><a href="${href}"><img src="/pdf.gif" alt="pdf"></a></p>`)[0]?.name).toBe(name);
});

test('a file linked three times is one, with the words that name it', () => {
  expect(
    filesIn(
      '<p><a href="/kh.pdf"><img src="/pdf.gif" alt="pdf"></a> <a href="/kh.pdf#trang-2">Kế hoạch số 15</a> <a href="http://soxaydung.anphu.gov.vn/kh.pdf">Tải về</a></p>',
    ),
  ).toEqual([{ name: 'Kế hoạch số 15', url: `${site}/kh.pdf`, kind: 'pdf' }]);
});

test('pages, letters, scripts, pictures and the page itself are no files', () => {
  expect(
    filesIn(
      `<p><a href="/tin.html">Tin</a><a href="mailto:a@b.vn">Thư</a><a href="javascript:tai('a.pdf')">Tải</a><a href="/a.jpg">Ảnh</a><a href="data:application/pdf,x">x.pdf</a><a href="${base}#a.pdf">Lên đầu</a><a href="https://chuyende.vn/pdf">Về PDF</a></p>`,
    ),
  ).toEqual([]);
});

test('a side box inside the story keeps its files, unless it is the story’s own', () => {
  expect(filesIn('<aside><h3>Ấn phẩm</h3><a href="/so-tay.pdf">Sổ tay người mua nhà</a></aside>')).toEqual(
    [],
  );
  expect(
    filesIn('<aside><h3>Tệp đính kèm</h3><a href="/kh.pdf">Kế hoạch số 15</a></aside>').map(({ url }) => url),
  ).toEqual([`${site}/kh.pdf`]);
});

test('a hundred files are kept and no more', () => {
  const links = Array.from(
    { length: 130 },
    (_, index) => `<p><a href="/${index}.pdf">Tập ${index} của kế hoạch</a></p>`,
  );
  expect(filesIn(links.join(''))).toHaveLength(100);
});

test('an address or a name too long to keep is left out or cut', () => {
  const [file, ...rest] = filesIn(
    `<p><a href="/${'a'.repeat(9_000)}.pdf">Dài</a><a href="/kh.pdf">${'Kế hoạch '.repeat(900)}</a></p>`,
  );
  expect(rest).toEqual([]);
  expect(file).toMatchObject({ name: 'kh.pdf', url: `${site}/kh.pdf` });
});

test('articles saved before files had kinds are still articles', () => {
  const saved = {
    address: base,
    title: 'Phổ biến kế hoạch',
    language: 'vi',
    direction: 'ltr',
    html: '<p>Nội dung</p>',
    text: 'Nội dung',
    images: [],
    attachments: [{ name: 'Kế hoạch số 15', url: `${site}/kh.pdf` }],
  };
  expect(v.parse(ArticleSchema, saved)).toEqual(saved);
  const file = { name: 'Kế hoạch', url: `${site}/kh.pdf`, kind: 'pdf', size: 1_024, shown: true };
  const media = [{ kind: 'video', url: 'https://www.youtube.com/watch?v=a', at: 0 }];
  const now = { ...saved, attachments: [file], media, nextPage: `${base}?page=2` };
  expect(v.parse(ArticleSchema, now)).toEqual(now);
  for (const wrong of [{ kind: 'exe' }, { size: 1.5 }, { size: -1 }, { shown: false }])
    expect(v.safeParse(ArticleSchema, { ...saved, attachments: [{ ...file, ...wrong }] }).success).toBe(
      false,
    );
});
