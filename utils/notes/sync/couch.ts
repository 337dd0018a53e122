import * as v from 'valibot';

import type { Send } from './request';

import { SyncFailed } from './failure';

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const RevSchema = v.pipe(v.string(), v.regex(/^\d{1,9}-[0-9a-z]{1,64}$/i));
/** Where the feed of changes stands: a number at PouchDB, opaque text at CouchDB. */
export const SinceSchema = v.union([v.pipe(v.string(), v.maxLength(20_000)), v.number()]);
export type Since = v.InferOutput<typeof SinceSchema>;

const InfoSchema = v.object({ db_name: v.string(), update_seq: SinceSchema });
const ErrorSchema = v.object({ error: v.string() });
const IdentitySchema = v.object({ uuid: line });
const ChangesSchema = v.object({
  results: v.array(
    v.object({
      id: v.string(),
      seq: v.optional(v.nullable(SinceSchema)),
      changes: v.array(v.object({ rev: RevSchema })),
    }),
  ),
  last_seq: SinceSchema,
  pending: v.optional(v.number()),
});
const BulkGetSchema = v.object({
  results: v.array(v.object({ docs: v.array(v.object({ ok: v.optional(v.unknown()) })) })),
});
const BulkDocsSchema = v.array(
  v.object({ id: v.string(), rev: v.optional(RevSchema), error: v.optional(v.string()) }),
);

/** A document that changed: its id and all its leaves, winning, losing and removed. */
export interface Change {
  id: string;
  revs: string[];
}
export interface Changes {
  changes: Change[];
  since: Since;
  /** How many more there are, where the server says so. */
  pending?: number;
}
/** What became of a document that was sent: its new revision, or why there is none. */
export type Written = { id: string; rev: string } | { id: string; error: string };

/**
 * Makes sure that the address is a CouchDB database, creating it if there is none.
 * @returns what tells this database from another at the same address: deleted and made anew, it has lost our mark.
 * @throws SyncFailed
 */
export async function openDatabase(send: Send): Promise<string> {
  const first = await send('GET', '');
  if (first.status === 404 && v.is(ErrorSchema, first.body)) {
    const made = await send('PUT', '');
    if (![201, 202, 412].includes(made.status)) throw new SyncFailed('server-error', 'no database made');
    parse(InfoSchema, (await send('GET', '')).body);
  } else if (first.status !== 200) {
    throw new SyncFailed(first.status >= 500 ? 'server-error' : 'not-couchdb', `status ${first.status}`);
  } else {
    parse(InfoSchema, first.body);
  }
  return identity(send);
}

async function identity(send: Send): Promise<string> {
  const path = '/_local/thoang';
  const known = await send('GET', path);
  if (known.status === 200) return parse(IdentitySchema, known.body).uuid;
  await send('PUT', path, { uuid: crypto.randomUUID() });
  // Another machine may have been first: what stands there now is the name.
  return parse(IdentitySchema, (await send('GET', path)).body).uuid;
}

/** What changed after `since`, in the server's order, at most `limit` documents. None: we are up to date. */
export async function changesSince(send: Send, since: Since, limit: number): Promise<Changes> {
  const query = `style=all_docs&limit=${limit}&since=${encodeURIComponent(since)}`;
  return changesOf(await send('GET', `/_changes?${query}`), limit);
}

/** The leaves of the documents with these ids, as far as there are any. */
export async function leavesOf(send: Send, ids: readonly string[]): Promise<Change[]> {
  if (ids.length === 0) return [];
  const reply = await send('POST', '/_changes?style=all_docs&filter=_doc_ids', { doc_ids: ids });
  return changesOf(reply, ids.length).changes.filter(({ id }) => ids.includes(id));
}

function changesOf({ status, body }: { status: number; body: unknown }, limit: number): Changes {
  if (status !== 200) throw new SyncFailed('server-error', `changes: status ${status}`);
  const { results, last_seq, pending } = parse(ChangesSchema, body);
  if (results.length > limit) throw new SyncFailed('too-large', 'more changes than asked for');
  return {
    changes: results.map(({ id, changes }) => ({ id, revs: changes.map(({ rev }) => rev) })),
    since: results.at(-1)?.seq ?? last_seq,
    ...(pending !== undefined && { pending }),
  };
}

/** The documents of these leaves, unchecked; one that the server no longer has is left out. */
export async function fetchLeaves(
  send: Send,
  leaves: readonly { id: string; rev: string }[],
): Promise<unknown[]> {
  if (leaves.length === 0) return [];
  const { status, body } = await send('POST', '/_bulk_get', { docs: leaves });
  if (status !== 200) throw new SyncFailed('server-error', `bulk get: status ${status}`);
  return parse(BulkGetSchema, body).results.flatMap(({ docs }) => docs.flatMap(({ ok }) => (ok ? [ok] : [])));
}

/** Sends documents; `undefined` when the server takes none of them for what one of them is. */
export async function writeDocuments(send: Send, docs: readonly object[]): Promise<Written[] | undefined> {
  const { status, body } = await send('POST', '/_bulk_docs', { docs });
  if (status === 400 || status === 413 || status === 500) return undefined;
  if (status !== 201 && status !== 202) throw new SyncFailed('server-error', `bulk docs: status ${status}`);
  return parse(BulkDocsSchema, body).map(({ id, rev, error }) =>
    rev !== undefined && error === undefined ? { id, rev } : { id, error: error ?? 'unknown' },
  );
}

function parse<T extends v.GenericSchema>(schema: T, body: unknown): v.InferOutput<T> {
  const read = v.safeParse(schema, body);
  if (!read.success) throw new SyncFailed('not-couchdb', read.issues[0].message);
  return read.output;
}
