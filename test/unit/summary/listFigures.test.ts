import { expect, test } from 'vitest';

import { listFigures } from '@/utils/summary/listFigures';

const TEXT =
  'Tỉnh chi 5,6 tỷ đồng cho 1.200 hộ. Khoản chi 5,6 tỷ đồng có từ quỹ dự phòng.\n\n' +
  'Các xã báo cáo trước ngày 30/9/2024. Quyết định có hiệu lực từ 01/7/2024.';

test('what has a day comes first, and what is said twice is listed once', () => {
  expect(listFigures(TEXT).map((figure) => figure.text)).toEqual([
    'trước ngày 30/9/2024',
    'có hiệu lực từ 01/7/2024',
    '5,6 tỷ đồng',
    '1.200 hộ',
  ]);
});

test('each figure comes with its sentence', () => {
  expect(listFigures(TEXT).map((figure) => figure.sentence)).toEqual([
    'Các xã báo cáo trước ngày 30/9/2024.',
    'Quyết định có hiệu lực từ 01/7/2024.',
    'Tỉnh chi 5,6 tỷ đồng cho 1.200 hộ.',
    'Tỉnh chi 5,6 tỷ đồng cho 1.200 hộ.',
  ]);
});

test('in a language whose grammar is not known a number takes a unit to be listed', () => {
  expect(
    listFigures('Im Jahr kamen 23 Menschen und 1,5 km Weg, also 12 % mehr.', 'de').map(({ text }) => text),
  ).toEqual(['1,5 km', '12 %']);
});
