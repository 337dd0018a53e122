import { expect, test } from 'vitest';

import { describe as describeAnchor } from '@/utils/notes/anchors/describe';
import { findAnchor } from '@/utils/notes/anchors/find';

import { measure, report, tally } from './measure';

// ANCHORS=1 prints the table, ANCHORS=cases each miss, too; ANCHOR_SEEDS=3,4,5 makes other articles.
const seeds = (process.env['ANCHOR_SEEDS'] ?? '1,2').split(',').map(Number);

for (const half of ['tuned', 'held back'] as const) {
  test(`passages are found again after every kind of edit: ${half} articles`, { timeout: 600_000 }, () => {
    const cases = measure(half, seeds);
    const all = tally(cases);
    if (process.env['ANCHORS']) {
      console.log(`${half}\n${report(cases)}`);
      const bad = cases.filter(({ verdict }) => verdict !== 'right' && verdict !== 'undecided');
      if (process.env['ANCHORS'] === 'cases') for (const one of bad) console.log(JSON.stringify(one));
    }
    expect(cases.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
    expect(all.right / (cases.length - all.undecided)).toBeGreaterThan(0.95);
  });
}

const text = [
  'Sáng 16/12, Ủy ban nhân dân thành phố họp phiên thường kỳ, bàn việc cuối năm.',
  'Đến nay toàn thành phố còn 1.200 hộ nghèo, giảm 300 hộ so với năm trước.',
  'Chủ tịch yêu cầu “rõ người, rõ việc”, báo cáo kết quả trước tết Nguyên đán.',
].join('\n\n');

/** What is found of a passage of `text` after it became another. */
function refind(quote: string, after: string): string | undefined {
  const start = text.indexOf(quote);
  const anchor = describeAnchor(text, { start, end: start + quote.length });
  const found = anchor && findAnchor(after, anchor);
  return found && after.slice(found.start, found.end);
}

test('a figure brought up to date leaves the sentence where it is', () => {
  const after = text.replace('1.200', '1.250');
  expect(refind('còn 1.200 hộ nghèo', after)).toBe('còn 1.250 hộ nghèo');
  expect(refind('1.200', after)).toBe('1.250');
});

test('other marks and accents in parts are no change, and marks at the ends stay with the words', () => {
  const after = text.replace(/[“”]/gu, '"').normalize('NFD');
  expect(refind('“rõ người, rõ việc”', after)).toBe('"rõ người, rõ việc"'.normalize('NFD'));
});

test('a passage put at another place is found there', () => {
  const [one, two, three] = text.split('\n\n');
  expect(refind('rõ người, rõ việc', [three, two, one].join('\n\n'))).toBe('rõ người, rõ việc');
});

test('a passage taken out is not found in what only looks like it', () => {
  const gone = text.replace(/Đến nay.*\n/u, 'Trước đó, toàn tỉnh còn 1.350 hộ cận nghèo, tăng 40 hộ.\n');
  expect(refind('còn 1.200 hộ nghèo, giảm 300 hộ', gone)).toBeUndefined();
  expect(refind('thành phố', 'Thành phố khác.')).toBeUndefined();
});

test('twins are told apart by what stands around them, or not at all', () => {
  expect(refind('hộ nghèo', `Mỗi hộ nghèo một căn nhà.\n\n${text}`)).toBe('hộ nghèo');
  const anchor = { quote: 'hộ nghèo', prefix: '', suffix: '', start: 3 };
  expect(findAnchor('a hộ nghèo b hộ nghèo c', anchor)).toBeUndefined();
});

test('a quote without a word is found only where it was', () => {
  const anchor = { quote: '***', prefix: 'a ', suffix: ' b', start: 2 };
  expect(findAnchor('a *** b', anchor)).toEqual({ start: 2, end: 5 });
  expect(findAnchor('x a --- b', anchor)).toBeUndefined();
});
