import * as v from 'valibot';

import type { Highlight, NoteHead, Version } from '@/utils/notes/note';
import type { Refusal } from './documents';
import type { Leaf } from './settle';

import { parseDocumentId } from './documentId';
import { DocumentSchema, readDeletedAt, readHead, readHighlight, readVersion, wireSchema } from './documents';

/** Checked leaves of documents, by the ids of their records. */
export interface Batch {
  notes: Map<string, Leaf<NoteHead>[]>;
  versions: Map<string, Leaf<Version>[]>;
  highlights: Map<string, Leaf<Highlight>[]>;
}

export const emptyBatch = (): Batch => ({ notes: new Map(), versions: new Map(), highlights: new Map() });

/** The leaves that are records. */
export const liveLeaves = <T>(leaves: readonly Leaf<T>[]): { rev: string; record: T }[] =>
  leaves.flatMap((leaf) => ('record' in leaf ? [leaf] : []));

/** Checks what the server sent and adds to the batch what may come in; says of the others why not. */
export async function addToBatch(
  batch: Batch,
  documents: readonly unknown[],
  clean: (html: string) => string,
  refuse: (id: string, why: Refusal) => void,
): Promise<void> {
  for (const document of documents) {
    const read = v.safeParse(DocumentSchema, document);
    const name = read.success ? parseDocumentId(read.output._id) : undefined;
    if (!read.success || !name) continue;
    const { _id, _rev: rev, _deleted, schema, note, version, highlight } = read.output;
    const add = async <T extends object>(
      leaves: Map<string, Leaf<T>[]>,
      check: () => Promise<T | Refusal>,
    ): Promise<void> => {
      const record = _deleted ? undefined : await checked(schema, check);
      if (typeof record === 'string') {
        refuse(_id, record);
        return;
      }
      const known = leaves.get(name.id) ?? [];
      if (known.some((leaf) => leaf.rev === rev)) return;
      const leaf = record ? { rev, record } : { rev, deletedAt: readDeletedAt(read.output) };
      leaves.set(name.id, [...known, leaf]);
    };
    if (name.kind === 'note') await add(batch.notes, () => readHead(name.id, note));
    if (name.kind === 'version') await add(batch.versions, () => readVersion(name.id, version, clean));
    if (name.kind === 'highlight') await add(batch.highlights, () => readHighlight(name.id, highlight));
  }
}

async function checked<T>(
  schema: number | undefined,
  check: () => Promise<T | Refusal>,
): Promise<T | Refusal> {
  if (schema === undefined) return 'not-a-record';
  if (schema !== wireSchema) return schema > wireSchema ? 'newer-schema' : 'not-a-record';
  try {
    return await check();
  } catch {
    // A sanitizer that cannot do its work lets nothing through.
    return 'not-a-record';
  }
}
