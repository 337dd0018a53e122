import type { NoteHead } from '@/utils/notes/note';
import type { SearchableNote } from './fields';

import { database } from '@/utils/notes/database';

/** What is searched of a note: its newest article and all its owner wrote; undefined when that cannot be read. */
export async function searchableOf(head: NoteHead): Promise<SearchableNote | undefined> {
  const version = await database.versions.get(head.version);
  if (!version) return undefined;
  const marks =
    head.highlights > 0 ? await database.highlights.where('noteId').equals(head.id).toArray() : [];
  const { id, title, publisher, byline, tags, remark, documents } = head;
  return {
    id,
    title,
    ...(publisher !== undefined && { publisher }),
    ...(byline !== undefined && { byline }),
    tags,
    remark,
    marks: marks.flatMap((mark) => [mark.quote, mark.remark]).filter(Boolean),
    documents,
    text: version.article.text,
  };
}
