import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

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
