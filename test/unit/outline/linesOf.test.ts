import { parseHTML } from 'linkedom';
import { beforeAll, expect, test, vi } from 'vitest';

import { linesOf } from '@/utils/article/outline/linesOf';
import { outline } from '@/utils/article/outline/outline';

beforeAll(() => {
  vi.stubGlobal('NodeFilter', { SHOW_ELEMENT: 1, SHOW_TEXT: 4 });
});

function read(html: string) {
  const { document } = parseHTML(`<!doctype html><html><body><div>${html}</div></body></html>`);
  const body = document.querySelector('div');
  if (!body) throw new Error('there is no body');
  return linesOf(body);
}

const only = (html: string) => read(html)[0];

test('elements are counted as they stand, whatever they are', () => {
  const lines = read(
    '<p>Một.</p><figure><img src="https://x.vn/a.jpg"><figcaption>Cầu mới</figcaption></figure><h3>Hai</h3><ul><li>a</li><li>b</li></ul><table><tr><td>1</td></tr></table>',
  );
  expect(lines.map(({ at, kind }) => [at, kind])).toEqual([
    [0, 'paragraph'],
    [1, 'other'],
    [2, 'heading'],
    [3, 'other'],
    [4, 'other'],
  ]);
  expect(lines[1]?.text).toBe('');
  expect(lines[2]?.level).toBe(3);
});

test.each([
  ['<p><strong>Kết quả</strong></p>', 'Kết quả'],
  ['<p><b>Kết</b> <strong>quả</strong></p>', 'Kết quả'],
  ['<p><strong>Kết quả</strong>:</p>', 'Kết quả:'],
  ['<p>1. <strong>Kết quả</strong></p>', '1. Kết quả'],
  ['<p>– <strong><em>Kết quả</em></strong></p>', '– Kết quả'],
  ['<p>Điều 5. <strong>Hiệu lực</strong></p>', 'Điều 5. Hiệu lực'],
  ['<p><u>Kết quả</u></p>', 'Kết quả'],
  ['<p><strong>Kết quả</strong><sup>1</sup></p>', 'Kết quả1'],
  ['<p><strong>Chương I<br>QUY ĐỊNH CHUNG</strong></p>', 'Chương I\nQUY ĐỊNH CHUNG'],
])('%s is bold as a whole', (html, text) => {
  expect(only(html)).toMatchObject({ text, bold: true });
  expect(only(html)).not.toHaveProperty('boldStart');
});

test.each([
  ['<p><strong>1. Mục tiêu:</strong> Đến năm 2030</p>', '1. Mục tiêu:'],
  ['<p>1. <strong>Mục tiêu</strong>: Đến năm 2030</p>', '1. Mục tiêu'],
  ['<p><u>Điều 2.</u> Giao Sở Y tế</p>', 'Điều 2.'],
  ['<p><strong>Hỏi:</strong><br>Ai được cấp thẻ?</p>', 'Hỏi:'],
  ['<p><a href="https://x.vn"><b>Điều 2</b></a><b>.</b> Giao Sở Y tế</p>', 'Điều 2.'],
])('%s begins in bold', (html, start) => {
  expect(only(html)).toMatchObject({ bold: false, boldStart: start });
});

test.each([
  '<p>Đến năm <strong>2030</strong></p>',
  '<p>Ủy ban <strong>Mặt trận</strong></p>',
  '<p>1. Mục tiêu</p>',
  '<p></p>',
])('%s has no bold beginning', (html) => {
  expect(only(html)).toMatchObject({ bold: false });
  expect(only(html)).not.toHaveProperty('boldStart');
});

test('italic words are seen as such', () => {
  expect(only('<p>a) <em>Chỉ tiêu</em></p>')?.italic).toBe(true);
  expect(only('<p><em>Chỉ</em> tiêu chung</p>')?.italic).toBe(false);
});

test('a list of one item is the heading it was meant to be', () => {
  const html = (start: number, name: string) =>
    `<ol start="${start}"><li><strong>${name}</strong></li></ol><p>Các phòng, ban phối hợp thực hiện theo chức năng.</p>`;
  expect(outline(read(html(1, 'Mục tiêu') + html(2, 'Giải pháp'))).map(({ at, text }) => [at, text])).toEqual(
    [
      [0, '1. Mục tiêu'],
      [2, '2. Giải pháp'],
    ],
  );
  expect(only('<ul><li>Một<ul><li>Hai</li></ul></li></ul>')?.kind).toBe('other');
});

test('decomposed letters and invisible marks come out as they are read', () => {
  const text = 'Kết quả\u200b đạt  được'.normalize('NFD');
  expect(only(`<p><strong>${text}</strong></p>`)?.text).toBe('Kết quả đạt được');
});
