import { expect, test } from 'vitest';

import type { Highlight, NoteHead } from '@/utils/notes/note';

import { mergeHeads } from '@/utils/notes/merge/heads';
import { mergeHighlights } from '@/utils/notes/merge/highlights';
import { compareRevs } from '@/utils/notes/sync/settle';
import { compareTimes } from '@/utils/notes/sync/times';
import { partsOf } from '@/test/unit/notes/merge/draw';
import { dice } from './dice';
import { day } from './library';

const id = 'a'.repeat(64);
const version = (letter: string): string => `${id}-${letter.repeat(64)}`;
const head = (more: Partial<NoteHead> = {}): NoteHead => ({
  id,
  revision: 1,
  address: 'https://haiphong.gov.vn/tin/cau-re',
  title: 'Khánh thành cầu Rế',
  language: 'vi',
  documents: [],
  tags: [],
  remark: '',
  savedAt: day(1),
  updatedAt: day(1),
  version: version('1'),
  highlights: 0,
  ...more,
});
const seenAt = (name: string): string => day(Number.parseInt(name.at(-1) ?? '0', 16) + 1);

function drawHead(roll: (sides: number) => number): NoteHead {
  const texts = ['', 'một', 'một hai', 'ba', 'bốn\n\n— 2026-11-01 —\n\nnăm'];
  const updated = roll(6) + 2;
  return head({
    revision: roll(3) + 1,
    title: `Bài ${roll(3)}`,
    tags: ['x', 'y', 'z'].filter(() => roll(2) === 0),
    remark: texts[roll(5)] ?? '',
    savedAt: day(roll(2) + 1),
    updatedAt: day(updated),
    version: version(String(roll(4))),
    ...(roll(2) === 0 && { changedAt: day(roll(5) + 1) }),
    ...(roll(3) === 0 && { binnedAt: day(updated) }),
  });
}

test('2,000 pairs of heads become the same whichever comes first, and merging again changes nothing', () => {
  const roll = dice(7);
  for (let round = 0; round < 2_000; round += 1) {
    const [a, b] = [drawHead(roll), drawHead(roll)];
    const base = roll(2) === 0 ? undefined : { tags: ['x'], remark: 'một' };
    const merged = mergeHeads(a, b, seenAt, base);
    expect(mergeHeads(b, a, seenAt, base)).toEqual(merged);
    expect(merged.revision).toBeGreaterThanOrEqual(Math.max(a.revision, b.revision));
    expect(mergeHeads(merged, mergeHeads(a, b, seenAt, base), seenAt)).toEqual(merged);
    if (base) continue;
    for (const side of [a, b]) {
      expect(merged.tags).toEqual(expect.arrayContaining(side.tags));
      for (const part of partsOf(side.remark)) expect(merged.remark).toContain(part);
      // What was merged already does not come in twice.
      expect(mergeHeads(merged, side, seenAt).remark).toBe(merged.remark);
    }
  }
});

test('a merge that says what the higher revision said keeps it; one that says something new gets the next', () => {
  const old = head({ revision: 2, remark: 'một', updatedAt: day(2) });
  const edited = head({ revision: 5, remark: 'một hai', updatedAt: day(3) });
  expect(mergeHeads(old, edited, seenAt)).toEqual(edited);
  expect(mergeHeads(old, { ...edited, remark: 'ba' }, seenAt).revision).toBe(6);
  expect(mergeHeads(old, { ...old, revision: 4 }, seenAt).revision).toBe(4);
});

test('no two contents share a revision: what wins over a higher revision is numbered anew', () => {
  const wins = head({ revision: 2, tags: ['x'], updatedAt: day(3) });
  const loses = head({ revision: 2, updatedAt: day(2) });
  expect(mergeHeads(wins, loses, seenAt)).toEqual({ ...wins, revision: 3 });
});

test('facts follow the version seen last, not the edit made last', () => {
  const a = head({ title: 'Cũ', version: version('2'), updatedAt: day(9) });
  const b = head({ title: 'Mới', version: version('3'), updatedAt: day(4), published: '2026-11-04' });
  expect(mergeHeads(a, b, seenAt)).toMatchObject({
    title: 'Mới',
    published: '2026-11-04',
    updatedAt: day(9),
  });
});

test('highlights merge the same way round', () => {
  const mark = (more: Partial<Highlight>): Highlight => ({
    id: '0b54c1f6-6f0e-4c0e-8f57-0d2f3c9f7a11',
    noteId: id,
    revision: 2,
    quote: 'cầu',
    prefix: '',
    suffix: '',
    start: 0,
    colour: 'yellow',
    remark: '',
    createdAt: day(1),
    updatedAt: day(2),
    ...more,
  });
  const a = mark({ remark: 'một', colour: 'blue', updatedAt: day(3) });
  const b = mark({ remark: 'hai', colour: 'pink' });
  expect(mergeHighlights(a, b)).toEqual(mergeHighlights(b, a));
  expect(mergeHighlights(a, b)).toMatchObject({ colour: 'blue', revision: 3 });
  expect(mergeHighlights(a, mark({ remark: 'mộ' })).remark).toBe('một');
});

test('times are compared as instants, and revisions of CouchDB by number', () => {
  expect(compareTimes('2026-11-01T08:00:00+07:00', '2026-11-01T02:00:00Z')).toBeLessThan(0);
  expect(compareTimes('2026-11-01T08:00:00Z', '2026-11-01T08:00:00.000Z')).not.toBe(0);
  expect(compareRevs('10-a', '9-f')).toBeGreaterThan(0);
  expect(compareRevs('2-a', '2-b')).toBeLessThan(0);
});
