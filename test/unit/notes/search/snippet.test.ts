import { expect, test } from 'vitest';

import { snippet } from '@/utils/notes/search/snippet';

const filler = 'Các đại biểu đã thảo luận nhiều nội dung quan trọng khác của chương trình. '.repeat(8);
const text = `${filler}Hải Phòng có hai phòng học mới theo Nghị định số 30/2020/NĐ-CP. ${filler}`;
const hitsOf = (query: string, length?: number) => {
  const made = snippet(text, query, length);
  return made.hits.map(({ start, end }) => made.text.slice(start, end));
};

test('the passage holds the words, and hits are where they stand', () => {
  expect(hitsOf('hải phòng')).toContain('Hải Phòng');
  expect(hitsOf('nghi dinh 30')).toEqual(['Nghị định', '30']);
});

test('accents count in words typed with accents and only there', () => {
  expect(hitsOf('hãi')).toEqual([]);
  expect(hitsOf('hai')).toEqual(['Hải', 'hai']);
  expect(hitsOf('hải')).toEqual(['Hải']);
});

test('it is cut between words, with an ellipsis on the side where it was cut', () => {
  const made = snippet(text, 'hai phong', 80);
  expect(made.text.startsWith('…')).toBe(true);
  expect(made.text.endsWith('…')).toBe(true);
  expect(made.text.length).toBeLessThanOrEqual(82);
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u));
  expect(made.text.split(/[^\p{L}\p{N}]+/u).filter((word) => !words.has(word))).toEqual([]);
});

test('words in their order win over the same words scattered', () => {
  const scattered = `học ở nhà. phòng bệnh. ${filler} Xây hai phòng học mới. ${filler}`;
  expect(snippet(scattered, '"phong hoc"', 60).text).toContain('phòng học');
});

test('a short text is returned whole, one without the words from its beginning', () => {
  expect(snippet('Ngắn gọn.', 'gọn')).toEqual({ text: 'Ngắn gọn.', hits: [{ start: 5, end: 8 }] });
  expect(snippet(text, 'máy bay', 40)).toEqual({
    text: expect.stringMatching(/^Các đại biểu .*…$/),
    hits: [],
  });
  expect(snippet('', 'a')).toEqual({ text: '', hits: [] });
});

test('offsets hold for decomposed text, for line breaks and for a word longer than the passage', () => {
  const made = snippet('Thành phố\n\nHải Phòng'.normalize('NFD'), 'hải phòng');
  expect(made.hits.map(({ start, end }) => made.text.slice(start, end))).toEqual(['Hải Phòng']);
  expect(made.text).not.toContain('\n');
  expect(snippet(`${'x'.repeat(300)} a`, 'xx', 50).hits).toEqual([{ start: 0, end: 300 }]);
});

test('symbols are marked as one', () => {
  expect(hitsOf('30-2020-nd-cp')).toEqual(['30/2020/NĐ-CP']);
});
