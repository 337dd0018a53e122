import { expect, test } from 'vitest';

import { keyFigures } from '@/utils/summary/figures';
import cases from './figures.cases.json';

const all = Object.entries(cases).flatMap(([about, list]) =>
  Object.entries(list).map(([text, figures]) => [about, text, figures] as const),
);

test.each(all)('%s: %s', (_, text, figures) => {
  expect(keyFigures(text).map((figure) => `${figure.kind}: ${figure.text}`)).toEqual(figures);
});

test('a figure knows its exact place', () => {
  for (const [, text] of all) {
    for (const figure of keyFigures(text)) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
  }
});

test('figures come in the order of the text and never overlap', () => {
  const text = all.map(([, one]) => one).join(' ');
  const figures = keyFigures(text);
  expect(figures.length).toBeGreaterThan(60);
  figures.reduce((end, figure) => {
    expect(figure.start).toBeGreaterThanOrEqual(end);
    return figure.end;
  }, 0);
});

test.each([
  ['Tỉnh chi 5,6 tỷ đồng.', '5,6', 'tỷ đồng'],
  ['Các cấp ủy mở trên 1.200 hội nghị trực tiếp.', '1.200', 'hội nghị trực tiếp'],
  ['Kinh tế tăng 7,2% trong quý I.', '7,2', '%'],
  ['Nộp báo cáo trước ngày 15/7/2025.', '15/7/2025', 'trước ngày'],
  ['Nghị định có hiệu lực từ 01/7/2025.', '01/7/2025', 'có hiệu lực từ'],
])('the number and what it counts are known apart, as printed: %s', (text, value, unit) => {
  expect(keyFigures(text)).toMatchObject([{ value, unit }]);
});
