import { Node, NodeFilter, parseHTML } from 'linkedom';
import { beforeAll, expect, test, vi } from 'vitest';

import { repairPage } from '@/utils/article/legacy/repairPage';

import { encodeTcvn3, encodeVni } from './encode';

beforeAll(() => {
  vi.stubGlobal('Node', Node);
  vi.stubGlobal('NodeFilter', NodeFilter);
});

const pageOf = (body: string, head = ''): Document =>
  parseHTML(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`).document;

/** The markup of a body once it is repaired. */
function repaired(body: string, head = ''): string {
  const page = pageOf(body, head);
  repairPage(page);
  return page.body.innerHTML;
}

const story = 'Hội nghị tổng kết công tác phòng, chống lụt bão';

test('paragraphs are repaired whole, and each word stays in its element', () => {
  for (const encode of [encodeTcvn3, encodeVni])
    expect(
      repaired(`<p>${encode('Cán')} <b>${encode('bộ')}</b> <i>${encode('công')} ${encode('chức')}</i></p>`),
    ).toBe('<p>Cán <b>bộ</b> <i>công chức</i></p>');
});

test('a word in two nodes is one word', () => {
  expect(repaired(`<p><b>§</b>¹i héi §¶ng bé <u>C</u>«ng an tØnh</p>`)).toBe(
    '<p><b>Đ</b>ại hội Đảng bộ <u>C</u>ông an tỉnh</p>',
  );
});

test('lines between br and cells of a table are judged apart from Unicode beside them', () => {
  expect(repaired(`<td>Công báo<br>${encodeTcvn3(story)}<br>Hôm nay: có</td><td>Có</td>`)).toBe(
    `<td>Công báo<br>${story}<br>Hôm nay: có</td><td>Có</td>`,
  );
});

test('a legacy piece within a paragraph of Unicode is repaired by itself', () => {
  expect(repaired(`<p>Đính chính, có sửa: <i>${encodeVni(story)}</i> (bản cũ)</p>`)).toBe(
    `<p>Đính chính, có sửa: <i>${story}</i> (bản cũ)</p>`,
  );
});

test('a font tells short text, as face and in each way a style names it', () => {
  for (const open of [
    '<font face=".VnTime">',
    '<font face="Arial, .VnArial">',
    '<span style="font-family: \'.VnTime\', serif">',
    '<span style="mso-ascii-font-family:.VnTime">',
    '<span style="font: bold 12pt .VnAvant">',
  ])
    expect(repaired(`<p>${open}Bé</p><p>v¨n b¶n cò</p>`), open).toContain('>Bộ</');
});

test('the nearest font counts, and another font is no evidence', () => {
  expect(
    repaired(`<div style="font-family:.VnTime"><p>B\u00B9n</p><p style="font-family: Arial">Xã</p></div>`),
  ).toBe('<div style="font-family:.VnTime"><p>Bạn</p><p style="font-family: Arial">Xã</p></div>');
});

test('nodes in a capital font come out in capitals, plain letters as well', () => {
  expect(
    repaired(
      `<p><font face=".VnTimeH">ñ</font><font face=".VnTime">y ban nh©n d©n</font> <span style="font-family:.VnArialH">tin trong tØnh</span></p>`,
    ),
  ).toContain('>Ủ</font><font face=".VnTime">y ban nhân dân</font> ');
  expect(repaired(`<p style="font-family:.VnTimeH">tin trong tØnh</p>`)).toContain('TIN TRONG TỈNH');
});

test('a font whose own text is Unicode was left behind, and is not believed', () => {
  const html =
    '<div style="font-family:VNI-Times"><p>Tổng kết năm học</p><p>Hoà</p></div><p>vaø moät soá vieäc</p>';
  expect(repaired(html)).toBe(html.replace('vaø moät soá vieäc', 'và một số việc'));
});

test('short texts go by what the page has shown; Unicode texts between them stay', () => {
  const rest = '<a>Công báo</a><a>Hôm nay: 5</a>';
  expect(repaired(`<p>${encodeTcvn3(story)}</p><li>Tin míi</li>${rest}<h2>Trang chủ</h2>`)).toBe(
    `<p>${story}</p><li>Tin mới</li>${rest}<h2>Trang chủ</h2>`,
  );
});

test('the title, the description and the texts of pictures and links are repaired with the page', () => {
  const legacy = encodeTcvn3(story);
  const page = pageOf(
    `<p>${legacy}</p><img alt="${legacy}" title="Tin míi"><a title="Liên hệ">x</a>`,
    `<title>${legacy}</title><meta name="description" content="${legacy}"><meta property="og:title" content="${legacy}"><meta property="og:image" content="/a.png">`,
  );
  repairPage(page);
  expect(page.title).toBe(story);
  expect([...page.querySelectorAll('meta')].map((meta) => meta.getAttribute('content'))).toEqual([
    story,
    story,
    '/a.png',
  ]);
  const image = page.querySelector('img');
  expect([image?.getAttribute('alt'), image?.getAttribute('title')]).toEqual([story, 'Tin mới']);
  expect(page.querySelector('a')?.getAttribute('title')).toBe('Liên hệ');
});

test('a title is repaired where the page is Unicode, and the page where its title is', () => {
  const page = pageOf('<p>Thủ tướng</p>', `<title>${encodeVni(story)}</title>`);
  repairPage(page);
  expect(page.title).toBe(story);
});

test('decomposed accents are made one with their letters', () => {
  expect(repaired(`<p>${'Thủ tướng'.normalize('NFD')} <b>Viê\u0323t</b></p>`)).toBe(
    '<p>Thủ tướng <b>Việt</b></p>',
  );
});

test('an ordinary page is not touched: none of its texts is written to', () => {
  const page = pageOf(
    '<p>L’été, là où « ça » gêne</p><p>Thủ tướng © 2020</p><td>Größe</td><img alt="Café ®">',
    '<title>Công báo</title>',
  );
  const before = page.documentElement.outerHTML;
  const watch = vi.spyOn(page, 'createTreeWalker');
  repairPage(page);
  expect(watch).not.toHaveBeenCalled();
  expect(page.documentElement.outerHTML).toBe(before);
});

test('a page without a body or without text is no error', () => {
  for (const page of [pageOf(''), parseHTML('<svg></svg>').document])
    expect(() => repairPage(page)).not.toThrow();
});
