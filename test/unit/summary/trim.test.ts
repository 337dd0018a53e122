import { expect, test } from 'vitest';

import { pointsBack } from '@/utils/summary/openings';
import { trim } from '@/utils/summary/trim';

test.each([
  ['(Haiphong.gov.vn) – Sáng 16/12, Thành ủy tổ chức hội nghị.', 'Sáng 16/12, Thành ủy tổ chức hội nghị.'],
  ['(TTXVN) - Chiều 3/6, Bộ trưởng tiếp đoàn.', 'Chiều 3/6, Bộ trưởng tiếp đoàn.'],
  ['HNP - Sáng nay, quận khánh thành trường học.', 'Sáng nay, quận khánh thành trường học.'],
  ['HÀ GIANG (TTXVN) - Lũ quét làm 3 người mất tích.', 'Lũ quét làm 3 người mất tích.'],
])('a dateline is no part of a bullet: %s', (sentence, bullet) => {
  expect(trim(sentence)).toBe(bullet);
});

test.each([
  ['Ảnh: Minh Đức/TTXVN Bộ trưởng làm việc với tỉnh về 3 dự án.', 'Bộ trưởng làm việc với tỉnh về 3 dự án.'],
  ['(Ảnh: T.L.) Bộ trưởng làm việc với tỉnh.', 'Bộ trưởng làm việc với tỉnh.'],
  ['Lãnh đạo tỉnh (Ảnh: Minh Đức) thăm nhà máy.', 'Lãnh đạo tỉnh … thăm nhà máy.'],
])('a photo credit is no part of a bullet: %s', (sentence, bullet) => {
  expect(trim(sentence)).toBe(bullet);
});

test.each([
  ['Phát biểu tại Hội nghị, đồng chí Bí thư đề nghị 4 việc.', 'Đồng chí Bí thư đề nghị 4 việc.'],
  ['Bên cạnh đó, tỉnh chi 5 tỷ đồng.', 'Tỉnh chi 5 tỷ đồng.'],
  ['Nhân dịp này, Chủ tịch tặng 40 suất quà.', 'Chủ tịch tặng 40 suất quà.'],
  ['Theo đó, Quốc hội lùi việc thông qua luật.', 'Quốc hội lùi việc thông qua luật.'],
  ['Tại buổi làm việc, Sở báo cáo tiến độ.', 'Sở báo cáo tiến độ.'],
  ['8.Giao Sở Tài chính bố trí kinh phí.', 'Giao Sở Tài chính bố trí kinh phí.'],
  ['-Hoàn thành bản đồ của 15 huyện.', 'Hoàn thành bản đồ của 15 huyện.'],
  ['2. Giao Sở Tài chính bố trí kinh phí.', 'Giao Sở Tài chính bố trí kinh phí.'],
])('what only leads up to the statement goes: %s', (sentence, bullet) => {
  expect(trim(sentence)).toBe(bullet);
});

test.each([
  'Tuy nhiên, 12 xã chưa đạt chuẩn.',
  'Tại Hội nghị toàn quốc ngày 5/6, Thủ tướng giao 3 nhiệm vụ.',
  'Theo Bộ Y tế, dịch đã được kiểm soát.',
  'Báo cáo nêu rõ, nợ đọng là 5 tỷ đồng.',
  'Ngày 5/7, TP. Vinh khởi công 2 cây cầu (vốn 45 tỷ đồng); cả hai xong trước Tết.',
])('what carries meaning stays: %s', (sentence) => {
  expect(trim(sentence)).toBe(sentence);
});

test('a long bracket without figures and the tail of a long list become an ellipsis', () => {
  expect(
    trim(
      'Đoàn thanh tra (gồm Thanh tra tỉnh, Sở Xây dựng, Văn phòng Ủy ban nhân dân tỉnh) bắt đầu làm việc.',
    ),
  ).toBe('Đoàn thanh tra … bắt đầu làm việc.');
  const items = Array.from({ length: 12 }, () => 'rà soát quy hoạch của từng xã').join('; ');
  const bullet = trim(`Tỉnh giao các sở ${items}.`);
  expect(bullet).toMatch(/^Tỉnh giao các sở rà soát quy hoạch.*từng xã…$/u);
  expect(bullet.split(' ').length).toBeLessThanOrEqual(45);
});

test('a tail with a figure stays as long as the sentence is not too long', () => {
  const head =
    'Toàn ngành đã mở các lớp học tập nghị quyết cho cán bộ, đảng viên ở tất cả các xã, thị trấn của huyện';
  expect(trim(`${head}; 12 xã mở thêm lớp buổi tối và cử giảng viên về tận thôn xóm.`)).toMatch(
    /tận thôn xóm\.$/u,
  );
  expect(trim(`${head}; nhiều xã mở thêm lớp buổi tối và cử giảng viên về tận thôn xóm.`)).toBe(`${head}…`);
});

test('the offices of a person go where the sentence would be too long, and only there', () => {
  const sentence =
    'Ngày 10/5, bà Lê Thị Mận, Ủy viên Ban Thường vụ, Chủ tịch Hội đồng, đã trao quyết định điều động ông Trần Văn Bình';
  expect(trim(`${sentence}.`)).toBe(`${sentence}.`);
  const long = `${sentence} ${'về nhận công tác tại đảng bộ của huyện miền núi giáp biên giới '.repeat(3).trim()}.`;
  expect(trim(long)).toContain('bà Lê Thị Mận … đã trao quyết định');
});

test('an ellipsis and a full stop are not set together', () => {
  expect(trim('Tỉnh trồng 5 ha cam, bưởi, xoài….')).toBe('Tỉnh trồng 5 ha cam, bưởi, xoài…');
});

test('a sentence whose main statement comes last is not cut behind its first part', () => {
  const sentence = `Sau khi ${'thẩm định hồ sơ của các xã, '.repeat(9)}nhất là các xã nghèo, tỉnh chi 5 tỷ đồng.`;
  expect(trim(sentence)).toBe(sentence);
});

test('the end mark of an official text goes', () => {
  expect(trim('Quyết định có hiệu lực từ ngày ký./.')).toBe('Quyết định có hiệu lực từ ngày ký.');
});

test.each([
  'Ông cho biết có 5 dự án.',
  'Bà Huệ là giám đốc.',
  'Điều này gây khó khăn.',
  'Tại kỳ họp này, Quốc hội bàn 3 luật.',
  'Đây là lần thứ hai.',
  'Việc đó đã xong.',
  '2 bệnh nhân trên đã được cách ly.',
  'Đồng thời ra mắt ban chấp hành mới.',
  'Hai bên ký 4 văn kiện.',
  'He said it was done.',
])('points back: %s', (text) => {
  expect(pointsBack(text)).toBe(true);
});

test.each([
  'Ông Nguyễn Văn Bình được bầu làm chủ tịch.',
  'Bà con nông dân được vay 25 triệu đồng.',
  'Năm nay, tỉnh trồng 500 ha rừng.',
  'Đồng chí Hoàng Tùng dự hội nghị.',
  'Ủy ban nhân dân tỉnh họp.',
  'The Ministry published 3 reports.',
])('stands alone: %s', (text) => {
  expect(pointsBack(text)).toBe(false);
});
