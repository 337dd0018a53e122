import { expect, test } from 'vitest';

import { needsParties, pointsBack } from '@/utils/summary/openings';
import { trim } from '@/utils/summary/trim';

test.each([
  ['(Haiphong.gov.vn) – Sáng 16/12, Thành ủy tổ chức hội nghị.', 'Sáng 16/12, Thành ủy tổ chức hội nghị.'],
  ['(TTXVN) - Chiều 3/6, Bộ trưởng tiếp đoàn.', 'Chiều 3/6, Bộ trưởng tiếp đoàn.'],
  ['HÀ NỘI - Sáng 5/6, Bộ trưởng tiếp đoàn.', 'Sáng 5/6, Bộ trưởng tiếp đoàn.'],
  ['(BĐT) - 5 nhà thầu nộp hồ sơ.', '5 nhà thầu nộp hồ sơ.'],
  ['Hà Nội (TTXVN 5/6) - Bộ trưởng tiếp đoàn.', 'Bộ trưởng tiếp đoàn.'],
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
  'UBND, HĐND tỉnh thống nhất trình đề án.',
  'UBND - HĐND - UBMTTQ tỉnh họp.',
  'GDP - Tăng 5% trong quý.',
  'Tại Hội An, nước lũ làm ngập 500 căn nhà.',
  'Tại Đại học Bách khoa, 5 sinh viên được khen.',
  'Tại kỳ thi tốt nghiệp, 3 thí sinh vi phạm.',
  'Thứ ba, 6/5, Quốc hội họp riêng.',
  'Chiều cùng ngày, Công an bắt 3 người.',
  'Người dân (trừ người nước ngoài đang cư trú tại địa phương) được miễn phí.',
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

test.each([
  'Tỉnh hỗ trợ toàn bộ học phí cho học sinh phổ thông (chỉ áp dụng đối với hồ sơ nộp trực tuyến trước kỳ học) từ năm nay.',
  'Lao động nữ (đã tham gia bảo hiểm xã hội bắt buộc đủ thời gian quy định) được hưởng chế độ.',
  'Hội đồng nhân dân tỉnh bầu đồng chí Trần Thị Mai giữ chức Chủ tịch Hội đồng nhân dân tỉnh khóa mới với sự nhất trí cao của các đại biểu dự kỳ họp; bầu ông Lê Đức Minh giữ chức Phó Chủ tịch.',
  'Tòa án nhân dân tỉnh tuyên phạt giám đốc công ty về tội vi phạm quy định về kế toán gây hậu quả nghiêm trọng cho nhà nước và cho nhiều hộ dân trong vùng; tuyên vô tội đối với kế toán trưởng.',
  'Đoàn thanh tra kết luận ban quản lý đã buông lỏng quản lý, để xảy ra nhiều sai phạm trong đấu thầu, nghiệm thu và thanh toán các gói thầu của dự án đường vành đai qua ba huyện trong nhiều năm liền mà không báo cáo cấp trên theo quy định, đồng thời kiến nghị thu hồi 312 tỷ đồng về ngân sách nhà nước trước khi kết thúc năm.',
])('what limits a statement, who was elected and a sum stay in the bullet: %s', (sentence) => {
  expect(trim(sentence)).toBe(sentence);
});

test('the mood before the day goes', () => {
  expect(trim('Trong không khí thi đua sôi nổi của cả tỉnh, sáng 22/7, huyện khởi công cây cầu.')).toBe(
    'Sáng 22/7, huyện khởi công cây cầu.',
  );
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

test.each([
  'Tỉnh đồng ý về nguyên tắc việc mở rộng khu du lịch sinh thái ven biển theo đề nghị của Sở Xây dựng và của các xã trong vùng; tuy nhiên, yêu cầu tạm dừng việc giao đất cho các nhà đầu tư.',
  'Bộ cho phép lưu hành có điều kiện vắc xin phòng bệnh của công ty sau khi nghe ý kiến của hội đồng tư vấn và các chuyên gia độc lập; trừ nhóm phụ nữ mang thai và trẻ nhỏ.',
  'Ban Thường vụ thi hành kỷ luật cảnh cáo Đảng ủy xã vì buông lỏng lãnh đạo, thiếu kiểm tra, giám sát trong quản lý đất đai nhiều năm liền; khiển trách các đồng chí phó bí thư.',
  'Căn cứ quy định của Đảng về thi hành kỷ luật đảng viên vi phạm trong các cơ quan nhà nước ở địa phương; căn cứ tính chất, mức độ, hậu quả của vi phạm, Ban Thường vụ quyết định cách chức ông Lê Văn Hòa.',
])(
  'what turns round, limits or doubles a statement, and the decision itself, is not cut off: %s',
  (sentence) => {
    expect(trim(sentence)).toBe(sentence);
  },
);

test('a list that begins behind "cụ thể như sau" leaves no loose end', () => {
  const bullet = trim(
    `Sở Y tế thông báo tuyển dụng viên chức cho các bệnh viện tuyến huyện và các trạm y tế xã vùng cao trong năm nay, cụ thể như sau: ${'bác sĩ đa khoa; dược sĩ; điều dưỡng; '.repeat(4)}hộ sinh.`,
  );
  expect(bullet).not.toMatch(/cụ thể…$/u);
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
  'Theo ông, cần 5 năm nữa.',
  'Số còn lại là đất rừng.',
  'Tỷ lệ trên giảm 5%.',
  'Another 5 people were hurt.',
  'Gia đình ông có 8 sào ruộng.',
  'Tổng mức đầu tư của dự án này là 5 tỷ đồng.',
  'Hiện có 14 xã, trong số đó 5 xã miền núi.',
  'Theo bà, cần 5 năm nữa.',
  'He said it was done.',
])('points back: %s', (text) => {
  expect(pointsBack(text)).toBe(true);
});

test.each([
  'Ông Nguyễn Văn Bình được bầu làm chủ tịch.',
  'Bà con nông dân được vay 25 triệu đồng.',
  'Năm nay, tỉnh trồng 500 ha rừng.',
  'Mới đây, tỉnh ban hành Quyết định số 512/QĐ-UBND.',
  'Những năm gần đây, xuất khẩu tăng đều.',
  'Anh sẽ bãi bỏ thuế quan đối với 99% dòng thuế.',
  'Bà mẹ Việt Nam anh hùng được tặng quà.',
  'Còn khoảng 500 hộ dân chưa có nước sạch.',
  'This year, Vietnam will build 3 ports.',
  'Đồng chí Hoàng Tùng dự hội nghị.',
  'Ủy ban nhân dân tỉnh họp.',
  'The Ministry published 3 reports.',
  'Theo ông Lò Văn Páo, Chủ tịch UBND xã, 5 bản chưa có điện.',
  'Quyết định 12/QĐ-UBND phê duyệt dự án này với 5 tỷ đồng.',
])('stands alone: %s', (text) => {
  expect(pointsBack(text)).toBe(false);
  expect(needsParties(text)).toBe(false);
});

test.each([
  'Hai nước ký 3 văn kiện.',
  'Hai bên ký 4 văn kiện.',
  'Các bị can bị đề nghị truy tố.',
  'Cả hai bị can đều khai nhận.',
])('speaks of parties that some sentence before it names: %s', (text) => {
  expect(needsParties(text)).toBe(true);
  expect(pointsBack(text)).toBe(false);
});
