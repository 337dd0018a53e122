import { expect, test } from 'vitest';

import type { Note, NoteHead, Tombstone } from '@/utils/notes/note';

import { NoteSchema } from '@/utils/notes/note';
import { headOf } from '@/utils/notes/backup/compareNotes';
import { mergeNotes } from '@/utils/notes/backup/mergeNotes';
import { planImport } from '@/utils/notes/backup/planImport';
import * as v from 'valibot';
import { type Parts, makeMark, makeNote } from '@/test/unit/notes/export/notes';

const earlier = '2026-02-01T05:00:00.000Z';
const later = '2026-02-02T05:00:00.000Z';
const backupOf = (notes: Note[], tombstones: Tombstone[] = []) => ({ notes, tombstones });
const heads = (...notes: Note[]): Map<string, NoteHead> =>
  new Map(notes.map((note) => [note.id, headOf(note)]));
const plan = (file: Note[], kept: Note[]) =>
  planImport({ backup: backupOf(file), refused: [] }, heads(...kept));

async function two(ours: Parts['head'], theirs: Parts['head']): Promise<[Note, Note]> {
  const parts = { marks: [{ id: '00000000-0000-4000-8000-0000000000aa' }] };
  return [await makeNote({ ...parts, head: ours ?? {} }), await makeNote({ ...parts, head: theirs ?? {} })];
}

test.each<[string, Parts['head'], Parts['head']]>([
  ['same', {}, {}],
  ['newer', { revision: 1, updatedAt: earlier }, { revision: 2, updatedAt: later, remark: 'mới' }],
  ['older', { revision: 2, updatedAt: later, remark: 'mới' }, { revision: 1, updatedAt: earlier }],
  ['conflicting', { remark: 'một' }, { remark: 'hai' }],
  ['conflicting', { tags: ['a'] }, { tags: ['b'] }],
  [
    'conflicting',
    { revision: 2, updatedAt: earlier, remark: 'một' },
    { revision: 1, updatedAt: later, remark: 'hai' },
  ],
  ['conflicting', { binnedAt: earlier }, {}],
  ['newer', { remark: 'một', tags: ['a'] }, { remark: 'một hai', tags: ['b', 'a'] }],
  ['older', { remark: 'một', tags: ['a'] }, { tags: ['a'] }],
  ['newer', { updatedAt: earlier }, { updatedAt: later }],
  // The counters of one side are up, and yet it knows nothing of what the other wrote.
  [
    'conflicting',
    { revision: 1, updatedAt: earlier, remark: 'một' },
    { revision: 4, updatedAt: later, remark: 'hai' },
  ],
  [
    'conflicting',
    { revision: 1, updatedAt: earlier, tags: ['a'] },
    { revision: 4, updatedAt: later, tags: ['b'] },
  ],
  ['older', { revision: 4, updatedAt: later, remark: 'hai' }, { updatedAt: earlier, remark: 'một' }],
  // What a merge leaves: one revision more at the time of the later edit.
  ['older', { revision: 3, remark: 'một, hai', tags: ['a'] }, { revision: 2, remark: 'ba', tags: ['b'] }],
  ['newer', { revision: 2, remark: 'một' }, { revision: 3, remark: 'một, hai' }],
])('%s: ours %j, theirs %j', async (kind, ours, theirs) => {
  const [our, their] = await two(ours, theirs);
  const { steps, counts } = plan([their], [our]);
  expect(steps.map((step) => step.kind)).toEqual([kind]);
  expect(counts[steps[0]?.kind ?? 'new']).toBe(1);
  expect(steps[0]?.effect).toBe(kind === 'same' || kind === 'older' ? 'keep' : 'merge');
});

test('a note that is not kept yet is added', async () => {
  const note = await makeNote();
  expect(plan([note], []).steps).toEqual([
    { id: note.id, title: note.title, kind: 'new', effect: 'add', note },
  ]);
});

test('one refused note and nothing can be applied', async () => {
  const refused = [{ at: 'notes[3].tags[2]', why: 'wrong-type' as const }];
  const made = planImport({ backup: backupOf([await makeNote()]), refused }, new Map());
  expect(made).toMatchObject({ isApplicable: false, refused });
  expect(plan([], []).isApplicable).toBe(true);
});

test('a removal in the file removes nothing that is kept or that comes with it', async () => {
  const kept = await makeNote();
  const coming = await makeNote({ article: { address: 'https://a.vn/c' } });
  const stone = (id: string): Tombstone => ({ id, kind: 'note', deletedAt: later });
  const stones = [kept.id, coming.id, 'f'.repeat(64)].map(stone);
  expect(planImport({ backup: backupOf([coming], stones), refused: [] }, heads(kept)).tombstones).toEqual([
    stone('f'.repeat(64)),
  ]);
});

