import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { daysInDigits } from '@/utils/article/dates/daysInDigits';
import { findDate, inferDate, parseDateLine } from '@/utils/article/dates/parse';

import { dateLines, leads, reference } from './cases';

test.each(dateLines)('the date line "%s" means %s', (line, date) => {
  expect(parseDateLine(line, reference) ?? null).toBe(date);
});

test.each(dateLines)('the date line "%s" means the same in decomposed letters', (line, date) => {
  expect(parseDateLine(line.normalize('NFD'), reference) ?? null).toBe(date);
});

test('Thailand counts its years from another one', () => {
  expect(parseDateLine('13/03/2568')).toBe('2025-03-13');
  expect(parseDateLine('29/02/2567')).toBe('2024-02-29');
});

test.each([
  ['Опубликовано: 27 ноября 2026 г.', 'ru', '2026-11-27'],
  ['5 мая 2026 года, 14:05', undefined, '2026-05-05T14:05'],
  ['Warszawa, 3 września 2026 r.', 'pl-PL', '2026-09-03'],
  ['27. listopadu 2026', 'cs', '2026-11-27'],
  ['Yayın tarihi: 1 Ağustos 2026', 'tr-TR', '2026-08-01'],
  ['27 พฤศจิกายน 2568', 'th', '2025-11-27'],
  ['27 พ.ย. 2568', undefined, '2025-11-27'],
  ['29 ноември 2026 г.', 'bg', '2026-11-29'],
  ['27. maj 2026', 'da', '2026-05-27'],
  ['2026 m. lapkričio 27 d.', 'lt', '2026-11-27'],
  ['2026. november 27.', 'hu', '2026-11-27'],
  ['27 नवंबर 2026', 'hi', '2026-11-27'],
  ['27 ພະຈິກ 2026', 'lo', '2026-11-27'],
])('"%s" (%s) is a day: the browser knows the months of its languages', (line, language, day) => {
  expect(parseDateLine(daysInDigits(line, language))).toBe(day);
});

test('a day whose months are known, in no language or in one nobody knows is left as it is', () => {
  for (const [line, language] of [
    ['Thứ sáu, 27 tháng 11 năm 2026', 'vi'],
    ['November 27, 2026', undefined],
    ['27 Blurb 2026', 'qqq'],
    ['27 (листопада) 2026', 'uk'],
  ] as const)
    expect(daysInDigits(line, language)).toBe(line);
});

test('a day without a year is no date when nothing says which year is near', () => {
  expect(parseDateLine('Sáng 16/12')).toBeUndefined();
  expect(parseDateLine('Sáng 16/12, cập nhật 18/12/2021')).toBe('2021-12-18');
});

test.each(leads)('the lead "%s" under "%s" dates the article as it should', (lead, title, years, date) => {
  expect(inferDate(lead, title, years)?.date ?? null).toBe(date);
});

test('an inferred date says which words it was taken from', () => {
  const date = inferDate('(HNP) - Sáng 16/12, sở họp.', 'Tổng kết năm 2021');
  expect(date).toEqual({ date: '2021-12-16', text: 'Sáng 16/12 … năm 2021' });
});

test('the first whole date of a longer text is found with its words', () => {
  const text = 'Họp từ 1-3/5, theo Nghị định 30/2020/NĐ-CP, ngày 16 tháng 12 năm 2021, rồi 18/12/2021.';
  expect(findDate(text)).toEqual({ date: '2021-12-16', text: '16 tháng 12 năm 2021' });
  expect(findDate('tỷ lệ 3/4, trực 24/7')).toBeUndefined();
});

test('100 KB of digits, months or opening words is read in linear time', () => {
  for (const piece of [
    '1/1-',
    '12.12.',
    'ngày ',
    'tháng mười ',
    '3 tháng ',
    'Sáng 1/1, ',
    '2021-',
    'thứ hai ',
    '  ',
  ]) {
    const text = piece.repeat(100_000 / piece.length);
    const started = performance.now();
    parseDateLine(text, reference);
    findDate(text);
    inferDate(text, text, [2020]);
    expect(performance.now() - started, piece).toBeLessThan(3_000);
  }
}, 30_000);

const shared = new URL('../../../../shared/dates/cases.json', import.meta.url);

test.skipIf(!existsSync(shared))('the shared date lines are read as labelled', () => {
  const { reference: seen, cases } = JSON.parse(readFileSync(shared, 'utf8')) as {
    reference: string;
    cases: [string, string | null][];
  };
  for (const [line, date] of cases) expect(parseDateLine(line, seen.slice(0, 10)) ?? null, line).toBe(date);
});
