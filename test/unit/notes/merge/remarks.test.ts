import { expect, test } from 'vitest';

import { mergeRemarks } from '@/utils/notes/merge/remarks';
import { later } from '@/utils/notes/sync/times';
import { dice } from '@/test/unit/notes/sync/dice';

const dated = (remark: string, number = 1) => ({ remark, updatedAt: `2026-11-0${number}T08:00:00.000Z` });
const most = 100_000;

test.each([
  ['một', 'một', undefined, 'một'],
  ['', 'hai', undefined, 'hai'],
  ['một hai', 'hai', undefined, 'một hai'],
  ['cũ', 'mới', 'cũ', 'mới'],
  ['', 'mới', 'mới', ''],
  ['một\n\n— 2026-11-01 —\n\nhai', 'hai\n\n— 2026-11-01 —\n\nmột', undefined, 'hai\n\n— 2026-11-01 —\n\nmột'],
])('remarks %j and %j, last the same as %j, become %j', (a, b, base, merged) => {
  expect(mergeRemarks(dated(a, 1), dated(b, 2), base)).toBe(merged);
  expect(mergeRemarks(dated(b, 2), dated(a, 1), base)).toBe(merged);
});

test('two remarks are both kept, the later first, with the day of the earlier between them', () => {
  const both = 'Đã gửi.\n\n— 2026-11-01 —\n\nChưa gửi.';
  expect(mergeRemarks(dated('Chưa gửi.', 1), dated('Đã gửi.', 2))).toBe(both);
  // Every day stays true when a third comes, older or newer.
  expect(mergeRemarks(dated(both, 2), dated('Hỏi lại.', 3))).toBe(
    'Hỏi lại.\n\n— 2026-11-02 —\n\nĐã gửi.\n\n— 2026-11-01 —\n\nChưa gửi.',
  );
  expect(mergeRemarks(dated(both, 3), dated('Hỏi lại.', 2))).toBe(`${both}\n\n— 2026-11-02 —\n\nHỏi lại.`);
});

test('what two machines merged apart is not repeated when they meet', () => {
  const [a, b, c] = [dated('Một.', 3), dated('Hai.', 1), dated('Ba.', 2)];
  const here = { ...a, remark: mergeRemarks(a, b) };
  const there = { ...a, remark: mergeRemarks(a, c) };
  const met = mergeRemarks(here, there);
  expect(met.match(/Một\.|Hai\.|Ba\./g)?.sort()).toEqual(['Ba.', 'Hai.', 'Một.']);
  expect(mergeRemarks(there, here)).toBe(met);
});

test('at one moment the order is by what is written, the same on both machines', () => {
  expect(mergeRemarks(dated('một'), dated('hai'))).toBe('một\n\n— 2026-11-01 —\n\nhai');
  expect(mergeRemarks(dated('hai'), dated('một'))).toBe('một\n\n— 2026-11-01 —\n\nhai');
});

test('of two that are too long together the later is whole and the end of the earlier gives way', () => {
  const merged = mergeRemarks(dated('x'.repeat(99_000), 1), dated('y'.repeat(99_000), 2));
  expect(merged.length).toBe(most);
  expect(merged.startsWith('y'.repeat(99_000))).toBe(true);
  expect(merged.endsWith('x…')).toBe(true);
  // A remark that fills all leaves no room for a line without words.
  const full = 'y'.repeat(most - 10);
  expect(mergeRemarks(dated('x'), dated(full, 2))).toBe(full);
});

test('long remarks of every length and at any moment stay within bounds, whole characters, and merge once', () => {
  const roll = dice(21);
  for (let round = 0; round < 400; round += 1) {
    const draw = (sign: string) => dated(sign.repeat(1 + roll(most / sign.length)), 1 + roll(2));
    const [a, b] = [draw('📷'), draw(roll(2) ? 'ă' : '🌉')];
    const merged = { remark: mergeRemarks(a, b), updatedAt: later(a.updatedAt, b.updatedAt) };
    expect(mergeRemarks(b, a)).toBe(merged.remark);
    expect(merged.remark.length).toBeLessThanOrEqual(most);
    // With `u`, only half a pair counts as one of these.
    expect(merged.remark).not.toMatch(/[\uD800-\uDFFF]/u);
    for (const side of [a, b]) expect(mergeRemarks(merged, side)).toBe(merged.remark);
  }
}, 30_000);

test.each([
  ['nothing but lines', '\n\n— 2026-11-01 —\n\n'.repeat(5_000), '\n\n— 2026-11-02 —\n\n'.repeat(5_000)],
  ['five thousand parts', 'a\n\n— 2026-11-01 —\n\n'.repeat(5_000), 'b\n\n— 2026-11-01 —\n\n'.repeat(5_000)],
  ['half a line over and over', '\n\n— 2026-11'.repeat(9_000), '\n'.repeat(most)],
  ['one letter', `${'a'.repeat(49_999)}b`, `${'a'.repeat(25_000)}b${'a'.repeat(74_999)}`],
])('a remark made to take long does not: %s', (_name, a, b) => {
  const start = performance.now();
  const merged = mergeRemarks(dated(a), dated(b, 2));
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(merged.length).toBeLessThanOrEqual(most);
});
