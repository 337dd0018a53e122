import 'fake-indexeddb/auto';

import { beforeEach, expect, test } from 'vitest';

import type { Note, Tombstone } from '@/utils/notes/note';

import { applyImport, readHoldings } from '@/utils/notes/applyImport';
import { headOf } from '@/utils/notes/backup/compareNotes';
import { type ImportPlan, planImport } from '@/utils/notes/backup/planImport';
import { emptyBin } from '@/utils/notes/bin';
import { changeNote } from '@/utils/notes/change';
import { database } from '@/utils/notes/database';
import { putNotes } from '@/utils/notes/library';
import { changeHighlight, removeHighlight } from '@/utils/notes/marks';
import { readNote } from '@/utils/notes/read';
import { makeNote } from '@/test/unit/notes/export/notes';
import { drawNote } from '@/test/unit/notes/merge/draw';
import { dice } from '@/test/unit/notes/sync/dice';

const day = (number: number): string => `2026-02-${String(number).padStart(2, '0')}T05:00:00.000Z`;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** The plan for a file, as the library is now. */
async function planOf(notes: Note[], tombstones: Tombstone[] = []): Promise<ImportPlan> {
  const heads = new Map((await database.notes.toArray()).map((head) => [head.id, head]));
  return planImport({ backup: { notes, tombstones }, refused: [] }, heads, await readHoldings());
}
/** The same by one who knows no more of the library than its heads. */
async function blindPlanOf(notes: Note[]): Promise<ImportPlan> {
  const heads = new Map((await database.notes.toArray()).map((head) => [head.id, head]));
  return planImport({ backup: { notes, tombstones: [] }, refused: [] }, heads);
}
const importOf = async (notes: Note[], now?: string): Promise<number> =>
  applyImport(await planOf(notes), now);
const idOf = (values: readonly { id: string }[], index = 0): string => values[index]?.id ?? '';

/** A note of day 1 with two highlights and an older version, as it stands in a backup of that day. */
async function backedUp(head: Partial<Note> = {}): Promise<Note> {
  const note = await makeNote({
    before: [{ text: 'Bản đầu.' }],
    marks: [
      { start: 0, updatedAt: day(1) },
      { start: 9, updatedAt: day(1) },
    ],
    head: { updatedAt: day(1), remark: 'Hỏi lại Sở.', ...head },
  });
  await putNotes([note]);
  return note;
}

test('a note that was removed for good comes back whole, and its tombstones go', async () => {
  const file = await backedUp();
  await changeNote(file.id, { binned: true }, day(2));
  await emptyBin(day(3), day(3));
  expect(await database.tombstones.count()).toBe(5);
  const plan = await planOf([file]);
  expect(plan.steps[0]).toMatchObject({ kind: 'new', effect: 'add' });
  expect(await applyImport(plan, day(4))).toBe(1);
  expect(await readNote(file.id)).toEqual({ ...file, revision: 2, updatedAt: day(4) });
  expect(await database.tombstones.toArray()).toEqual([]);
  // Once is enough.
  expect((await planOf([file])).steps[0]).toMatchObject({ kind: 'older', effect: 'keep' });
});

test('who does not say when it was asked puts a note back right after its removal', async () => {
  const file = await backedUp();
  await changeNote(file.id, { binned: true }, day(2));
  await emptyBin(day(3), day(3));
  await applyImport(await blindPlanOf([file]));
  expect((await readNote(file.id))?.updatedAt).toBe('2026-02-03T05:00:00.001Z');
  expect(await database.tombstones.count()).toBe(0);
});

test('a note backed up in the bin comes back into the bin, and the next look at it leaves it there', async () => {
  const file = await backedUp();
  await changeNote(file.id, { binned: true }, day(2));
  const inBin = await readNote(file.id);
  await emptyBin(day(3), day(3));
  if (inBin) await importOf([inBin], day(20));
  expect((await readNote(file.id))?.binnedAt).toBe(day(20));
  expect(await emptyBin(day(19), day(21))).toBe(0);
});

test('a highlight removed before its note was does not come back with it', async () => {
  const file = await backedUp();
  await removeHighlight(idOf(file.marks), day(2));
  await changeNote(file.id, { binned: true }, day(3));
  await emptyBin(day(4), day(4));
  await importOf([file], day(5));
  expect((await readNote(file.id))?.marks.map(({ id }) => id)).toEqual([idOf(file.marks, 1)]);
  expect((await database.tombstones.toArray()).map(({ id }) => id)).toEqual([idOf(file.marks)]);
});

