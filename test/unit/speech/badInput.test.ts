import { expect, test } from 'vitest';

import type { Article } from '@/utils/article/article';
import { sayVietnamese } from '@/utils/speech/sayVietnamese';
import { speakable } from '@/utils/speech/speakable';

/** Far above what they take alone: a machine under load must not fail them, a runaway pattern must. */
const patience = 2_000;

/** Milliseconds of work, whatever else the machine does meanwhile. */
function workOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1_000;
}

const asArticle = (text: string): Article => ({
  address: 'https://xa.example.gov.vn/tin/1',
  title: 'Xã sửa đường',
  language: 'vi',
  direction: 'ltr',
  html: '',
  text,
  images: [],
  attachments: [],
});

const hostile = [
  ...['1', '1.', '1,', '1/', '1-', '1 ', '12:', '1/2/', '0225.', '1 000 ', '1h-', '1km/', '$1', '1%', '1x'],
  ...[
    'A',
    'A.',
    'A&',
    'AB ',
    'HỘI ',
    'UBND/',
    'UBND-',
    '(AB) ',
    'I, ',
    'khóa I, ',
    'TP.',
    'P.1',
    'GS.',
    'QL1',
  ],
  ...['30/2020/NĐ-CP ', 'số 1/NĐ-', 'ngày 1, ', 'ngày 1-', 'đồng/', '/ngày', 'v.v', 'a@a.', 'www.a.', '#a'],
  ...[
    '(',
    '“',
    '"',
    "'",
    '.',
    './',
    '-',
    ' - ',
    '_',
    '*',
    '[1]',
    '…',
    ',',
    ';',
    '\t',
    ' ',
    '≥',
    '😀',
    '\u0301',
  ],
];

test.each(hostile)(
  '40,000 characters of %j are said in time',
  (unit) => {
    const text = unit.repeat(Math.ceil(40_000 / unit.length));
    expect(workOf(() => sayVietnamese(text))).toBeLessThan(patience);
    expect(workOf(() => speakable(asArticle(text)))).toBeLessThan(patience);
  },
  60_000,
);

test('a megabyte of news is said in time', () => {
  const paragraph = (i: number) =>
    `Ngày ${(i % 28) + 1}/6/2021, UBND xã số ${i} báo cáo đã sửa ${i * 3} km đường, đạt ${i % 97},5% kế hoạch theo Quyết định số ${i}/QĐ-UBND của huyện. Các đại biểu đã thảo luận sôi nổi, thẳng thắn về nguyên nhân và đề ra giải pháp cho thời gian tới.`;
  const text = Array.from({ length: 3_600 }, (_, i) => paragraph(i)).join('\n\n');
  expect(new TextEncoder().encode(text).length).toBeGreaterThan(1_000_000);
  expect(workOf(() => speakable(asArticle(text)))).toBeLessThan(4 * patience);
}, 60_000);

test('letters taken apart into marks are said like whole ones', () => {
  expect(sayVietnamese('HỘI NGHỊ năm 2021'.normalize('NFD'))).toBe(
    'hội nghị năm hai nghìn không trăm hai mươi mốt',
  );
});
