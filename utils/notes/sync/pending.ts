import type { NotesDatabase } from '@/utils/notes/database';

import { documentId, type Kind } from './documentId';
import { readMarks } from './mark';

/** Something the server does not know yet. */
export interface Pending {
  document: string;
  kind: Kind;
  id: string;
  /** A removal. */
  gone: boolean;
}

/**
 * Everything that changed here since it was last the same there, in the order in which it may be sent: no head before
 * its version, no version removed before the head that names it. Articles are not read for it.
 */
export async function pendingOf(db: NotesDatabase): Promise<Pending[]> {
  return db.transaction('r', [db.notes, db.versions, db.highlights, db.tombstones, db.sync], async () => {
    const marks = readMarks(await db.sync.toArray());
    const tombstones = new Map((await db.tombstones.toArray()).map((one) => [one.id, one]));
    const there = new Set<string>();
    const changed = (kind: Kind, id: string, revision: number): Pending[] => {
      there.add(id);
      const document = documentId(kind, id);
      const same = marks.get(document)?.revision === revision && !tombstones.has(id);
      return same ? [] : [{ document, kind, id, gone: false }];
    };
    const versions = (await db.versions.toCollection().primaryKeys()).flatMap((id) =>
      changed('version', id, 1),
    );
    const heads = (await db.notes.toArray()).flatMap(({ id, revision }) => changed('note', id, revision));
    const highlights = (await db.highlights.toArray()).flatMap(({ id, revision }) =>
      changed('highlight', id, revision),
    );
    const gone = [...tombstones.values()]
      .filter(({ kind, id }) => !there.has(id) && marks.get(documentId(kind, id))?.revision !== 0)
      .map(({ kind, id }) => ({ document: documentId(kind, id), kind, id, gone: true }))
      .sort((a, b) => Number(b.kind === 'note') - Number(a.kind === 'note'));
    return [...versions, ...heads, ...highlights, ...gone];
  });
}