test('planning changes nothing', async () => {
  const [ours, theirs] = await two({ remark: 'một' }, { remark: 'hai' });
  const before = JSON.stringify([ours, theirs]);
  plan([theirs], [ours]);
  mergeNotes(ours, theirs);
  expect(JSON.stringify([ours, theirs])).toBe(before);
});

/** Both ways round, checked for what must hold of every merge. */
function merge(ours: Note, theirs: Note): Note {
  const merged = mergeNotes(ours, theirs);
  expect(mergeNotes(theirs, ours), 'the other way round').toEqual(merged);
  expect(mergeNotes(merged, theirs), 'theirs again').toEqual(merged);
  expect(mergeNotes(merged, ours), 'ours again').toEqual(merged);
  expect(v.is(NoteSchema, merged), 'a note').toBe(true);
  expect(merged.version).toBe(merged.versions.at(-1)?.id);
  expect(merged.highlights).toBe(merged.marks.length);
  for (const { id } of [...ours.versions, ...theirs.versions])
    expect(merged.versions.map((each) => each.id)).toContain(id);
  for (const { id } of [...ours.marks, ...theirs.marks])
    expect(merged.marks.map((each) => each.id)).toContain(id);
  return merged;
}

test('a head with higher counters drops no word of the other; versions and highlights of both stay', async () => {
  const ours = await makeNote({
    before: [{ text: 'Bản đầu.' }],
    marks: [{ start: 5 }],
    head: { updatedAt: earlier, remark: 'Hỏi lại Sở.', tags: ['a'] },
  });
  const theirs = await makeNote({
    marks: [{ start: 2 }],
    head: { revision: 4, updatedAt: later, remark: 'Đã gửi.', tags: ['b'] },
  });
  const merged = merge(ours, theirs);
  expect(merged).toMatchObject({
    remark: 'Đã gửi.\n\n— 2026-02-01 —\n\nHỏi lại Sở.',
    tags: ['a', 'b'],
    revision: 5,
    updatedAt: later,
  });
  expect(merged.versions).toHaveLength(2);
  expect(merged.marks.map(({ start }) => start)).toEqual([2, 5]);
});

test('a newer note that has everything is taken as it is', async () => {
  const [ours, theirs] = await two({ updatedAt: earlier }, { revision: 2, updatedAt: later, remark: 'mới' });
  expect(merge(ours, theirs)).toEqual(theirs);
});

test('in a conflict both remarks stay, with the day between them, and the tags of both', async () => {
  const [ours, theirs] = await two(
    { revision: 3, updatedAt: later, remark: 'Của tôi.', tags: ['a', 'b'] },
    { revision: 3, updatedAt: earlier, remark: 'Của bạn.', tags: ['b', 'c'] },
  );
  expect(merge(ours, theirs)).toMatchObject({
    remark: 'Của tôi.\n\n— 2026-02-01 —\n\nCủa bạn.',
    tags: ['a', 'b', 'c'],
    revision: 4,
    updatedAt: later,
  });
});

test('a conflict at one moment is settled the same on both machines', async () => {
  const [ours, theirs] = await two({ remark: 'một' }, { remark: 'hai' });
  expect(merge(ours, theirs).remark).toBe('một\n\n— 2026-01-09 —\n\nhai');
});

test('a note is in the bin unless it was touched after it was put there', async () => {
  const [binned, other] = await two(
    { binnedAt: earlier, updatedAt: earlier, remark: 'x' },
    { updatedAt: '2026-01-31T05:00:00.000Z', remark: 'y' },
  );
  expect(merge(binned, other)).toMatchObject({ binnedAt: earlier, remark: 'x\n\n— 2026-01-31 —\n\ny' });
  expect(merge(binned, { ...other, updatedAt: later }).binnedAt).toBeUndefined();
  const [a, b] = await two({ binnedAt: earlier, remark: 'x' }, { binnedAt: later, remark: 'y' });
  expect(merge(a, b).binnedAt).toBe(later);
});

test('a page that says again what it said at first keeps that as its newest version', async () => {
  const [ours, theirs] = await two({ remark: 'x' }, { remark: 'y' });
  const other = await makeNote({ article: { title: 'Tên khác' } });
  const between = { ...other.versions[0], seenAt: later } as Note['versions'][number];
  const merged = merge({ ...ours, versions: [between, ...ours.versions], changedAt: later }, theirs);
  expect(merged).toMatchObject({ version: ours.version, title: ours.title, changedAt: later });
  expect(merged.versions.map((version) => version.id)).toEqual([between.id, ours.version]);
});

