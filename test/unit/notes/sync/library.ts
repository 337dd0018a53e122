import type { Article } from '@/utils/article/article';
import type { Highlight, NoteHead, Version } from '@/utils/notes/note';
import type { SyncOptions, SyncReport } from '@/utils/notes/sync/syncLibrary';
import type { CouchServer } from './couchServer';

import { NotesDatabase } from '@/utils/notes/database';
import { noteId, proofText, sha256 } from '@/utils/notes/digest';
import { syncLibrary } from '@/utils/notes/sync/syncLibrary';

let opened = 0;

/** A library of its own: one machine. */
export async function openLibrary(): Promise<NotesDatabase> {
  opened += 1;
  const db = new NotesDatabase(`machine-${opened}`);
  await db.open();
  return db;
}

export const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}T08:00:00.000Z`;
export const options: SyncOptions = { fetch, clean: (html) => html, now: () => day(28) };

export const syncWith = (
  db: NotesDatabase,
  server: CouchServer,
  more: Partial<SyncOptions> = {},
): Promise<SyncReport> => syncLibrary(db, { address: server.address }, { ...options, ...more });

export const addressOf = (name: string): string => `https://haiphong.gov.vn/tin/${name}`;

export function article(name: string, text = `Bài ${name}: cầu Rế dài 312 mét.`): Article {
  return {
    address: addressOf(name),
    title: `Khánh thành ${name}`,
    language: 'vi',
    direction: 'ltr',
    html: `<p>${text}</p>`,
    text,
    images: [],
    attachments: [],
  };
}

export async function versionOf(story: Article, seenAt: string): Promise<Version> {
  const id = await noteId(story.address);
  const digest = await sha256(proofText(story));
  return { id: `${id}-${digest}`, noteId: id, digest, seenAt, article: story };
}

export function headOf(version: Version, more: Partial<NoteHead> = {}): NoteHead {
  return {
    id: version.noteId,
    revision: 1,
    address: version.article.address,
    title: version.article.title,
    language: 'vi',
    documents: [],
    tags: [],
    remark: '',
    savedAt: version.seenAt,
    updatedAt: version.seenAt,
    version: version.id,
    highlights: 0,
    ...more,
  };
}

/** Saves a page: as a new note, or as a new version of the one there is. */
export async function save(db: NotesDatabase, story: Article, now: string): Promise<string> {
  const version = await versionOf(story, now);
  await db.transaction('rw', db.notes, db.versions, async () => {
    const known = await db.notes.get(version.noteId);
    if (!(await db.versions.get(version.id))) await db.versions.put(version);
    const fresh = headOf(version);
    const { binnedAt: _, ...kept } = known ?? fresh;
    await db.notes.put(
      known
        ? {
            ...kept,
            title: fresh.title,
            version: version.id,
            revision: known.revision + 1,
            updatedAt: now,
            ...(known.version !== version.id && { changedAt: known.changedAt ?? now }),
          }
        : fresh,
    );
  });
  return version.noteId;
}

export async function edit(
  db: NotesDatabase,
  id: string,
  change: Partial<NoteHead>,
  now: string,
): Promise<void> {
  await db.transaction('rw', db.notes, async () => {
    const head = await db.notes.get(id);
    if (!head) throw new Error('no such note');
    await db.notes.put({ ...head, ...change, revision: head.revision + 1, updatedAt: now });
  });
}

export async function highlight(
  db: NotesDatabase,
  noteId: string,
  now: string,
  more: Partial<Highlight> = {},
): Promise<string> {
  const id = crypto.randomUUID();
  const mark: Highlight = {
    id,
    noteId,
    revision: 1,
    quote: 'cầu Rế',
    prefix: '',
    suffix: '',
    start: 0,
    colour: 'yellow',
    remark: '',
    createdAt: now,
    updatedAt: now,
    ...more,
  };
  await db.highlights.put(mark);
  await edit(db, noteId, { highlights: await db.highlights.where('noteId').equals(noteId).count() }, now);
  return id;
}

export async function editHighlight(
  db: NotesDatabase,
  id: string,
  change: Partial<Highlight>,
  now: string,
): Promise<void> {
  const mark = await db.highlights.get(id);
  if (!mark) throw new Error('no such highlight');
  await db.highlights.put({ ...mark, ...change, revision: mark.revision + 1, updatedAt: now });
}

/** Removes a note for good, with all it has. */
export async function purge(db: NotesDatabase, id: string, deletedAt: string): Promise<void> {
  await db.transaction('rw', db.notes, db.versions, db.highlights, db.tombstones, async () => {
    const versions = await db.versions.where('noteId').equals(id).primaryKeys();
    const highlights = await db.highlights.where('noteId').equals(id).primaryKeys();
    await db.notes.delete(id);
    await db.versions.bulkDelete(versions);
    await db.highlights.bulkDelete(highlights);
    await db.tombstones.bulkPut([
      { id, kind: 'note', deletedAt },
      ...versions.map((one) => ({ id: one, kind: 'version' as const, deletedAt })),
      ...highlights.map((one) => ({ id: one, kind: 'highlight' as const, deletedAt })),
    ]);
  });
}

export async function removeHighlight(db: NotesDatabase, id: string, deletedAt: string): Promise<void> {
  await db.highlights.delete(id);
  await db.tombstones.put({ id, kind: 'highlight', deletedAt });
}

/** Everything a library holds, in one order. */
export async function contents(db: NotesDatabase) {
  return {
    notes: await db.notes.orderBy('id').toArray(),
    versions: await db.versions.orderBy('id').toArray(),
    highlights: await db.highlights.orderBy('id').toArray(),
    tombstones: await db.tombstones.orderBy('id').toArray(),
  };
}

/** The records on the server, in the same form; highlights are counted, as every machine counts them. */
export async function serverContents(server: CouchServer) {
  const rows = (await server.ask('GET', '/_all_docs?include_docs=true&conflicts=true')) as {
    rows: { doc: { _conflicts?: string[]; note?: NoteHead; version?: Version; highlight?: Highlight } }[];
  };
  const documents = rows.rows.map(({ doc }) => doc);
  const highlights = documents.flatMap(({ highlight: one }) => one ?? []);
  const count = (id: string) => highlights.filter((one) => one.noteId === id).length;
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    notes: documents.flatMap(({ note }) => (note ? { ...note, highlights: count(note.id) } : [])).sort(byId),
    versions: documents.flatMap(({ version }) => version ?? []).sort(byId),
    highlights: highlights.sort(byId),
    branches: documents.flatMap(({ _conflicts }) => _conflicts ?? []),
  };
}
