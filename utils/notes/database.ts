import Dexie, { type EntityTable, type Table } from 'dexie';

import type { Highlight, NoteHead, Tombstone, Version } from './note';
import type { Picture } from './picture';

import { splitNotes } from './migrate';

/** Something the database says of itself, by name: its generation, the state of its search index, of its sync. */
export interface Fact {
  name: string;
  value: unknown;
}

/** What a record was when it was last the same here and on the sync server; the sync alone writes it, and keeps more. */
export interface SyncMark {
  id: string;
  /** The server's revision. */
  rev: string;
  /** Ours, as it was then. */
  revision: number;
}

/** Our own schema version: Dexie opens a database from the future without a word. */
export const schemaVersion = 3;

export class NotesDatabase extends Dexie {
  declare notes: EntityTable<NoteHead, 'id'>;
  declare versions: EntityTable<Version, 'id'>;
  declare highlights: EntityTable<Highlight, 'id'>;
  declare pictures: EntityTable<Picture, 'id'>;
  declare tombstones: EntityTable<Tombstone, 'id'>;
  declare facts: EntityTable<Fact, 'name'>;
  declare sync: Table<SyncMark, string>;

  constructor(name = 'thoang') {
    // Without `strict` a write is acknowledged before it is on disk, and a power cut takes it back.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ notes: 'id, savedAt, updatedAt' });
    this.version(2)
      .stores({
        notes: 'id, savedAt, updatedAt, binnedAt',
        versions: 'id, noteId',
        highlights: 'id, noteId',
        tombstones: 'id, deletedAt',
        facts: 'name',
        sync: 'id',
      })
      .upgrade(splitNotes);
    this.version(schemaVersion).stores({ pictures: 'id, noteId' });
    // IndexedDB counts ten to each of Dexie's.
    this.on('ready', () => {
      if (this.backendDB().version > schemaVersion * 10) throw new NewerLibrary('made by a newer version');
    });
  }
}

/** The database was made by a newer Thoáng than this one, which would not know what it writes over. */
export class NewerLibrary extends Error {
  override name = 'NewerLibrary';
}

/** The one database of the extension's origin. It opens on first use. */
export const database = new NotesDatabase();

// A newer version of the extension must be able to upgrade while an old page of ours is still open.
database.on('versionchange', () => {
  database.close();
});
