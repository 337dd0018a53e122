import { expect, test } from 'vitest';

import { compareTexts, isSameStory, summariseChanges, withContext } from '@/utils/notes/compare/compare';
import { readTokens } from '@/utils/notes/compare/tokens';

import { makeTexts } from './texts';

const show = (before: string, after: string) =>
  compareTexts(before, after)
    .map(({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind])
    .join('');

test('a number is one word, with its points and its sign', () => {
  expect(readTokens('Thu 1.200 tỷ, tăng 5,6% (16/12/2021).')).toEqual(
    ['Thu', ' ', '1.200', ' ', 'tỷ', ',', ' ', 'tăng', ' ', '5,6%', ' ', '(', '16/12/2021', ')', '.'], // biome-ignore format: one line
  );
  expect(show('Còn 1.200 hộ, tăng 5,6%.', 'Còn 1.250 hộ, tăng 5,8%.')).toBe(
    'Còn [-1.200-]{+1.250+} hộ, tăng [-5,6%-]{+5,8%+}.',
  );
});

test('a syllable is one word, accents and all', () => {
  expect(show('Ủy ban nhân dân tính họp', 'Ủy ban nhân dân tỉnh họp')).toBe(
    'Ủy ban nhân dân [-tính-]{+tỉnh+} họp',
  );
});

test('words in a row are one change', () => {
  expect(show('Sáng nay họp bàn', 'Sáng hôm qua đã họp bàn')).toBe('Sáng [-nay-]{+hôm qua đã+} họp bàn');
  expect(show('một hai ba bốn năm', 'một sáu bảy tám năm')).toBe('một [-hai ba bốn-]{+sáu bảy tám+} năm');
});

test('a paragraph put in is one change, and its neighbours keep theirs', () => {
  const before = 'Đoạn thứ nhất nói về cầu.\n\nĐoạn thứ hai nói về đường.';
  const after = 'Đoạn thứ nhất nói về cầu.\n\nHọp báo chiều nay.\n\nĐoạn thứ hai nói về phố.';
  expect(show(before, after)).toBe(
    'Đoạn thứ nhất nói về cầu.\n\n{+Họp báo chiều nay.\n\n+}Đoạn thứ hai nói về [-đường-]{+phố+}.',
  );
});

test('nothing lost: without what was added it is the old text, without what was removed the new', () => {
  for (const [before, after] of makeTexts(300)) {
    const changes = compareTexts(before, after);
    const join = (kind: string) => changes.flatMap((one) => (one.kind === kind ? [] : [one.text])).join('');
    expect(join('added')).toBe(before);
    expect(join('removed')).toBe(after);
    expect(changes.every(({ text }) => text !== '')).toBe(true);
    expect(changes.every(({ kind }, i) => kind !== changes[i - 1]?.kind)).toBe(true);
  }
});

test('empty texts compare, too', () => {
  expect(compareTexts('', '')).toEqual([]);
  expect(show('', 'a')).toBe('{+a+}');
  expect(show('a', '')).toBe('[-a-]');
});

test('changes are counted in syllables', () => {
  const changes = compareTexts('Còn 1.200 hộ nghèo.', 'Còn 950 hộ nghèo và cận nghèo!');
  expect(summariseChanges(changes)).toEqual({ added: 4, removed: 1 });
});

test('white space and the encoding of accents make no other story', () => {
  expect(isSameStory('Hải Phòng\n\nhọp ', 'Hải  Phòng họp'.normalize('NFD'))).toBe(true);
  expect(isSameStory('1.200 hộ', '1.250 hộ')).toBe(false);
});

test('long stretches without a change shrink to a gap that says how long it is', () => {
  const words = Array.from({ length: 100 }, (_, i) => `từ${i}`).join(' ');
  const shown = withContext(compareTexts(`${words} cũ ${words}`, `${words} mới ${words}`), 3);
  expect(shown).toEqual([
    { kind: 'gap', syllables: 97 },
    { kind: 'same', text: 'từ97 từ98 từ99 ' },
    { kind: 'removed', text: 'cũ' },
    { kind: 'added', text: 'mới' },
    { kind: 'same', text: ' từ0 từ1 từ2' },
    { kind: 'gap', syllables: 97 },
  ]);
  expect(withContext(compareTexts(words, words))).toEqual([{ kind: 'gap', syllables: 100 }]);
  expect(withContext(compareTexts('một hai', 'một hai'))).toEqual([{ kind: 'same', text: 'một hai' }]);
});

test('a text of three million characters is compared in bounded time, however much of it changed', {
  timeout: 60_000,
}, () => {
  const text = (word: string, step: number) =>
    Array.from(
      { length: 30_000 },
      (_, i) => `${word} số ${i * step} ${'đồng bộ hiệu quả thiết thực kịp thời và nghiêm túc '.repeat(2)}`,
    ).join('\n\n');
  const [one, other, scattered] = [
    text('Đoạn', 1),
    text('Khối', 7),
    text('Đoạn', 1).replace(/số (\d*5)\b/gu, 'số $1 mới'),
  ];
  const line = 'đồng bộ '.repeat(300_000);
  for (const [before, after] of [
    [one, other],
    [one, scattered],
    [line, `${line.replaceAll('bộ', 'lòng')}x`],
  ] as const) {
    const from = performance.now();
    const changes = compareTexts(before, after);
    expect(performance.now() - from).toBeLessThan(10_000);
    if (process.env['ANCHORS'])
      console.log(`compare ${before.length}: ${Math.round(performance.now() - from)} ms`);
    expect(
      changes
        .filter(({ kind }) => kind !== 'added')
        .map(({ text: t }) => t)
        .join('') === before,
    ).toBe(true);
  }
});
