import type { NotesDatabase } from '@/utils/notes/database';

import { readMarks } from '@/utils/notes/sync/mark';

/**
 * Writes down, in the caller’s transaction, that these documents are wanted again whatever the sync server says of them:
 * the next push sends each, also under a revision the server knows, and no removal that is pulled before takes it away.
 * @param documentIds as the server names them, see `documentId`.
 */
export async function wantAgain(db: NotesDatabase, documentIds: readonly string[]): Promise<void> {
  const known = readMarks(await db.sync.bulkGet([...documentIds]));
  await db.sync.bulkPut(
    documentIds.map((id) => {
      const wanted = { ...(known.get(id) ?? { id, rev: '' }), revision: -1, keep: true };
      return wanted;
    }),
  );
}
