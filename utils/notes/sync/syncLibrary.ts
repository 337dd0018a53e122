import type { NotesDatabase } from '@/utils/notes/database';
import type { Refusal } from './documents';
import type { SyncServer } from './request';
import type { Sync } from './sync';

import { databaseAddress } from './address';
import { openCheckpoint } from './checkpoint';
import { openDatabase } from './couch';
import { SyncFailed } from './failure';
import { removeLosers } from './losers';
import { pull } from './pull';
import { push } from './push';
import { sender } from './request';

/** How far a sync is: in documents; `total` is absent where the server does not say how many there are. */
export interface SyncProgress {
  phase: 'pull' | 'push';
  done: number;
  total?: number;
}

export interface SyncOptions {
  fetch: typeof globalThis.fetch;
  /** Makes an article's HTML from the server fit to be stored: the sanitizer. May throw. */
  clean: (html: string) => string;
  /** ISO 8601, UTC. Asked for removals that do not say when they were. */
  now: () => string;
  signal?: AbortSignal;
  onProgress?: (progress: SyncProgress) => void;
}

/** What a sync did, in records: note heads, versions and highlights count one each. */
export interface SyncReport {
  /** Written here. */
  pulled: number;
  /** Written there. */
  pushed: number;
  /** Edited on both sides and merged. */
  conflicts: number;
  /** Removals carried over, in either direction. */
  deleted: number;
  /** Documents left alone, each once, by their id on the server. */
  refused: { id: string; why: Refusal }[];
}

/** Times the server may change under our hands before the rest is left to the next sync. */
const rounds = 6;

/**
 * Makes the library and a CouchDB database the same: pulls, merges what was edited on both sides, pushes. Whatever ends
 * it early, what was carried over stands and the next sync goes on from there. Two syncs of one library at a time do no
 * harm but double work.
 * @throws SyncFailed
 */
export async function syncLibrary(
  db: NotesDatabase,
  server: SyncServer,
  { fetch, clean, now, signal, onProgress }: SyncOptions,
): Promise<SyncReport> {
  try {
    const send = sender(server, fetch, signal);
    const identity = `${databaseAddress(server.address)} ${await openDatabase(send)}`;
    const sync: Sync = {
      db,
      send,
      clean,
      now,
      checkpoint: await openCheckpoint(db, identity),
      count: { pulled: 0, pushed: 0, conflicts: 0, deleted: 0 },
      refused: new Map(),
      progress: (phase, done, total) => onProgress?.({ phase, done, ...(total !== undefined && { total }) }),
    };
    let outdated: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await pull(sync, outdated);
      outdated = await push(sync);
      await removeLosers(sync);
      if (outdated.length === 0) break;
    }
    return { ...sync.count, refused: [...sync.refused].map(([id, why]) => ({ id, why })) };
  } catch (error) {
    if (error instanceof SyncFailed) throw error;
    throw new SyncFailed('storage', error instanceof Error ? error.message : undefined, { cause: error });
  }
}
