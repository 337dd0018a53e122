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
