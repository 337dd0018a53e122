import type { Tombstone } from '@/utils/notes/note';

export type Kind = Tombstone['kind'];

const shapes: Record<Kind, RegExp> = {
  note: /^[0-9a-f]{64}$/,
  version: /^[0-9a-f]{64}-[0-9a-f]{64}$/,
  highlight: /^[0-9a-f-]{36}$/i,
};
const kinds: readonly Kind[] = ['note', 'version', 'highlight'];

/** What a record is called on the server: `note:<id>`, `version:<id>`, `highlight:<id>`. */
export const documentId = (kind: Kind, id: string): string => `${kind}:${id}`;

/** The record a document stands for; undefined for one that is none of ours. */
export function parseDocumentId(documentId: string): { kind: Kind; id: string } | undefined {
  const colon = documentId.indexOf(':');
  const kind = kinds.find((name) => name === documentId.slice(0, Math.max(colon, 0)));
  const id = documentId.slice(colon + 1);
  return kind && shapes[kind].test(id) ? { kind, id } : undefined;
}

/** The note a version belongs to: the first half of the version's id. */
export const noteOfVersion = (versionId: string): string => versionId.slice(0, 64);
