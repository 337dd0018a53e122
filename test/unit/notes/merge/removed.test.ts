import { expect, test } from 'vitest';

import type { Tombstone } from '@/utils/notes/note';

import { momentAfter, putBack, withoutRemoved } from '@/utils/notes/merge/removed';
import { makeNote } from '@/test/unit/notes/export/notes';

const [early, changed, gone, late] = [
  '2026-02-01T05:00:00.000Z',
  '2026-02-02T05:00:00.000Z',
  '2026-02-03T05:00:00.000Z',
  '2026-02-04T05:00:00.000Z',
] as const;
const stones = (...all: [string, Tombstone['kind'], string][]): Map<string, Tombstone> =>
  new Map(all.map(([id, kind, deletedAt]) => [id, { id, kind, deletedAt }]));
const make = () => makeNote({ marks: [{ updatedAt: changed }, { updatedAt: changed }] });

test.each([
  ['removed after its last change there stays away', gone, 1],
  ['removed at the very moment of it stays away', changed, 1],
  ['changed there after its removal comes back', early, 2],
])('a highlight that was %s', async (_name, deletedAt, count) => {
  const note = await make();
  const [mark] = note.marks;
  const coming = withoutRemoved(note, true, stones([mark?.id ?? '', 'highlight', deletedAt]));
  expect(coming.marks).toEqual(note.marks.slice(2 - count));
  expect(coming.highlights).toBe(count);
});

test('a note that was removed comes back with what went with it, not with what was removed before', async () => {
  const note = await make();
  const [one, other] = note.marks.map(({ id }) => id);
  const removed = stones(
    [note.id, 'note', late],
    [one ?? '', 'highlight', late],
    [other ?? '', 'highlight', gone],
  );
  expect(withoutRemoved(note, false, removed).marks.map(({ id }) => id)).toEqual([one]);
  // The note is here again already: what went with it then is not asked for by a file that has the note.
  expect(withoutRemoved(note, true, removed).marks).toEqual([]);
});

test('a note put back is changed after its removal, when its reader asked or right after', async () => {
  const note = await makeNote({ head: { updatedAt: changed, revision: 4 } });
  expect(putBack(note, gone, late)).toEqual({ ...note, updatedAt: late, revision: 5 });
  for (const askedAt of [undefined, early, gone]) {
    expect(putBack(note, gone, askedAt).updatedAt).toBe('2026-02-03T05:00:00.001Z');
  }
  expect(putBack(note, early, late)).toBe(note);
});

test('a note put back into the bin has its days there anew', async () => {
  const note = await makeNote({ head: { updatedAt: changed, binnedAt: changed } });
  expect(putBack(note, gone, late)).toMatchObject({ binnedAt: late, updatedAt: late });
});

test('after a time that is none comes the first moment', () => {
  expect(momentAfter('2026-13-99T99:00:00Z')).toBe('1970-01-01T00:00:00.001Z');
});
