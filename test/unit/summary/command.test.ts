import { expect, test } from 'vitest';

import { answer } from '@/test/bench/summary/summarize';

const paragraphs = Array.from(
  { length: 4 },
  (_, i) => `Ngày ${i + 1}/6, tỉnh khởi công ${i + 2} cây cầu. Sở Xây dựng giao ${i + 5} đơn vị thi công.`,
);

test('paragraphs and a body without breaks are both summarised', () => {
  const title = 'Tỉnh khởi công các cây cầu';
  for (const story of [{ paragraphs }, { body: paragraphs.join(' ') }]) {
    const line = JSON.stringify({ id: 'a', title, ...story });
    expect(answer(line, 3)).toMatchObject({ id: 'a', bullets: expect.arrayContaining([expect.any(String)]) });
  }
});

test.each([
  ['{', null],
  ['[]', null],
  ['{"id":"b","title":"Không có nội dung"}', 'b'],
  ['{"id":7,"title":1,"body":""}', 7],
])('a line that cannot be read answers with its error: %s', (line, id) => {
  expect(answer(line)).toEqual({ id, error: expect.any(String) });
});
