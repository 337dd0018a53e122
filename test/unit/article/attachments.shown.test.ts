import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';

import type { Attachment } from '@/utils/article/article';

import { findAttachments } from '@/utils/article/attachments/find';

vi.stubGlobal('NodeFilter', { SHOW_ELEMENT: 1, SHOW_TEXT: 4 });

const site = 'https://tuphap.locson.gov.vn';
const prose =
  '<p>Ủy ban nhân dân huyện Lộc Sơn vừa ban hành quy chế tiếp công dân, áp dụng tại trụ sở tiếp công dân huyện và mười bốn xã, thị trấn kể từ ngày đầu tháng tới.</p>';

function filesOf(inside: string, around = ''): Attachment[] {
  const { document } = parseHTML(
    `<html><body>${around}<main><h1>Ban hành quy chế tiếp công dân</h1><div id="story">${prose}${inside}</div></main></body></html>`,
  );
  const story = document.querySelector('#story');
  return findAttachments(document, story ? [story] : [], `${site}/quy-che`);
}

const encoded = encodeURIComponent(`${site}/tep/quy-che.pdf`);

test.each([
  ['Google’s viewer', `<iframe src="https://docs.google.com/gview?url=${encoded}&embedded=true"></iframe>`],
  ['Google’s old viewer', `<iframe src="//docs.google.com/viewer?embedded=true&url=${encoded}"></iframe>`],
  [
    'Microsoft’s viewer',
    `<iframe src="https://view.officeapps.live.com/op/embed.aspx?src=${encoded}"></iframe>`,
  ],
  ['pdf.js', '<iframe src="/pdfjs/web/viewer.html?file=/tep/quy-che.pdf#page=1&zoom=auto"></iframe>'],
  ['a frame', '<iframe src="/tep/quy-che.pdf#toolbar=0"></iframe>'],
  ['a frame that loads late', '<iframe src="about:blank" data-src="/tep/quy-che.pdf"></iframe>'],
  ['an object', '<object data="/tep/quy-che.pdf" type="application/pdf"></object>'],
  ['an embed', '<embed src="/tep/quy-che.pdf" type="application/pdf">'],
])('the file that %s shows is named by its address and marked as shown', (_viewer, html) => {
  expect(filesOf(html)).toEqual([
    { name: 'quy che.pdf', url: `${site}/tep/quy-che.pdf`, kind: 'pdf', shown: true },
  ]);
});

test('an object says its format where its address does not', () => {
  expect(
    filesOf('<object data="/xem/71" type="application/pdf" title="Quy chế tiếp công dân"></object>'),
  ).toEqual([{ name: 'Quy chế tiếp công dân', url: `${site}/xem/71`, kind: 'pdf', shown: true }]);
});

test('a preview of Google Drive leads to the page that shows the file', () => {
  expect(
    filesOf('<iframe src="https://drive.google.com/file/d/1AbC_d-9/preview" title="Quy chế.docx"></iframe>'),
  ).toEqual([
    { name: 'Quy chế.docx', url: 'https://drive.google.com/file/d/1AbC_d-9/view', kind: 'doc', shown: true },
  ]);
});

test('a file that is linked and shown is one attachment', () => {
  expect(
    filesOf(
      '<p><a href="/tep/quy-che.pdf">Quy chế tiếp công dân</a> (88 KB)</p><iframe src="/tep/quy-che.pdf"></iframe>',
    ),
  ).toEqual([
    { name: 'Quy chế tiếp công dân', url: `${site}/tep/quy-che.pdf`, kind: 'pdf', size: 90_112, shown: true },
  ]);
});

test('an object’s own fallback link names it', () => {
  expect(
    filesOf(
      '<object data="/tep/quy-che.pdf" type="application/pdf"><p>Không xem được? <a href="/tep/quy-che.pdf">Tải về</a></p></object>',
    ),
  ).toEqual([{ name: 'quy che.pdf', url: `${site}/tep/quy-che.pdf`, kind: 'pdf', shown: true }]);
});

test('a viewer’s own title is no name', () => {
  expect(filesOf('<iframe title="PDF viewer" src="/tep/quy-che.pdf"></iframe>')[0]?.name).toBe('quy che.pdf');
});

test.each([
  ['a map', '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>'],
  ['a film', '<iframe src="https://www.youtube.com/embed/abc"></iframe>'],
  ['Flash', '<embed src="/banner.swf">'],
  ['a script', '<iframe src="javascript:void(0)"></iframe>'],
  ['a page inside the page', '<object data="data:text/html,x.pdf" type="text/html"></object>'],
  ['a viewer of nothing', '<iframe src="https://docs.google.com/gview?url="></iframe>'],
  ['a viewer of a local file', '<iframe src="/viewer.html?file=file:///etc/x.pdf"></iframe>'],
  ['a broken address', '<iframe src="/viewer.html?file=%E0%A4%A"></iframe>'],
])('%s is no file', (_what, html) => expect(filesOf(html)).toEqual([]));

test('a file shown in a side box, a menu or the footer is not the story’s', () => {
  const frame = '<iframe src="/tep/lich-tiep-dan.pdf"></iframe>';
  for (const box of [`<aside>${frame}</aside>`, `<nav>${frame}</nav>`, `<footer>${frame}</footer>`])
    expect(filesOf('', box), box).toEqual([]);
  expect(filesOf('', `<div class="sidebar-left">${frame}</div>`)).toEqual([]);
});
