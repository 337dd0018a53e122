import { expect, test, vi } from 'vitest';

import type { Note } from '@/utils/notes/note';

import { NoteSchema } from '@/utils/notes/note';
import { compareNotes } from '@/utils/notes/backup/compareNotes';
import { mergeNotes } from '@/utils/notes/backup/mergeNotes';
import { mergeHeads } from '@/utils/notes/merge/heads';
import { mergeHighlights } from '@/utils/notes/merge/highlights';
import { mergeRemarks } from '@/utils/notes/merge/remarks';
import { mergeTags } from '@/utils/notes/merge/tags';
import { later } from '@/utils/notes/sync/times';
import * as v from 'valibot';
import { dice } from '@/test/unit/notes/sync/dice';
import { type Roll, drawHead, drawHighlight, drawNote, drawRemark, partsOf } from './draw';

// Much work on a machine that has other things to do.
vi.setConfig({ testTimeout: 30_000 });

const rounds = 1_000;
/** Draws by lot, and names the round in which something did not hold. */
function repeat(seed: number, check: (roll: Roll, at: string) => void): void {
  const roll = dice(seed);
  for (let round = 0; round < rounds; round += 1) check(roll, `round ${round}`);
}
const seenAt = (version: string): string => `2026-11-0${1 + Number(version.at(-1))}T08:00:00.000Z`;
/** A revision tells states apart; what they say is compared without it. */
const contentOf = ({ revision: _, ...content }: { revision: number }): object => content;

test('heads: the same whichever comes first, merging again adds nothing, and no word is lost', () => {
  repeat(11, (roll, at) => {
    const [a, b] = [drawHead(roll), drawHead(roll)];
    const merged = mergeHeads(a, b, seenAt);
    expect(mergeHeads(b, a, seenAt), at).toEqual(merged);
    for (const side of [a, b, merged]) {
      expect(mergeHeads(merged, side, seenAt), at).toEqual(merged);
      expect(merged.tags, at).toEqual(expect.arrayContaining(side.tags));
      for (const part of partsOf(side.remark)) expect(merged.remark, at).toContain(part);
      expect(merged.revision, at).toBeGreaterThanOrEqual(side.revision);
      if (merged.revision === side.revision) expect(contentOf(merged), at).toEqual(contentOf(side));
    }
    expect([a.version, b.version], at).toContain(merged.version);
    expect(merged.title, at).toBe((merged.version === a.version ? a : b).title);
  });
});

test('highlights: the same whichever comes first, merging again adds nothing, and no remark is lost', () => {
  repeat(12, (roll, at) => {
    const [a, b] = [drawHighlight(roll, 1), drawHighlight(roll, 1)];
    const merged = mergeHighlights(a, b);
    expect(mergeHighlights(b, a), at).toEqual(merged);
    for (const side of [a, b, merged]) {
      expect(mergeHighlights(merged, side), at).toEqual(merged);
      for (const part of partsOf(side.remark)) expect(merged.remark, at).toContain(part);
    }
    if (Date.parse(a.updatedAt) === Date.parse(b.updatedAt)) return;
    const last = Date.parse(a.updatedAt) > Date.parse(b.updatedAt) ? a : b;
    expect(merged, at).toMatchObject({ colour: last.colour, start: last.start });
  });
});

test('whole notes: the same whichever comes first, merging again adds nothing, and nothing is lost', () => {
  repeat(13, (roll, at) => {
    const [a, b] = [drawNote(roll), drawNote(roll)];
    const before = JSON.stringify([a, b]);
    const merged = mergeNotes(a, b);
    expect(JSON.stringify([a, b]), at).toBe(before);
    expect(mergeNotes(b, a), at).toEqual(merged);
    expect(v.is(NoteSchema, merged), at).toBe(true);
    expect(merged.versions.at(-1)?.id, at).toBe(merged.version);
    expect(merged.highlights, at).toBe(merged.marks.length);
    for (const side of [a, b, merged]) {
      expect(mergeNotes(merged, side), at).toEqual(merged);
      expectHeld(side, merged, at);
    }
  });
});

/** That every word of the first is in the second. */
function expectHeld(part: Note, whole: Note, at: string): void {
  expect(whole.tags, at).toEqual(expect.arrayContaining(part.tags));
  for (const words of partsOf(part.remark)) expect(whole.remark, at).toContain(words);
  const versions = whole.versions.map((version) => version.id);
  expect(versions, at).toEqual(expect.arrayContaining(part.versions.map((version) => version.id)));
  for (const mark of part.marks) {
    const kept = whole.marks.find((one) => one.id === mark.id);
    for (const words of partsOf(mark.remark)) expect(kept?.remark, at).toContain(words);
    expect(kept, at).toBeDefined();
  }
}

test('a note that was merged with a file has nothing to learn from the same file again', () => {
  repeat(14, (roll, at) => {
    const [ours, file] = [drawNote(roll), drawNote(roll)];
    expect(['same', 'older'], at).toContain(compareNotes(mergeNotes(ours, file), file));
  });
});

test('three machines that meet in any order lose no remark and repeat none', () => {
  repeat(15, (roll, at) => {
    const dated = (number: number) => ({
      remark: drawRemark(roll),
      updatedAt: `2026-11-0${1 + ((number + roll(2)) % 3)}T08:00:00.000Z`,
    });
    const [a, b, c] = [dated(0), dated(1), dated(2)];
    const merge = (one: typeof a, other: typeof a) => ({
      remark: mergeRemarks(one, other),
      updatedAt: later(one.updatedAt, other.updatedAt),
    });
    for (const whole of [
      merge(merge(a, b), c),
      merge(merge(a, b), merge(a, c)),
      merge(merge(b, c), merge(c, a)),
    ]) {
      const parts = partsOf(whole.remark);
      expect(new Set(parts).size, at).toBe(parts.length);
      for (const part of [a, b, c].flatMap(({ remark }) => partsOf(remark)))
        expect(whole.remark, at).toContain(part);
    }
  });
});

test('tags: the same list in whatever order three machines meet, without what one side took off', () => {
  repeat(16, (roll, at) => {
    const draw = () => Array.from({ length: roll(90) }, () => `thẻ ${roll(150)}`);
    const [a, b, c] = [[...new Set(draw())], [...new Set(draw())], [...new Set(draw())]];
    const all = mergeTags(mergeTags(a, b), c);
    expect(all.length, at).toBeLessThanOrEqual(100);
    expect(new Set(mergeTags(a, mergeTags(b, c))), at).toEqual(new Set(all));
    expect(mergeTags(all, a), at).toEqual(all);
    const base = a.slice(0, 10);
    const kept = mergeTags(a, b, base);
    expect(
      kept.filter((tag) => base.includes(tag) && !b.includes(tag)),
      at,
    ).toEqual([]);
  });
});
