import { expect, test } from 'vitest';

import { summarize } from '@/utils/summary/summarize';

const SENTENCES = [
  'Sáng 16/12, Ủy ban nhân dân tỉnh ban hành Kế hoạch số 215/KH-UBND về hỗ trợ hộ nghèo sửa chữa nhà ở.',
  'Kế hoạch dành 5,6 tỷ đồng cho 1.200 hộ nghèo ở 14 xã miền núi.',
  'Ông cho biết thêm nhiều việc khác.',
  'Sở Xây dựng được giao thẩm định thiết kế mẫu và gửi các xã trước ngày 15/1/2022.',
  'Điều này được bà con rất phấn khởi và trân trọng cảm ơn.',
  'Các xã phải công khai danh sách hộ nghèo được hỗ trợ sửa chữa nhà ở tại trụ sở trong 10 ngày.',
  'Ngân hàng Chính sách xã hội tỉnh cho mỗi hộ nghèo vay thêm tối đa 25 triệu đồng để sửa chữa nhà ở.',
  'Nhiều đoàn thể cũng vận động hội viên góp ngày công trong dịp cuối năm.',
];
const story = {
  title: 'Tỉnh ban hành kế hoạch hỗ trợ hộ nghèo sửa chữa nhà ở',
  text: [SENTENCES.slice(0, 3), SENTENCES.slice(3, 5), SENTENCES.slice(5)]
    .map((part) => part.join(' '))
    .join('\n\n'),
};

test('bullets come in the order of the story and each knows its sentence', () => {
  const bullets = summarize(story);
  expect(bullets.length).toBeGreaterThanOrEqual(2);
  for (const bullet of bullets) expect(SENTENCES).toContain(story.text.slice(bullet.start, bullet.end));
  expect([...bullets].sort((a, b) => a.start - b.start)).toEqual(bullets);
});

test('the decision with its number leads and no bullet opens on a back-pointing word', () => {
  const bullets = summarize(story, 3).map((bullet) => bullet.text);
  expect(bullets[0]).toBe(SENTENCES[0]);
  expect(bullets.join('\n')).not.toMatch(/^(?:Ông|Điều này)/mu);
});

test('never more bullets than asked for, nor than half of the sentences', () => {
  for (const count of [1, 2, 3, 20]) {
    expect(summarize(story, count).length).toBeLessThanOrEqual(Math.min(count, SENTENCES.length / 2));
  }
});

test('captions, headings and the title said again are never bullets', () => {
  const caption = 'Chủ tịch tỉnh ban hành kế hoạch hỗ trợ hộ nghèo sửa chữa nhà ở ngày 16/12.';
  const heading = 'Kế hoạch hỗ trợ 1.200 hộ nghèo sửa chữa nhà ở được ban hành ngày 16/12';
  const text = `${story.title}\n\n${caption}\n\n${heading}\n\n${story.text}`;
  const bullets = summarize({ ...story, text, captions: [caption], headings: [heading] }, 5);
  const sources = bullets.map(({ start, end }) => text.slice(start, end));
  for (const barred of [caption, heading, story.title]) expect(sources).not.toContain(barred);
});

test('what only says the title in other words is no bullet, a new figure is', () => {
  const again = 'V/v tỉnh ban hành kế hoạch hỗ trợ hộ nghèo sửa chữa nhà ở';
  const counted = 'Tỉnh ban hành kế hoạch hỗ trợ 1.200 hộ nghèo sửa chữa nhà ở.';
  const texts = (first: string) =>
    summarize({ ...story, text: `${first}\n\n${story.text}` }, 5).map((bullet) => bullet.text);
  expect(texts(again)).not.toContain(again);
  expect(texts(counted)).toContain(counted);
});

test('a sentence that stands twice is said once', () => {
  const text = `${story.text}\n\n${SENTENCES[0]}`;
  const bullets = summarize({ ...story, text }, 5).map((bullet) => bullet.text);
  expect(new Set(bullets).size).toBe(bullets.length);
});

