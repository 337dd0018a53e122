import type { NotesDatabase } from '@/utils/notes/database';
import type { Desk } from './desk';

import { type Batch, liveLeaves } from './batch';
import { lay } from './desk';
import { documentId } from './documentId';
import { headRules } from './rules';
import { type Leaf, settle } from './settle';

/** Heads last, and only those whose version is here. */
export async function settleHeads(
  db: NotesDatabase,
  desk: Desk,
  batch: Batch,
  now: string,
): Promise<string[]> {
  const heads = [...batch.notes].filter(([, leaves]) => liveLeaves(leaves).length > 0);
  const seen = await seenTimes(db, desk, heads);
  const rules = headRules((version) => seen.get(version) ?? '');
  const held: string[] = [];
  for (const [id, leaves] of heads) {
    const settled = settle(rules, desk.notes.get(id) ?? {}, leaves, { id, now });
    if (!settled) continue;
    if (liveLeaves(leaves).some(({ record }) => !seen.has(record.version)) && settled.record) {
      held.push(documentId('note', id));
      continue;
    }
    lay(desk, desk.notes, id, settled);
  }
  return held;
}

/** When each version was first seen that these heads, or ours of the same notes, name; those that are not here are left out. */
async function seenTimes(
  db: NotesDatabase,
  desk: Desk,
  heads: readonly [string, readonly Leaf<{ version: string }>[]][],
): Promise<Map<string, string>> {
  const named = heads.flatMap(([id, leaves]) => {
    const ours = desk.notes.get(id)?.record?.version;
    const theirs = liveLeaves(leaves).map(({ record }) => record.version);
    return ours === undefined ? theirs : [ours, ...theirs];
  });
  const ids = [...new Set(named)];
  const stored = await db.versions.bulkGet(ids);
  return new Map(
    ids.flatMap((id, index) => {
      const local = desk.versions.get(id);
      const version = local ? local.record : stored[index];
      return version ? [[id, version.seenAt] as const] : [];
    }),
  );
}
