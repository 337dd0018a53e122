import { expect, test } from 'vitest';

import { listFigures } from '@/utils/summary/listFigures';
import { splitSentences } from '@/utils/summary/sentences';
import { summarize } from '@/utils/summary/summarize';

/** Far above what they take alone: a machine under load must not fail them, a runaway pattern must. */
const PATIENCE = 5_000;

const sentence = (i: number) =>
  `Ngày ${(i % 28) + 1}/6, xã số ${i} báo cáo đã sửa ${i * 3} km đường và trồng ${i} nghìn cây ở khu ${i % 97}.`;
const many = (count: number) => Array.from({ length: count }, (_, i) => sentence(i)).join(' ');

function inTime<T>(work: () => T): T {
  const start = performance.now();
  const result = work();
  expect(performance.now() - start).toBeLessThan(PATIENCE);
  return result;
}

function expectSound(text: string): void {
  for (const { start, end } of inTime(() => summarize({ title: 'Xã sửa đường', text }))) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end).trim()).not.toBe('');
  }
}

test('text in which no sentence ends returns in time and is nothing to summarise', () => {
  const text = 'ủy ban nhân dân xã báo cáo kết quả sửa đường '.repeat(2_000).trim();
  expect(inTime(() => splitSentences(text))).toHaveLength(1);
  expect(summarize({ title: 'Báo cáo', text })).toEqual([]);
});

test('one sentence of 5,000 characters is nothing to summarise', () => {
  const text = `${'xã sửa đường, trồng cây; '.repeat(200).trim()}.`;
  expect(text.length).toBeGreaterThan(4_900);
  expect(inTime(() => summarize({ title: 'Xã sửa đường', text }))).toEqual([]);
});

test('a sentence of 5,000 characters among others is left out and the others are summarised', () => {
  const long = `${'xã sửa đường, trồng cây; '.repeat(200).trim()}.`;
  const text = `${many(5)} ${long} ${many(5)}`;
  const bullets = inTime(() => summarize({ title: 'Xã sửa đường', text }));
  expect(bullets.length).toBeGreaterThan(0);
  for (const { start, end } of bullets) expect(end - start).toBeLessThan(200);
});

test('600 sentences give bullets in time', () => {
  expect(
    inTime(() => summarize({ title: 'Xã sửa đường và trồng cây', text: many(600) })).length,
  ).toBeGreaterThan(0);
});

test('10,000 sentences give bullets in time', () => {
  const text = many(10_000);
  expect(splitSentences(text)).toHaveLength(10_000);
  expectSound(text);
});

test('mixed Vietnamese and English gives bullets from both without breaking a sentence', () => {
  const text =
    'Ngày 5/7, Bộ Y tế và WHO ký thỏa thuận trị giá 3 triệu USD về vắc xin. Dr. Smith said the U.S. will send 200 doctors to Hanoi. ' +
    'Thỏa thuận có hiệu lực từ 01/8/2025 và kéo dài ba năm ở 12 tỉnh. The programme trains 1,500 nurses in Vietnam. ' +
    'Các bên sẽ họp lại trước ngày 30/9. The Ministry of Health pays half of the cost.';
  expect(splitSentences(text)).toHaveLength(6);
  expect(summarize({ title: 'Bộ Y tế và WHO ký thỏa thuận về vắc xin', text }).length).toBeGreaterThanOrEqual(
    2,
  );
});

test('decomposed accents choose the same sentences as composed ones, at places of the given text', () => {
  const text = many(12);
  const decomposed = text.normalize('NFD');
  const composed = summarize({ title: 'Xã sửa đường', text });
  const bullets = summarize({ title: 'Xã sửa đường', text: decomposed });
  expect(bullets.map((bullet) => bullet.text)).toEqual(composed.map((bullet) => bullet.text));
  for (const [i, { start, end }] of bullets.entries()) {
    const source = composed[i];
    expect(decomposed.slice(start, end).normalize('NFC')).toBe(text.slice(source?.start, source?.end));
  }
});

test('text in capitals gives bullets', () => {
  const text = many(12).toUpperCase();
  expect(splitSentences(text)).toHaveLength(12);
  expect(summarize({ title: 'XÃ SỬA ĐƯỜNG', text }).length).toBeGreaterThan(0);
});

test('a table instead of prose is nothing to summarise', () => {
  const rows = Array.from(
    { length: 40 },
    (_, i) => `${i + 1}\n\nXã số ${i}\n\n${i * 3} km\n\n${i},5 tỷ đồng`,
  );
  expect(inTime(() => summarize({ title: 'Bảng tổng hợp', text: rows.join('\n\n') }))).toEqual([]);
});

test('an empty story and an empty title are nothing to stumble over', () => {
  expect(summarize({ title: '', text: '' })).toEqual([]);
  expect(summarize({ title: '', text: many(12) }).length).toBeGreaterThan(0);
});

test.each([
  ['letters', 'a'],
  ['capitals', 'A'],
  ['words in capitals', 'AB '],
  ['initials', 'A. '],
  ['initials without a space', 'A.'],
  ['short sentences', 'Ab. '],
  ['full stops', '.'],
  ['ellipses', '…'],
  ['spaces', ' '],
  ['empty lines', '\n'],
  ['lines of a space', '\n '],
  ['open brackets', '(a'],
  ['closed brackets', '()'],
  ['open quotation marks', '“'],
  ['straight quotation marks', '"'],
  ['semicolons', 'a;'],
  ['commas', ','],
  ['rules', '_'],
  ['arrows', '>>'],
  ['credits', '(Ảnh: '],
  ['abbreviations', 'TP. '],
  ['digits', '1'],
  ['thousands', '111.'],
  ['slashes', '1/'],
  ['hyphens', '1-'],
  ['sums of money', '1 tỷ 1 triệu '],
  ['deadlines without a day', 'trước ngày '],
  ['growth without a number', 'tăng '],
  ['combining accents', 'e\u0301'],
  ['faces', '👍'],
])('100,000 characters of %s do not run away', (_, piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  inTime(() => listFigures(text));
  expectSound(text);
  expectSound(`Xã báo cáo. ${text}. Xã sửa đường. Xã trồng cây ở ven đường làng.`);
});

test.each([
  ['a table of 3,000 rows', (i: number) => `Xã số ${i}\t7,3%\t${i} hộ\t9,3 ha\n`, 3_000],
  ['a paragraph of figures without a stop', (i: number) => `${i} xã, `, 15_000],
  ['deadlines among percentages', () => 'trước 1/1; 5% ', 8_000],
])('%s is listed in time, and no figure drags all of it along', (_, piece, count) => {
  const text = Array.from({ length: count }, (_, i) => piece(i)).join('');
  const figures = inTime(() => listFigures(text));
  expect(figures.length).toBeGreaterThan(1);
  for (const { sentence } of figures) expect(sentence.length).toBeLessThan(700);
});

test('a rule of 100,000 dots before a word without a gap does not run away', () => {
  for (const closer of ['»', '*', ']'])
    inTime(() => splitSentences(`Xã báo cáo ${'.'.repeat(100_000)}${closer}Ab cd.`));
});

test('more sentences than a call has room for arguments are summed up', () => {
  const text = 'Ab c d e f gh. '.repeat(130_000);
  expect(() => summarize({ title: 'Ab c', text })).not.toThrow();
}, 60_000);
