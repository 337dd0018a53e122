import { expect, test } from 'vitest';

import { findDocuments } from '@/utils/documents/find';
import { groupDocuments } from '@/utils/documents/group';
import { subjectOf } from '@/utils/documents/subject';

/** The subjects of the documents a text names. */
const subjects = (text: string) =>
  groupDocuments(findDocuments(text)).map(({ mentions }) => subjectOf(text, mentions));

test.each([
  ['Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.', 'về công tác văn thư'],
  [
    'Quyết định số 12/QĐ-UBND về việc giao chỉ tiêu trồng rừng, nhằm phủ xanh đồi trọc.',
    'về việc giao chỉ tiêu trồng rừng',
  ],
  [
    'Thông tư số 12/2021/TT-BTC quy định mức thu phí, lệ phí hải quan.',
    'quy định mức thu phí, lệ phí hải quan',
  ],
  [
    'Chỉ thị số 05-CT/TW “Về đẩy mạnh học tập tấm gương của Bác” gắn với nghị quyết.',
    '“Về đẩy mạnh học tập tấm gương của Bác”',
  ],
  ['Nghị quyết số 39 của Bộ Chính trị về tinh giản biên chế đã đi vào cuộc sống.', 'về tinh giản biên chế'],
  ['Kế hoạch số 96-KH/TU về chuyển đổi số, các xã báo cáo hằng quý.', 'về chuyển đổi số'],
])('what a document is about is taken from behind it: %s', (text, subject) => {
  expect(subjects(text)).toEqual([subject]);
});

test.each([
  'Theo Quyết định 1234/QĐ-UBND, các xã họp.',
  'Nghị định 30/2020/NĐ-CP đã có hiệu lực.',
  'Nghị định 30/2020/NĐ-CP. Về công tác văn thư, sở báo cáo sau.',
  'Chỉ thị số 05-CT/TW về đích sớm.',
])('where the text does not say it there is none: %s', (text) => {
  expect(subjects(text)).toEqual([undefined]);
});

test('a later mention may tell what the first leaves out', () => {
  expect(
    subjects('Theo Quyết định 12/QĐ-UBND, xã họp. Quyết định 12/QĐ-UBND về việc giao đất rừng.'),
  ).toEqual(['về việc giao đất rừng']);
});
