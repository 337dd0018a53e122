import { expect, test } from 'vitest';

import type { Article } from '@/utils/article/article';
import { speakable } from '@/utils/speech/speakable';

const article = (parts: Partial<Article>): Article => ({
  address: 'https://xa.example.gov.vn/tin/1',
  title: 'UBND xã An Thượng sơ kết 6 tháng',
  language: 'vi',
  direction: 'ltr',
  html: '',
  text: '',
  images: [],
  attachments: [],
  ...parts,
});

const lead = 'Sáng 16/12, UBND xã An Thượng sơ kết công tác năm.';
const caption = 'Quang cảnh hội nghị. Ảnh: Lê Hoa';
const story = article({
  lead,
  text: `${lead}\n\nHội nghị do ông Lê Văn Minh chủ trì. Có 45/50 đại biểu dự.\n\n${caption}\n\nBan Tổ chức cảm ơn.`,
  images: [{ url: 'https://xa.example.gov.vn/anh.jpg', caption }],
});

test('the title is said first and has no place in the text', () => {
  expect(speakable(story)[0]).toEqual({
    kind: 'title',
    text: 'Ủy ban nhân dân xã An Thượng sơ kết sáu tháng',
  });
});

test('lead, paragraphs and captions are said in order, a sentence at a time', () => {
  expect(speakable(story).map(({ kind, text }) => [kind, text])).toEqual([
    ['title', 'Ủy ban nhân dân xã An Thượng sơ kết sáu tháng'],
    ['lead', 'Sáng mười sáu tháng mười hai, Ủy ban nhân dân xã An Thượng sơ kết công tác năm.'],
    ['paragraph', 'Hội nghị do ông Lê Văn Minh chủ trì.'],
    ['paragraph', 'Có bốn mươi lăm trên năm mươi đại biểu dự.'],
    ['caption', 'Quang cảnh hội nghị.'],
    ['caption', 'Ảnh: Lê Hoa'],
    ['paragraph', 'Ban Tổ chức cảm ơn.'],
  ]);
});

/** The written pieces behind what is said. */
const written = (of: Article): string[] =>
  speakable(of).flatMap((each) => (each.kind === 'title' ? [] : [of.text.slice(each.start, each.end)]));

test('each is found at its place in the text', () => {
  expect(written(story)).toEqual([
    lead,
    'Hội nghị do ông Lê Văn Minh chủ trì.',
    'Có 45/50 đại biểu dự.',
    'Quang cảnh hội nghị.',
    'Ảnh: Lê Hoa',
    'Ban Tổ chức cảm ơn.',
  ]);
});

const long =
  'Theo báo cáo, năm 2021 toàn xã đã giải ngân 12,4 tỷ đồng vốn vay ưu đãi cho 286 hộ; sửa chữa 3,5 km đường liên thôn, nạo vét 12 tuyến kênh, và trao 98 suất quà cho các gia đình chính sách, hộ nghèo, hộ cận nghèo trên địa bàn nhân dịp Tết Nguyên đán, trong đó có 15 suất do doanh nghiệp tài trợ.';

test('a long sentence is said in pieces that end where clauses do', () => {
  expect(written(article({ text: long }))).toEqual([
    'Theo báo cáo, năm 2021 toàn xã đã giải ngân 12,4 tỷ đồng vốn vay ưu đãi cho 286 hộ;',
    'sửa chữa 3,5 km đường liên thôn, nạo vét 12 tuyến kênh, và trao 98 suất quà cho các gia đình chính sách,',
    'hộ nghèo, hộ cận nghèo trên địa bàn nhân dịp Tết Nguyên đán, trong đó có 15 suất do doanh nghiệp tài trợ.',
  ]);
});

