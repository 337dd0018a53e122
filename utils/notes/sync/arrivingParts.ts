import type { Desk } from './desk';

import { type Batch, liveLeaves } from './batch';
import { lay } from './desk';
import { noteOfVersion } from './documentId';
import { highlightRules, type Rules, versionRules } from './rules';
import { settle, type Settled } from './settle';
import { isLater } from './times';

/** Notes removed here and changed there since, with the time of our removal: what went with them comes back. */
export function revivedNotes(desk: Desk, batch: Batch): Map<string, string> {
  const revived = new Map<string, string>();
  for (const [id, leaves] of batch.notes) {
    const { record, tombstone } = desk.notes.get(id) ?? {};
    if (record || !tombstone) continue;
    if (liveLeaves(leaves).some((leaf) => isLater(leaf.record.updatedAt, tombstone.deletedAt))) {
      revived.set(id, tombstone.deletedAt);
    }
  }
  return revived;
}

export function settleVersions(desk: Desk, batch: Batch, revived: Map<string, string>, now: string): void {
  const named = new Set<string>();
  for (const [id, leaves] of batch.notes) {
    const note = desk.notes.get(id);
    if (note?.tombstone && !note.record && !revived.has(id)) continue;
    for (const { record } of liveLeaves(leaves)) named.add(record.version);
  }
  for (const [id, leaves] of batch.versions) {
    const noteId = noteOfVersion(id);
    const local = desk.versions.get(id) ?? {};
    const needed = desk.notes.get(noteId)?.record?.version === id || named.has(id);
    const back =
      needed || (local.tombstone !== undefined && revived.get(noteId) === local.tombstone.deletedAt);
    const settled = settle(versionRules, local, leaves, { id, now, revived: back, needed });
    if (settled) lay(desk, desk.versions, id, withNote(versionRules, desk, noteId, revived, settled, id));
  }
}

export function settleHighlights(desk: Desk, batch: Batch, revived: Map<string, string>, now: string): void {
  for (const [id, leaves] of batch.highlights) {
    const local = desk.highlights.get(id) ?? {};
    const noteId = liveLeaves(leaves)[0]?.record.noteId ?? local.record?.noteId ?? '';
    const back = local.tombstone !== undefined && revived.get(noteId) === local.tombstone.deletedAt;
    const settled = settle(highlightRules, local, leaves, { id, now, revived: back });
    if (settled) lay(desk, desk.highlights, id, withNote(highlightRules, desk, noteId, revived, settled, id));
    desk.touched.add(noteId);
  }
}

/** What arrives for a note that was removed here for good is removed with it; the next push says so there. */
function withNote<T>(
  { kind }: Rules<T>,
  desk: Desk,
  noteId: string,
  revived: Map<string, string>,
  settled: Settled<T>,
  id: string,
): Settled<T> {
  const { record, tombstone } = desk.notes.get(noteId) ?? {};
  if (settled.record === undefined || record || !tombstone || revived.has(noteId)) return settled;
  const { record: _, ...rest } = settled;
  return { ...rest, tombstone: { id, kind, deletedAt: tombstone.deletedAt } };
}
