import * as v from 'valibot';

import type { Highlight, NoteHead, Tombstone, Version } from '@/utils/notes/note';
import type { Kind } from './documentId';

import { noteId, proofText, sha256 } from '@/utils/notes/digest';
import { HighlightSchema, NoteHeadSchema, VersionSchema } from '@/utils/notes/note';
import { documentId } from './documentId';

/** Why a document was left alone. */
export type Refusal =
  | 'not-a-record'
  | 'newer-schema'
  | 'wrong-id'
  | 'wrong-digest'
  | 'version-missing'
  | 'too-large'
  | 'refused-by-server';

export const wireSchema = 2;

/** How a document stands at the server; of `note`, `version` and `highlight` it has the one its id names. */
export const DocumentSchema = v.object({
  _id: v.string(),
  _rev: v.string(),
  _deleted: v.optional(v.boolean()),
  schema: v.optional(v.number()),
  deletedAt: v.optional(v.unknown()),
  note: v.optional(v.unknown()),
  version: v.optional(v.unknown()),
  highlight: v.optional(v.unknown()),
});
export type CouchDocument = v.InferOutput<typeof DocumentSchema>;

/** How many highlights a note has is counted on each machine and never travels. */
const WireHeadSchema = v.omit(NoteHeadSchema, ['highlights']);

/** The document of a record. `rev` is that of the document it replaces; empty for a new one. */
export function toDocument(kind: Kind, record: NoteHead | Version | Highlight, rev: string): object {
  const { highlights: _, ...sent } = { highlights: 0, ...record };
  return { _id: documentId(kind, record.id), ...(rev && { _rev: rev }), schema: wireSchema, [kind]: sent };
}

/** The document of a removal. */
export function toRemoval({ kind, id, deletedAt }: Tombstone, rev: string): object {
  const name = documentId(kind, id);
  return { _id: name, ...(rev && { _rev: rev }), _deleted: true, schema: wireSchema, kind, deletedAt };
}

/** Its own count is 0: whoever stores it counts. */
export async function readHead(id: string, value: unknown): Promise<NoteHead | Refusal> {
  const read = v.safeParse(WireHeadSchema, value);
  if (!read.success) return 'not-a-record';
  const head = read.output;
  const named = head.id === id && head.version.startsWith(`${id}-`) && (await noteId(head.address)) === id;
  return named ? { ...head, highlights: 0 } : 'wrong-id';
}

/** @param clean Makes the server's markup fit to be shown. */
export async function readVersion(
  id: string,
  value: unknown,
  clean: (html: string) => string,
): Promise<Version | Refusal> {
  const read = v.safeParse(VersionSchema, value);
  if (!read.success) return 'not-a-record';
  const version = read.output;
  const { article } = version;
  if (version.id !== id || id !== `${version.noteId}-${version.digest}`) return 'wrong-id';
  if ((await noteId(article.address)) !== version.noteId) return 'wrong-id';
  if ((await sha256(proofText(article))) !== version.digest) return 'wrong-digest';
  return { ...version, article: { ...article, html: clean(article.html) } };
}

export async function readHighlight(id: string, value: unknown): Promise<Highlight | Refusal> {
  const read = v.safeParse(HighlightSchema, value);
  if (!read.success) return 'not-a-record';
  return read.output.id === id ? read.output : 'wrong-id';
}

/** When a removed document says it was removed; undefined where it does not. */
export function readDeletedAt(document: CouchDocument): string | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.isoTimestamp()), document.deletedAt);
  return read.success ? read.output : undefined;
}
