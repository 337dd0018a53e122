import * as v from 'valibot';

import type { NotesDatabase } from '@/utils/notes/database';
import type { Pending } from './pending';
import type { Sync } from './sync';

import { HighlightSchema, NoteHeadSchema, TombstoneSchema, VersionSchema } from '@/utils/notes/note';
import { documentId, type Kind } from './documentId';
import { toDocument, toRemoval } from './documents';
import { readMarks, type Mark } from './mark';
import { headRules, highlightRules, versionRules, type Rules } from './rules';

/** A document on its way. */
export interface Parcel {
  pending: Pending;
  document: object;
  /** In characters of JSON. */
  size: number;
  /** The mark while no answer has come. */
  before: Mark;
  /** The mark, less the new `rev`, once it has. */
  after: Mark;
}

type Marks = ReadonlyMap<string, Mark>;

/** Reads records of one kind and wraps them up; what is damaged is refused, what must wait is left out. */
export async function packParcels(sync: Sync, pending: readonly Pending[]): Promise<Parcel[]> {
  const [first] = pending;
  if (!first) return [];
  const { db } = sync;
  const marks = readMarks(await db.sync.bulkGet(pending.map(({ document }) => document)));
  if (first.gone) return packRemovals(db, pending, marks);
  if (first.kind === 'version') {
    return pack(sync, pending, marks, versionRules, VersionSchema, await db.versions.bulkGet(idsOf(pending)));
  }
  if (first.kind === 'highlight') {
    const records = await db.highlights.bulkGet(idsOf(pending));
    return pack(sync, pending, marks, highlightRules, HighlightSchema, records);
  }
  const records = await db.notes.bulkGet(idsOf(pending));
  const versions = records.flatMap((head) => (head ? documentId('version', head.version) : []));
  const arrived = readMarks(await db.sync.bulkGet(versions));
  const ready = records.map((head) =>
    head && isThere(arrived.get(documentId('version', head.version))) ? head : undefined,
  );
  return pack(sync, pending, marks, noVersions, NoteHeadSchema, ready);
}

const noVersions = headRules(() => '');
const idsOf = (pending: readonly Pending[]): string[] => pending.map(({ id }) => id);
const isThere = (mark: Mark | undefined): boolean =>
  mark !== undefined && mark.rev !== '' && mark.revision !== 0;

function pack<T extends Parameters<typeof toDocument>[1]>(
  sync: Sync,
  pending: readonly Pending[],
  marks: Marks,
  rules: Rules<T>,
  schema: v.GenericSchema<unknown, T>,
  records: readonly (T | undefined)[],
): Parcel[] {
  return pending.flatMap((one, index) => {
    // Gone since it was listed, or waiting for its version.
    if (records[index] === undefined) return [];
    const read = v.safeParse(schema, records[index]);
    if (!read.success) sync.refused.set(one.document, 'not-a-record');
    return read.success ? [wrap(one, marks.get(one.document), rules, read.output)] : [];
  });
}

function wrap<T extends Parameters<typeof toDocument>[1]>(
  pending: Pending,
  mark: Mark | undefined,
  rules: Rules<T>,
  record: T,
): Parcel {
  const document = toDocument(pending.kind, record, mark?.rev ?? '');
  const revision = rules.revisionOf(record);
  const base = rules.baseOf(record);
  const before = mark ?? unsent(pending);
  return {
    pending,
    document,
    size: JSON.stringify(document).length,
    before: base ? { ...before, sent: { revision, updatedAt: rules.changedAt(record), base } } : before,
    after: { id: pending.document, rev: '', revision, ...(base && { base }) },
  };
}

async function packRemovals(db: NotesDatabase, pending: readonly Pending[], marks: Marks): Promise<Parcel[]> {
  const stored = await db.tombstones.bulkGet(idsOf(pending));
  return pending.flatMap((one, index) => {
    const read = v.safeParse(TombstoneSchema, stored[index]);
    if (!read.success) return [];
    const mark = marks.get(one.document);
    const document = toRemoval(read.output, mark?.rev ?? '');
    const after = { id: one.document, rev: '', revision: 0 };
    return [
      { pending: one, document, size: JSON.stringify(document).length, before: mark ?? unsent(one), after },
    ];
  });
}

const unsent = ({ document }: { document: string; kind: Kind }): Mark => ({
  id: document,
  rev: '',
  revision: -1,
});
