import type { NotesDatabase } from '@/utils/notes/database';
import type { Pending } from './pending';
import type { Sync } from './sync';
import type { Parcel } from './parcels';

import { chunks } from './chunks';
import { writeDocuments, type Written } from './couch';
import { packParcels } from './parcels';
import { pendingOf } from './pending';

/** Records read at once; articles are big. */
const readSize = 50;
/** Characters of one request; proxies are often set to few megabytes. */
const requestSize = 2_000_000;

/**
 * Sends everything that changed here.
 * @returns the documents the server has in another state than we knew: to be pulled, merged and sent again.
 */
export async function push(sync: Sync): Promise<string[]> {
  const pending = (await pendingOf(sync.db)).filter(({ document }) => !sync.refused.has(document));
  const conflicts: string[] = [];
  let done = 0;
  // One kind at a time: a head may only follow when its version has arrived.
  for (const group of groups(pending)) {
    for (const some of chunks(group, readSize)) {
      const parcels = await packParcels(sync, some);
      for (const request of requests(parcels)) conflicts.push(...(await deliver(sync, request)));
      done += some.length;
      sync.progress('push', done, pending.length);
    }
  }
  return conflicts;
}

function groups(pending: readonly Pending[]): Pending[][] {
  const groups = new Map<string, Pending[]>();
  for (const one of pending) {
    const name = `${one.kind} ${one.gone}`;
    const group = groups.get(name);
    if (group) group.push(one);
    if (!group) groups.set(name, [one]);
  }
  return [...groups.values()];
}

function requests(parcels: readonly Parcel[]): Parcel[][] {
  const requests: Parcel[][] = [];
  let size = requestSize;
  for (const parcel of parcels) {
    size += parcel.size;
    if (size > requestSize) {
      requests.push([]);
      size = parcel.size;
    }
    requests.at(-1)?.push(parcel);
  }
  return requests;
}

/** Sends one request. What the server takes none of is halved, down to the one it will not have. */
async function deliver(sync: Sync, parcels: readonly Parcel[]): Promise<string[]> {
  // Written down first: if the answer is lost, the next sync knows its own hand.
  await sync.db.sync.bulkPut(parcels.map(({ before }) => before));
  const written = await writeDocuments(
    sync.send,
    parcels.map(({ document }) => document),
  );
  if (written) return acknowledge(sync, parcels, written);
  const [first] = parcels;
  if (first && parcels.length === 1) sync.refused.set(first.pending.document, 'refused-by-server');
  if (parcels.length <= 1) return [];
  const middle = Math.ceil(parcels.length / 2);
  const half = await deliver(sync, parcels.slice(0, middle));
  return [...half, ...(await deliver(sync, parcels.slice(middle)))];
}

/** Marks what arrived as it was when it was read: an edit made meanwhile stays to be sent. */
async function acknowledge(
  { db, count, refused }: Sync,
  parcels: readonly Parcel[],
  written: readonly Written[],
): Promise<string[]> {
  const answers = new Map(written.map((answer) => [answer.id, answer]));
  const conflicts: string[] = [];
  const tables = [db.notes, db.versions, db.highlights, db.tombstones, db.sync];
  await db.transaction('rw', tables, async () => {
    for (const { pending, after } of parcels) {
      const answer = answers.get(pending.document);
      if (!answer) continue;
      if ('rev' in answer) {
        await db.sync.put({ ...after, rev: answer.rev });
        await unbury(db, pending);
        count[pending.gone ? 'deleted' : 'pushed'] += 1;
      } else if (answer.error === 'conflict') {
        conflicts.push(pending.document);
      } else {
        refused.set(pending.document, 'refused-by-server');
      }
    }
  });
  return conflicts;
}

/** Removed once and back again: the removal is history, unless it was removed anew just now. */
async function unbury(db: NotesDatabase, { kind, id, gone }: Pending): Promise<void> {
  if (gone) return;
  const table = { note: db.notes, version: db.versions, highlight: db.highlights }[kind];
  if ((await table.where('id').equals(id).count()) > 0) await db.tombstones.delete(id);
}