test('a notice of two sentences is not summarised', () => {
  const text = 'Ngày 5/7, trụ sở ngừng tiếp công dân để sửa chữa. Công dân liên hệ lại từ ngày 8/7.';
  expect(summarize({ title: 'Thông báo', text })).toEqual([]);
});

test('headings alone are nothing to summarise', () => {
  const text =
    'Chức năng, nhiệm vụ\n\nCơ cấu tổ chức\n\nVăn phòng Sở\n\nThanh tra Sở\n\nCác phòng chuyên môn';
  expect(summarize({ title: 'Giới thiệu', text })).toEqual([]);
});

test('the same story gives the same bullets every time', () => {
  expect(summarize(story)).toEqual(summarize(story));
});

const LEAD =
  'Sáng 12/3, Ban Tuyên giáo Huyện ủy tổ chức Hội nghị tổng kết công tác năm 2023. Đồng chí Lê Thị Mận, Trưởng Ban, chủ trì Hội nghị.';
const BODY = [
  'Năm qua, toàn ngành đã mở 320 lớp học tập nghị quyết cho 18.400 lượt cán bộ, đảng viên; biên soạn 12 số bản tin nội bộ.',
  'Các đại biểu đánh giá cao những nỗ lực, cố gắng và tinh thần đoàn kết của toàn ngành trong năm qua.',
  'Tiếp tục bám sát sự chỉ đạo của cấp trên và nâng cao hơn nữa chất lượng công tác.',
  'Dự Hội nghị có lãnh đạo các phòng, ban của huyện và bí thư đảng ủy các xã, thị trấn.',
  'Năm 2024, Huyện ủy giao Ban Tuyên giáo 5 nhóm nhiệm vụ, đó là: Kiện toàn đội ngũ báo cáo viên; đổi mới bản tin; mở trang tin điện tử; tập huấn cộng tác viên; kiểm tra các xã.',
  'Nhân dịp này, Huyện ủy tặng Giấy khen cho 9 tập thể và 21 cá nhân có thành tích trong năm.',
];
const told = {
  title: 'Tổng kết công tác tuyên giáo năm 2023',
  lead: LEAD,
  text: [LEAD, ...BODY].join('\n\n'),
};

test('where a lead tells the news, the other bullets are the facts it leaves out', () => {
  expect(summarize(told, 5).map((bullet) => bullet.text)).toEqual([
    'Sáng 12/3, Ban Tuyên giáo Huyện ủy tổ chức Hội nghị tổng kết công tác năm 2023.',
    BODY[0],
    'Năm 2024, Huyện ủy giao Ban Tuyên giáo 5 nhóm nhiệm vụ, đó là: Kiện toàn đội ngũ báo cáo viên; đổi mới bản tin; mở trang tin điện tử; tập huấn cộng tác viên…',
    'Huyện ủy tặng Giấy khen cho 9 tập thể và 21 cá nhân có thành tích trong năm.',
  ]);
});

test('a lead that tells nothing gives way to what tells the news behind it', () => {
  const flourish = 'Hỗ trợ hộ nghèo sửa chữa nhà ở là niềm mong mỏi của bà con các xã miền núi trong tỉnh.';
  const text = `${flourish}\n\n${story.text}`;
  const asLead = summarize({ ...story, text, lead: flourish }).map((bullet) => bullet.text);
  expect(asLead).not.toContain(flourish);
  expect(asLead[0]).toBe(SENTENCES[0]);
  const mood = 'Trong không khí phấn khởi của bà con, tỉnh lo nhà ở cho hộ nghèo các xã miền núi.';
  expect(summarize({ ...story, text: `${mood}\n\n${story.text}` })[0]?.text).toBe(SENTENCES[0]);
});

