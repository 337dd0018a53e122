import { expect, test } from 'vitest';

import { cite } from '@/utils/citation/cite';
import { clipboardContent, passageContent } from '@/utils/citation/clipboard';
import { authorsOf } from '@/utils/citation/names';

import { accessedOn, full, hostile, hostileLine } from './articles';
import { decode, readBibtex, readRis, readWiki } from './readers';

const title = `${hostileLine} ER - TY - BOOK`;
const address = 'https://haiphong.gov.vn/a%20b?x=%7By%7D%7Cz%5B0%5D&q=%22%3E%3Cscript%3E%27%60%5C';

test.each(['bibtex', 'biblatex'] as const)('%s reads back as it was', (style) => {
  const read = readBibtex(cite(hostile, accessedOn, style));
  const site = style === 'bibtex' ? 'howpublished' : 'organization';
  expect(read).toMatchObject({ title, [site]: hostileLine, url: address, urldate: '2021-12-17' });
});

test('RIS reads back as it was, in one record', () => {
  const lines = readRis(cite(hostile, accessedOn, 'ris'));
  expect(lines.filter(([tag]) => tag === 'TY')).toEqual([['TY', 'ELEC']]);
  expect(lines.filter(([tag]) => tag === 'AU')).toHaveLength(1);
  expect(lines.at(-1)).toEqual(['ER', '']);
  const read = Object.fromEntries(lines);
  expect(read).toMatchObject({ TI: title, T2: hostileLine, UR: address, DA: '2021/12/16', Y2: '2021/12/17' });
});

test('CSL-JSON reads back as it was', () => {
  const [item] = JSON.parse(cite(hostile, accessedOn, 'csl-json')) as Record<string, unknown>[];
  expect(item).toMatchObject({ title, 'container-title': hostileLine, URL: address, type: 'webpage' });
});

test.each(['wikipedia-vi', 'wikipedia-en'] as const)('%s opens nothing but its own template', (style) => {
  const source = cite(hostile, accessedOn, style);
  expect(source.slice(2, -2)).not.toMatch(/\{|\}|\[|\]|<(?!!-- [\p{L} ]+ -->)|''|~~~/u);
  const read = readWiki(source);
  expect(read).toMatchObject({ [style === 'wikipedia-vi' ? 'tiêu đề' : 'title']: title, url: address });
});

test('Markdown has one link and no tag of its own', () => {
  const source = cite(hostile, accessedOn, 'markdown');
  const bare = source.replace(/\\[\p{P}\p{S}]/gu, '');
  expect(bare.match(/\]\(/g)).toHaveLength(1);
  expect(bare).toContain(`](<${address}>)`);
  expect(bare.replace(`<${address}>`, '')).not.toMatch(/[<>`*_|~]/);
  expect(cite({ ...full, byline: '# Một', title: 'x' }, accessedOn, 'markdown')).toMatch(/^\\# Một/);
});

test('the clipboard holds title, text and citation, escaped', () => {
  const { text, html } = clipboardContent(hostile, accessedOn);
  expect(text.startsWith(`${title}\n\n`)).toBe(true);
  expect(text.endsWith(cite(hostile, accessedOn))).toBe(true);
  const own = html.replace(hostile.html, '').replace(/<\/?(?:h1|p|strong|i|br)>/g, '');
  expect(own).not.toMatch(/[<>]/);
  expect(decode(html.replace(/<\/h1>.*/su, '').replace('<h1>', ''))).toBe(title);
  expect(clipboardContent(full, accessedOn).html).toBe(
    '<h1>Tổng kết công tác tuyên giáo</h1><p><strong>Sáng 16/12, hội nghị diễn ra.</strong></p><p>Nội dung.</p>' +
      '<p>Hoàng Tùng, “Tổng kết công tác tuyên giáo”, Cổng TTĐT thành phố Hải Phòng, 16/12/2021, https://haiphong.gov.vn/tin/101, truy cập ngày 17/12/2021.</p>',
  );
});

test('a passage is followed by its citation', () => {
  const { text, html } = passageContent(full, { text: 'Nội dung.\n', html: '<p>Nội dung.</p>' }, accessedOn, {
    style: 'apa',
    language: 'en',
  });
  expect(text).toBe(`Nội dung.\n\n${cite(full, accessedOn, 'apa', 'en')}`);
  expect(html).toMatch(/^<p>Nội dung\.<\/p><p>Hoàng Tùng\. \(2021, December 16\)\. <i>/);
});

const bylines: [string, string[]][] = [
  ['Hoàng Tùng', ['Hoàng Tùng']],
  ['Thúy Hằng – Hoàng Phi', ['Thúy Hằng', 'Hoàng Phi']],
  ['Bích Ngọc - Hội Nông dân tỉnh', ['Bích Ngọc']],
  ['Nguyễn Thị Thinh (phường Hương Xuân)', ['Nguyễn Thị Thinh']],
  ['Trần Thị Huyền - BTĐTNCSHCM', ['Trần Thị Huyền']],
  ['BÙI THỊ TUYẾT NGÂN', ['BÙI THỊ TUYẾT NGÂN']],
  ['BBT', ['BBT']],
  ['Ban Tổ chức', ['Ban Tổ chức']],
  ['HND TP Bắc Giang', ['HND TP Bắc Giang']],
  ['ỦY BAN NHÂN DÂN PHƯỜNG 1', ['ỦY BAN NHÂN DÂN PHƯỜNG 1']],
  ['T/h: Trung tâm DVC xã Bình An', ['Trung tâm DVC xã Bình An']],
  ['Tin bài: Lê Thị Mai, Phó Chi cục trưởng Chi cục Dân số', ['Lê Thị Mai']],
  ['Tin, ảnh: Văn Quân', ['Văn Quân']],
  ['ST: Trí Tâm', ['Trí Tâm']],
  ['Tác giả bài viết: Minh', ['Minh']],
  ['Phương Lài, Hoàng Vũ (Báo Cà Mau)', ['Phương Lài', 'Hoàng Vũ']],
  ['Đoàn Văn Hội', ['Đoàn Văn Hội']],
  ['Vũ Trường Khoa', ['Vũ Trường Khoa']],
  ['An', ['An']],
  ['Tôn Nữ Thị Ngọc Lan Hương Anh', ['Tôn Nữ Thị Ngọc Lan Hương Anh']],
];

test.each(bylines)('the byline "%s" names %j', (byline, names) => {
  expect(authorsOf(byline).map((name) => ('literal' in name ? name.literal : name))).toEqual(names);
});
