import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { explainAbbreviation, explainInProse } from '@/utils/documents/abbreviations';
import { citeDocument } from '@/utils/documents/cite';
import type { DocumentReference } from '@/utils/documents/document';
import { findDocuments } from '@/utils/documents/find';
import { groupDocuments } from '@/utils/documents/group';
import { searchAddress } from '@/utils/documents/search';

import { cases } from './cases';
import { moreCases } from './moreCases';

const all = [...cases, ...moreCases];

/** `type|symbol|date`, as the labels are written. */
const label = ({ type, symbol, text, date }: DocumentReference): string =>
  `${type}|${symbol ?? `=${text}`}|${date ?? ''}`;

test.each(all)('"%s" names the documents labelled', (text, ...labels) => {
  const found = findDocuments(text);
  expect(found.map(label)).toEqual(labels.map((line) => [...line.split('|'), ''].slice(0, 3).join('|')));
  for (const [index, line] of labels.entries()) {
    const issuer = line.split('|')[3];
    if (issuer) expect(found[index]?.issuer).toBe(issuer);
  }
});

test('offsets are into the text, in order and apart', () => {
  const text = all.map(([sentence]) => sentence).join('\n\n');
  let reached = 0;
  for (const { start, end, text: words } of findDocuments(text)) {
    expect(text.slice(start, end)).toBe(words);
    expect(start).toBeGreaterThanOrEqual(reached);
    reached = end;
  }
});

test('decomposed letters give the same documents and offsets', () => {
  for (const [text] of all) expect(findDocuments(text.normalize('NFD'))).toEqual(findDocuments(text));
});

test('mentions of one document are put together, with what each of them tells', () => {
  const text =
    'Chỉ thị 05-CT/TW được học tập. Chỉ thị số 05 - CT/TW ngày 15/5/2016 của Bộ Chính trị; Nghị quyết Trung ương 4 (khóa XII), Nghị quyết Trung ương 4 khóa XII.';
  const entries = groupDocuments(findDocuments(text));
  expect(entries).toHaveLength(2);
  expect(entries[0]).toMatchObject({ symbol: '05-CT/TW', date: '2016-05-15', issuer: 'Bộ Chính trị' });
  expect(entries[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Chỉ thị 05-CT/TW',
    'Chỉ thị số 05 - CT/TW ngày 15/5/2016 của Bộ Chính trị',
  ]);
});

test('a document is cited as legal texts cite it', () => {
  const [found] = findDocuments('Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị về học tập Bác');
  expect(found && citeDocument(found)).toBe('Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị');
  const [law] = findDocuments('theo Luật Đất đai\nnăm 2013');
  expect(law && citeDocument(law)).toBe('Luật Đất đai năm 2013');
});

test('a search is for the symbol, or for the words where there is none', () => {
  const found = findDocuments('Nghị định 30/2020/NĐ-CP; Hiến pháp năm 2013');
  expect(found.map((document) => new URL(searchAddress(document)).searchParams.get('Keyword'))).toEqual([
    '30/2020/NĐ-CP',
    'Hiến pháp năm 2013',
  ]);
});

test('abbreviations are explained, and unknown ones are not', () => {
  expect(explainAbbreviation('UBND')).toBe('Ủy ban nhân dân');
  expect(explainAbbreviation('KL')).toBe('Kết luận');
  expect(explainAbbreviation('BNV')).toBe('Bộ Nội vụ');
  expect(explainAbbreviation('HĐ')).toBe('Hợp đồng');
  expect(explainAbbreviation('HD')).toBe('Hướng dẫn');
  expect(explainAbbreviation('XYZ')).toBeUndefined();
});

test('time grows with the length of the text, whatever it repeats', () => {
  const pieces = [
    '12/QĐ-',
    'Luật ',
    'Luật Đất ',
    '1 A',
    'Luật A, chống ',
    '12/UBND-A/',
    'Nghị quyết Đại hội ',
    '18, ',
    'số ',
    'Nghị định 6 ',
    'các Nghị quyết 18, 19, ',
    'do a ',
    'Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị; ',
  ];
  for (const piece of pieces) {
    const started = performance.now();
    findDocuments(piece.repeat(40_000 / piece.length));
    expect(performance.now() - started, piece).toBeLessThan(3_000);
  }
}, 30_000);

const shared = new URL('../../../../shared/documents/cases.jsonl', import.meta.url);
const bare = (name: string): string => name.replace(/[()]/g, '').replace(/\s(?:năm|của)(?=\s)/gu, '');

test.skipIf(!existsSync(shared))('the shared sentences name the documents labelled', () => {
  for (const line of readFileSync(shared, 'utf8').trim().split('\n')) {
    const { text, references } = JSON.parse(line) as { text: string; references: string[] };
    const found = findDocuments(text).map(({ symbol, text: words }) => symbol ?? bare(words));
    expect(found, text).toEqual(references.map((name) => (/\//.test(name) ? name : bare(name))));
  }
});

test('codes that mean something else in running text are not explained there', () => {
  for (const short of ['CP', 'BTS', 'PCT', 'HP', 'CV', 'BDL'])
    expect(explainInProse(short), short).toBeUndefined();
  for (const short of ['UBND', 'MTTQ', 'CCHC', 'BGDĐT']) expect(explainInProse(short), short).toBeDefined();
});

test.each([
  [
    'Thực hiện Kế hoạch số 45/KH-UBND của UBND tỉnh, ngày 5/6/2024, Sở Y tế tổ chức hội nghị.',
    ['Kế hoạch số 45/KH-UBND của UBND tỉnh'],
  ],
  ['Thực hiện Chỉ thị số 05-CT/TW, ngày 19/5/2024 Huyện ủy tổ chức lễ.', ['Chỉ thị số 05-CT/TW']],
  ['Tập huấn Luật Lưu trữ ngày 12/6/2025 cho cán bộ xã.', []],
  [
    'Được phê duyệt tại Quyết định số 1234/QĐ-TTg, do UBND tỉnh Long An làm chủ đầu tư.',
    ['Quyết định số 1234/QĐ-TTg của Thủ tướng Chính phủ'],
  ],
  [
    'Nghị quyết 30a đã giúp huyện. Nghị quyết số 30/NQ-CP ngày 04/3/2023 của Chính phủ nói khác.',
    ['Nghị quyết 30a', 'Nghị quyết số 30/NQ-CP ngày 4/3/2023 của Chính phủ'],
  ],
  ['Ngày Pháp luật Việt Nam năm 2024 ở Trường Đại học Luật Hà Nội năm 2024.', []],
])('what is done on a day, or by somebody, is not said of the document: %s', (text, expected) => {
  expect(findDocuments(text).map((document) => citeDocument(document))).toEqual(expected);
});

test.each([
  'Luật Giao thông đường bộ năm 2008',
  'Luật Hôn nhân và gia đình năm 2014',
  'Luật Tiếp cận thông tin năm 2016',
  'Luật An ninh quốc gia năm 2004',
  'Luật Trợ giúp pháp lý năm 2017',
  'Luật Thi đua, khen thưởng năm 2022',
  'Luật An toàn, vệ sinh lao động năm 2015',
  'Luật Trật tự, an toàn giao thông đường bộ năm 2024',
  'Luật Phòng không nhân dân năm 2024',
  'Luật Thực hiện dân chủ ở cơ sở năm 2022',
  'Luật Luật sư năm 2006',
])('a law is found by the whole of its name: %s', (law) => {
  expect(findDocuments(`Căn cứ ${law} và các quy định khác.`).map(({ text }) => text)).toEqual([law]);
});