test('no piece is longer than a voice holds, and none of the words is lost', () => {
  const text = [
    long,
    'hộ dân trồng cây ăn quả và chăn nuôi gia súc '.repeat(40).trim(),
    'kênh mương nội đồng thủy lợi '.repeat(30).trim(),
    'a'.repeat(900),
    '😀'.repeat(400),
    `Gồm ${Array.from({ length: 90 }, (_, i) => `${i + 1} hộ`).join(' ')}`,
  ].join('\n\n');
  const utterances = speakable(article({ text }));
  for (const { text: said } of utterances) expect(said.length).toBeLessThanOrEqual(221);
  const words = (all: string) => all.replace(/[\s😀]+/gu, '');
  expect(words(written(article({ text })).join(''))).toBe(words(text));
});

test('a piece never tears a figure from what it counts, nor days from one another', () => {
  const measures = 'kênh mương nội đồng thủy lợi xã An Thượng 12 km '.repeat(20).trim();
  for (const piece of written(article({ text: measures }))) expect(piece).not.toMatch(/^\d|^km|\d$/u);
  const names = 'xã An Thượng thị trấn Núi Đèo phường Đông Hải '.repeat(4);
  const days = `${names}họp ngày 5, 6 và 7/8 ${names}`.trim();
  expect(written(article({ text: days })).filter((piece) => piece.includes('5, 6 và 7/8'))).toHaveLength(1);
});

test('the issuer that a sentence names is not named again in a piece of it', () => {
  const text = `Chính phủ vừa giao các bộ, cơ quan ngang bộ, Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương rà soát, đánh giá việc thi hành, tổng hợp khó khăn, vướng mắc của cơ sở; trên cơ sở đó đề xuất sửa đổi Nghị định số 30/2020/NĐ-CP trong quý I/2026.`;
  const pieces = speakable(article({ text })).slice(1);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.map((piece) => piece.text).join(' ')).not.toContain('của Chính phủ');
});

test('what the text says its abbreviations mean is said in all of it', () => {
  const text = 'Quỹ Bảo hiểm tiền gửi (BHTG) ra đời năm 1999.\n\nNay BHTG đã lớn mạnh.';
  expect(speakable(article({ title: 'BHTG tròn 20 năm', text })).map((each) => each.text)).toEqual([
    'Bảo hiểm tiền gửi tròn hai mươi năm',
    'Quỹ Bảo hiểm tiền gửi ra đời năm một nghìn chín trăm chín mươi chín.',
    'Nay Bảo hiểm tiền gửi đã lớn mạnh.',
  ]);
});

test('a table is said row by row with a pause between cells, a list line by line', () => {
  const text = 'Xã\tSố hộ\nAn Thượng\t1.200\nAn Hạ\t-\n\nDọn vệ sinh\n5 km kênh';
  expect(
    speakable(article({ text }))
      .slice(1)
      .map((each) => each.text),
  ).toEqual(['Xã, Số hộ', 'An Thượng, một nghìn hai trăm', 'An Hạ', 'Dọn vệ sinh', 'năm ki lô mét kênh']);
});

test('lines without a word are not said', () => {
  expect(speakable(article({ text: '* * *\n\n______\n\nHết.' })).slice(1)).toEqual([
    { kind: 'paragraph', text: 'Hết.', start: 15, end: 19 },
  ]);
});

test('an article in another language is said as it is written', () => {
  const text = 'The road opened on 16/12/2021 with 1,200 guests. UBND said so [1].';
  expect(
    speakable(article({ title: '6 months of UBND', language: 'en', text })).map((each) => each.text),
  ).toEqual(['6 months of UBND', 'The road opened on 16/12/2021 with 1,200 guests.', 'UBND said so.']);
});

test('a foreign sentence within a Vietnamese article is said as it is written', () => {
  const text = 'Ông nói tiếng Anh.\n\nThe new road of 12 km will open to all on 16 December.';
  expect(speakable(article({ text })).at(-1)?.text).toBe(
    'The new road of 12 km will open to all on 16 December.',
  );
});
