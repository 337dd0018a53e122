import Dexie, { type EntityTable } from 'dexie';

import type { Note } from './note';

class NotesDatabase extends Dexie {
  declare notes: EntityTable<Note, 'id'>;

  constructor() {
    // Without `strict` a write is acknowledged before it is on disk, and a power cut takes it back.
    super('thoang', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ notes: 'id, savedAt, updatedAt' });
  }
}

/** The one database of the extension's origin. It opens on first use. */
export const database = new NotesDatabase();

// A newer version of the extension must be able to upgrade while an old page of ours is still open.
database.on('versionchange', () => {
  database.close();
});