test.each([
  ['by one who looked at tombstones', planOf],
  ['by one who looked at heads alone', blindPlanOf],
])(
  'a highlight removed here stays removed when a file has it, and its rival edit comes in: %s',
  async (_, plan) => {
    const file = await backedUp();
    await removeHighlight(idOf(file.marks), day(5));
    const rival = { ...file, revision: 9, remark: 'Đã gửi.', updatedAt: day(4) };
    expect(await applyImport(await plan([rival]), day(6))).toBe(1);
    const note = await readNote(file.id);
    expect(note?.marks.map(({ id }) => id)).toEqual([idOf(file.marks, 1)]);
    expect(note?.highlights).toBe(1);
    expect(note?.remark).toContain('Đã gửi.');
    expect(await database.tombstones.get(idOf(file.marks))).toMatchObject({ deletedAt: day(5) });
  },
);

test('a highlight changed elsewhere after it was removed here comes back, and its tombstone goes', async () => {
  const file = await backedUp();
  const [mark, ...others] = file.marks;
  if (!mark) throw new Error('no highlight');
  await removeHighlight(mark.id, day(5));
  const changed = { ...mark, remark: 'Số này sai.', revision: 2, updatedAt: day(6) };
  await importOf([{ ...file, revision: 9, updatedAt: day(6), marks: [changed, ...others] }]);
  expect((await readNote(file.id))?.marks[0]).toEqual(changed);
  expect(await database.tombstones.count()).toBe(0);
});

test('an earlier state brings what was never here and repeats nothing that was changed since', async () => {
  const file = await backedUp({ tags: ['cầu'] });
  await changeHighlight(idOf(file.marks), { remark: 'mới' }, day(5));
  await changeNote(file.id, { remark: 'Đã gửi.', removeTags: ['cầu'] }, day(5));
  expect((await planOf([file])).steps[0]).toMatchObject({ kind: 'older', effect: 'keep' });
  const made = {
    ...file.marks[0],
    id: '00000000-0000-4000-8000-0000000000ff',
    start: 30,
  } as Note['marks'][number];
  const old = file.marks.map((mark) => ({ ...mark, remark: 'cũ' }));
  expect(await importOf([{ ...file, marks: [...old, made] }])).toBe(1);
  const note = await readNote(file.id);
  expect(note).toMatchObject({ remark: 'Đã gửi.', tags: [], highlights: 3 });
  expect(note?.marks.map(({ remark }) => remark)).toEqual(['mới', '', '']);
  expect(await importOf([{ ...file, marks: [...old, made] }])).toBe(0);
});

test('what changed here between plan and import is kept beside what the file says', async () => {
  const file = await backedUp();
  const plan = await planOf([{ ...file, revision: 5, updatedAt: day(3), remark: 'Đã gửi.' }]);
  await changeNote(file.id, { remark: 'Chờ trả lời.', addTags: ['gấp'] }, day(4));
  expect(await applyImport(plan)).toBe(1);
  // Pressed twice, it is done once.
  expect(await applyImport(plan)).toBe(0);
  expect(await readNote(file.id)).toMatchObject({
    remark: 'Chờ trả lời.\n\n— 2026-02-03 —\n\nĐã gửi.',
    tags: ['gấp'],
  });
});

test('removals in a file neither touch what is here nor make a later removal earlier', async () => {
  const file = await backedUp();
  const other = 'f'.repeat(64);
  await database.tombstones.put({ id: other, kind: 'note', deletedAt: day(9) });
  const stone = (id: string, kind: Tombstone['kind']): Tombstone => ({ id, kind, deletedAt: day(4) });
  const stones = [stone(idOf(file.marks), 'highlight'), stone(file.version, 'version'), stone(other, 'note')];
  const news = stone('e'.repeat(64), 'note');
  const heads = new Map([[file.id, headOf(file)]]);
  await applyImport(planImport({ backup: { notes: [], tombstones: [...stones, news] }, refused: [] }, heads));
  expect(await database.tombstones.toArray()).toEqual([news, { id: other, kind: 'note', deletedAt: day(9) }]);
});

test('300 files drawn by lot: imported twice is imported once, and every word of both sides is there', async () => {
  const roll = dice(31);
  for (let round = 0; round < 300; round += 1) {
    await Promise.all(database.tables.map((table) => table.clear()));
    const [ours, file] = [drawNote(roll), drawNote(roll)];
    await putNotes([ours]);
    const plan = await planOf([file]);
    await applyImport(plan);
    const once = await readNote(ours.id);
    expect(await importOf([file]), `round ${round}`).toBe(0);
    expect(await readNote(ours.id), `round ${round}`).toEqual(once);
    const ids = [...(once?.versions ?? []), ...(once?.marks ?? [])].map(({ id }) => id);
    const all = [...ours.versions, ...ours.marks, ...file.versions, ...file.marks].map(({ id }) => id);
    expect(ids, `round ${round}`).toEqual(expect.arrayContaining(all));
    expect(once?.tags, `round ${round}`).toEqual(expect.arrayContaining(ours.tags));
    expect(once?.remark, `round ${round}`).toContain(ours.remark.split('\n\n—')[0]);
  }
}, 120_000);
