import { expect, test } from 'vitest';

import { isAccount, isPersonName } from '@/utils/article/names';
import { splitDateline } from '@/utils/article/dateline';
import { isDateLine, isToolbar } from '@/utils/article/trim';

test.each([
  ['(Haiphong.gov.vn) - Sáng 16/12, thành phố tổ chức', 'Haiphong.gov.vn', 'Sáng 16/12, thành phố tổ chức'],
  ['(ĐCSVN) – Ngày 3/4, Bộ Chính trị họp', 'ĐCSVN', 'Ngày 3/4, Bộ Chính trị họp'],
  ['HNP - Chiều 5/6, Ủy ban nhân dân', 'HNP', 'Chiều 5/6, Ủy ban nhân dân'],
])('the dateline of “%s” is parted from its sentence', (text, source, rest) => {
  expect(splitDateline(text)).toEqual({ source, rest });
});

test.each([
  'Hà Nội là thủ đô',
  'Công tác cán bộ - khâu then chốt',
  '(1) Thực hiện nghị quyết',
  'WASHINGTON has fallen',
])('“%s” has no dateline', (text) => expect(splitDateline(text)).toEqual({ rest: text }));

test('accounts of content systems are no authors', () => {
  for (const name of ['admin', 'Quản trị Hội Nông dân', 'Super User', 'bientap2'])
    expect(isAccount(name), name).toBe(true);
  for (const name of ['Hoàng Tùng', 'Ban biên tập', 'Thúy Hằng']) expect(isAccount(name), name).toBe(false);
});

test('a person’s name is capitalised syllables and nothing else', () => {
  for (const name of ['Hoàng Tùng', 'BÙI THỊ TUYẾT NGÂN', 'Nguyễn Thị Minh Khai', 'Maria Stone'])
    expect(isPersonName(name), name).toBe(true);
  for (const name of ['Hội nghị tổng kết', 'phường Hương Xuân', 'Năm 2021', 'Đồng chí phát biểu chỉ đạo'])
    expect(isPersonName(name), name).toBe(false);
});

test('date lines and tool bars are told from sentences', () => {
  for (const line of [
    'Ngày đăng: 08/07/2024 11:38',
    'Thứ ba - 30/05/2017 16:29',
    '27/09/2020, 21:58',
    'Posted on June 29, 2020',
  ]) {
    expect(isDateLine(line), line).toBe(true);
  }
  expect(isDateLine('Sáng 16/12/2021, thành phố tổ chức hội nghị')).toBe(false);
  for (const line of ['In bài viết', 'Chia sẻ:', 'Facebook | Zalo | Email', 'A+'])
    expect(isToolbar(line), line).toBe(true);
  expect(isToolbar('In ấn tài liệu phục vụ hội nghị')).toBe(false);
});
