import { expect, test } from 'vitest';

import { describe as describeAnchor } from '@/utils/notes/anchors/describe';

const text = `${'Trước đó là một đoạn văn khá dài. '.repeat(4)}Ủy ban nhân dân họp.\n\n${'Sau đó cũng vậy, một đoạn nữa. '.repeat(4)}`;
const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

test('a passage is held by its words, up to 64 characters around them, and its place', () => {
  const anchor = describeAnchor(text, at('nhân dân'));
  expect(anchor?.quote).toBe('nhân dân');
  expect(anchor?.start).toBe(text.indexOf('nhân dân'));
  expect(text).toContain(`${anchor?.prefix}nhân dân${anchor?.suffix}`);
  for (const context of [anchor?.prefix ?? '', anchor?.suffix ?? '']) {
    expect(context.length).toBeLessThanOrEqual(64);
    expect(context.length).toBeGreaterThan(50);
  }
  expect(anchor?.prefix).toMatch(/^ ?(?:Trước|đó|là|một|đoạn|văn|khá|dài)/u);
});

test('white space at the ends of a selection is left out', () => {
  const anchor = describeAnchor('một  hai \n ba', { start: 3, end: 11 });
  expect(anchor).toEqual({ quote: 'hai', prefix: 'một  ', suffix: ' \n ba', start: 5 });
});

test('an empty stretch, or one of white space, is no passage', () => {
  expect(describeAnchor('một hai', { start: 3, end: 3 })).toBeUndefined();
  expect(describeAnchor('một hai', { start: 3, end: 4 })).toBeUndefined();
  expect(describeAnchor('một hai', { start: 5, end: 2 })).toBeUndefined();
  expect(describeAnchor('', { start: 0, end: 9 })).toBeUndefined();
});

test('letters are not parted from their marks, nor halves of a sign from one another', () => {
  const marked = 'a\u0323\u0302b 😀👩\u200d🌾 c';
  for (let start = 0; start < marked.length; start++) {
    for (let end = start + 1; end <= marked.length; end++) {
      const anchor = describeAnchor(marked, { start, end });
      for (const part of [anchor?.quote ?? '', anchor?.prefix ?? '', anchor?.suffix ?? '']) {
        expect(part).not.toMatch(/^(?:\p{M}|\u200d)|\u200d$/u);
        // It throws at half a sign.
        expect(() => encodeURIComponent(part)).not.toThrow();
      }
    }
  }
  const long = '😀'.repeat(80);
  const anchor = describeAnchor(`x${long}y${long}z`, { start: 161, end: 162 });
  expect(encodeURIComponent(`${anchor?.prefix} ${anchor?.suffix}`)).toContain('%F0');
});