test('the newest version decides what the head says of the article', async () => {
  const ours = await makeNote({ head: { remark: 'x' } });
  const theirs = await makeNote({ head: { remark: 'y' } });
  const [version] = theirs.versions;
  if (!version) throw new Error('no version');
  const other = await makeNote({
    article: { title: 'Tên mới', byline: 'Người khác' },
    head: { remark: 'y' },
  });
  const [renewed] = other.versions;
  if (!renewed) throw new Error('no version');
  const changed: Note = { ...theirs, ...headOf(other), versions: [{ ...renewed, seenAt: later }] };
  const merged = merge(ours, changed);
  expect(merged).toMatchObject({ title: 'Tên mới', byline: 'Người khác', changedAt: later });
  expect(merged.versions.map(({ seenAt }) => seenAt)).toEqual(['2026-01-01T05:00:00.000Z', later]);
});

test('the first time a page was saved and a version was seen is the earliest known', async () => {
  const [ours, theirs] = await two({ remark: 'x', savedAt: later }, { remark: 'y', savedAt: earlier });
  const [version] = ours.versions;
  if (version) version.seenAt = later;
  const merged = merge(ours, theirs);
  expect(merged.savedAt).toBe(earlier);
  expect(merged.versions.map(({ seenAt }) => seenAt)).toEqual(['2026-01-01T05:00:00.000Z']);
});

test('of one highlight the later change counts and two remarks are both kept', async () => {
  const ours = await makeNote({ head: { remark: 'x' } });
  const mark = makeMark(ours.id, { remark: 'một', updatedAt: earlier });
  const newer = { ...mark, revision: 2, colour: 'pink' as const, remark: 'hai', updatedAt: later };
  const rival = { ...mark, colour: 'blue' as const, remark: 'ba', updatedAt: later };
  const withMark = (each: typeof mark, remark: string): Note => ({
    ...ours,
    remark,
    marks: [each],
    highlights: 1,
  });
  expect(merge(withMark(mark, 'x'), withMark({ ...newer, remark: 'một, hai' }, 'y')).marks).toEqual([
    { ...newer, remark: 'một, hai' },
  ]);
  for (const other of [newer, rival]) {
    const revision = other.revision + 1;
    const remark = `${other.remark}\n\n— 2026-02-01 —\n\nmột`;
    expect(merge(withMark(mark, 'x'), withMark(other, 'y')).marks).toEqual([{ ...other, remark, revision }]);
  }
});

test('of a note kept here, a highlight removed here since stays removed; a highlight here is no removed one', async () => {
  const ours = await makeNote({ head: { revision: 2, updatedAt: later } });
  const file = await makeNote({
    marks: [{ updatedAt: earlier }, { updatedAt: earlier }],
    head: { revision: 3, updatedAt: later },
  });
  const [gone = '', kept = ''] = file.marks.map(({ id }) => id);
  const tombstones = [gone, kept].map((id) => ({ id, kind: 'highlight' as const, deletedAt: later }));
  const holdings = { parts: new Set([ours.version, kept]), tombstones };
  const made = planImport({ backup: backupOf([file]), refused: [] }, heads(ours), holdings);
  expect(made.steps[0]?.note.marks.map(({ id }) => id)).toEqual([kept]);
});

test('a note removed here for good is new, with what went with it', async () => {
  const file = await makeNote({ marks: [{ updatedAt: earlier }] });
  const [mark = ''] = file.marks.map(({ id }) => id);
  const tombstones: Tombstone[] = [
    { id: file.id, kind: 'note', deletedAt: later },
    { id: mark, kind: 'highlight', deletedAt: later },
  ];
  const holdings = { parts: new Set<string>(), tombstones };
  const made = planImport({ backup: backupOf([file]), refused: [] }, heads(), holdings);
  expect(made.steps).toEqual([{ id: file.id, title: file.title, kind: 'new', effect: 'add', note: file }]);
});

test('an older note is left alone unless it has a highlight or a version that was never here', async () => {
  const ours = await makeNote({ head: { revision: 5, updatedAt: later, remark: 'mới' } });
  const file = await makeNote({ marks: [{}], head: { updatedAt: earlier, remark: 'cũ' } });
  const planWith = (parts: string[], tombstones: Tombstone[] = []) =>
    planImport({ backup: backupOf([file]), refused: [] }, heads(ours), { parts: new Set(parts), tombstones })
      .steps[0];
  const [mark = ''] = file.marks.map(({ id }) => id);
  expect(planWith([ours.version])).toMatchObject({ kind: 'older', effect: 'merge' });
  expect(planWith([ours.version, mark])).toMatchObject({ kind: 'older', effect: 'keep' });
  const gone: Tombstone = { id: mark, kind: 'highlight', deletedAt: later };
  expect(planWith([ours.version], [gone])).toMatchObject({ kind: 'older', effect: 'keep' });
});

test('a note never has more tags than it may', async () => {
  const tags = (letter: string) => Array.from({ length: 80 }, (_, index) => `${letter}${index}`);
  const [ours, theirs] = await two({ tags: tags('a') }, { tags: tags('b') });
  expect(merge(ours, theirs).tags).toHaveLength(100);
});
