import type { NotesDatabase } from '@/utils/notes/database';
import type { Highlight, NoteHead } from '@/utils/notes/note';
import type { Desk } from './desk';

import { momentAfter } from '@/utils/notes/merge/removed';
import { wantAgain } from '@/utils/notes/merge/wantAgain';
import { type Batch, liveLeaves } from './batch';
import { lay } from './desk';
import { documentId } from './documentId';
import { readMarks } from './mark';
import { headRules, highlightRules } from './rules';
import { isChanged, type Leaf, type Local, settle } from './settle';
import { compareTimes, isLater } from './times';

const noVersions = headRules(() => '');

/** A note removed there goes with all it has; one that was changed here since stays with all it has. */
export async function settleRemovedNotes(
  db: NotesDatabase,
  desk: Desk,
  batch: Batch,
  now: string,
): Promise<void> {
  for (const [id, leaves] of batch.notes) {
    if (liveLeaves(leaves).length > 0) continue;
    const local = desk.notes.get(id) ?? {};
    const highlights = await db.highlights.where('noteId').equals(id).toArray();
    const touchedAt = await lastTouch(db, highlights);
    const settled = settle(noVersions, local, leaves, { id, now, touchedAt });
    if (!settled) continue;
    // Put back here: it must be later than a removal that came from elsewhere meanwhile, or that machine repeats it.
    const wantedAt = local.mark?.keep ? momentAfter(lastRemoval(leaves) ?? '') : undefined;
    const record = settled.record && touch(touch(settled.record, touchedAt), wantedAt);
    lay(desk, desk.notes, id, { ...settled, record });
    const versions = await db.versions.where('noteId').equals(id).primaryKeys();
    if (settled.tombstone) {
      await bury(
        db,
        desk,
        { versions, highlights: highlights.map((one) => one.id) },
        settled.tombstone.deletedAt,
      );
    } else {
      await keep(db, desk, [
        ...versions.map((one) => documentId('version', one)),
        ...highlights.map((one) => documentId('highlight', one.id)),
      ]);
    }
  }
}

/** Where the removal was made, only the head's own time tells that the note was wanted afterwards. */
function touch(head: NoteHead, touchedAt: string | undefined): NoteHead {
  if (touchedAt === undefined || !isLater(touchedAt, head.updatedAt)) return head;
  return { ...head, updatedAt: touchedAt, revision: head.revision + 1 };
}

/** When the last of the leaves says that it was removed. */
function lastRemoval(leaves: readonly Leaf<NoteHead>[]): string | undefined {
  return lastOf(leaves.flatMap((leaf) => ('record' in leaf ? [] : (leaf.deletedAt ?? []))));
}

/** When a highlight the server does not know in this state was last changed. */
async function lastTouch(db: NotesDatabase, highlights: readonly Highlight[]): Promise<string | undefined> {
  const marks = readMarks(await db.sync.bulkGet(highlights.map(({ id }) => documentId('highlight', id))));
  const changed = highlights.filter((record) =>
    isChanged(highlightRules, { record, mark: marks.get(documentId('highlight', record.id)) }),
  );
  return lastOf(changed.map(({ updatedAt }) => updatedAt));
}

const lastOf = (times: readonly string[]): string | undefined => [...times].sort(compareTimes).at(-1);

async function bury(
  db: NotesDatabase,
  desk: Desk,
  gone: { versions: string[]; highlights: string[] },
  deletedAt: string,
): Promise<void> {
  await db.versions.bulkDelete(gone.versions);
  await db.highlights.bulkDelete(gone.highlights);
  const tombstones = [
    ...gone.versions.map((id) => ({ id, kind: 'version' as const, deletedAt })),
    ...gone.highlights.map((id) => ({ id, kind: 'highlight' as const, deletedAt })),
  ];
  await db.tombstones.bulkPut(tombstones);
  desk.deleted += tombstones.length;
  for (const tombstone of tombstones) {
    const shelf: Map<string, Local<unknown>> = tombstone.kind === 'version' ? desk.versions : desk.highlights;
    const local = shelf.get(tombstone.id);
    if (local) shelf.set(tombstone.id, { mark: local.mark, tombstone });
  }
}

/** What belongs to a note that stays is wanted there again, whatever the server says of it. */
async function keep(db: NotesDatabase, desk: Desk, documentIds: string[]): Promise<void> {
  await wantAgain(db, documentIds);
  for (const mark of readMarks(await db.sync.bulkGet(documentIds)).values()) {
    const [kind, id = ''] = mark.id.split(':');
    const shelf: Map<string, Local<unknown>> = kind === 'version' ? desk.versions : desk.highlights;
    const local = shelf.get(id);
    if (local) shelf.set(id, { ...local, mark });
  }
}