test('what both sides agreed is told once a bullet has named them', () => {
  const named = 'Ngày 5/7, Bộ trưởng Trần Văn Hải hội đàm với Bộ trưởng Phan Thế Lữ về hợp tác lao động.';
  const agreed = 'Hai bên nhất trí ký bản ghi nhớ đưa 1.200 lao động sang làm việc trước năm sau.';
  const rest = [
    'Trời hôm ấy nắng nhẹ và gió mát.',
    'Cuộc gặp diễn ra trong không khí thân tình.',
    'Đoàn ra về lúc chiều muộn.',
  ];
  const title = 'Hội đàm về hợp tác lao động';
  const texts = summarize({ title, text: [named, agreed, ...rest].join(' ') }).map((bullet) => bullet.text);
  expect(texts).toEqual([named, agreed]);
  const alone = summarize({ title, text: [agreed, ...rest, 'Lễ ký sẽ diễn ra ở thủ đô.'].join(' ') });
  expect(alone.map((bullet) => bullet.text)).not.toContain(agreed);
});

test('a greeting and the foreword to a whole text are no bullets', () => {
  const greeting = 'Kính thưa các đồng chí lãnh đạo tỉnh cùng toàn thể bà con hộ nghèo ở 14 xã miền núi!';
  const foreword = 'Cổng thông tin điện tử trân trọng giới thiệu toàn văn Kế hoạch số 215/KH-UBND về nhà ở.';
  const bullets = summarize({ ...story, text: `${foreword}\n\n${greeting}\n\n${story.text}` }, 5);
  for (const barred of [greeting, foreword]) expect(bullets.map(({ text }) => text)).not.toContain(barred);
});

test('a lead that only points back is no bullet', () => {
  const lead = 'Đây là chỉ đạo của đồng chí Bí thư Huyện ủy tại Hội nghị sáng 12/3.';
  const bullets = summarize({ ...told, lead, text: [lead, ...BODY].join('\n\n') }, 4);
  expect(bullets.length).toBeGreaterThan(0);
  for (const bullet of bullets) expect(bullet.text).not.toMatch(/^Đây/u);
});

test('rows of a table, items of a list and what leads up to a list are no bullets', () => {
  const parts = [
    'Số ký hiệu 310/KH-UBND\tNgày ban hành 10/02/2024\tCơ quan ban hành Ủy ban nhân dân tỉnh về hỗ trợ hộ nghèo',
    'Tỉnh giao các sở hỗ trợ hộ nghèo sửa chữa nhà ở theo kế hoạch như dưới đây:',
    'hỗ trợ mỗi hộ nghèo sửa chữa nhà ở 40 triệu đồng trong năm 2024;',
  ];
  const text = [story.text, parts[0], parts.slice(1).join('\n')].join('\n\n');
  for (const { start, end } of summarize({ ...story, text }, 5))
    expect(parts).not.toContain(text.slice(start, end));
});

test('captions with a credit, links to other stories and half a quotation are no bullets', () => {
  const barred = [
    'Người dân xã miền núi nhận quyết định hỗ trợ sửa chữa nhà ở (Ảnh: Minh Hà).',
    'Xem thêm: Tỉnh ban hành kế hoạch hỗ trợ hộ nghèo sửa chữa nhà ở năm 2021.',
    '“Kế hoạch hỗ trợ hộ nghèo sửa chữa nhà ở dành 40 triệu đồng cho mỗi hộ trong năm.',
  ];
  const text = [...barred, story.text].join('\n\n');
  for (const { start, end } of summarize({ ...story, text }, 5))
    expect(barred).not.toContain(text.slice(start, end));
});

test('where each line is an item, items are never glued into one bullet', () => {
  const items = [
    'Học sinh bán trú được hỗ trợ 936.000 đồng một tháng',
    'Trẻ nhà trẻ được hỗ trợ 360.000 đồng một tháng',
  ];
  const text = `${story.text}\n\n${items.join('\n')}`;
  for (const bullet of summarize({ ...story, text, isLined: true }, 5))
    expect(bullet.text).not.toContain('tháng Trẻ');
});
