import { database } from '@/utils/notes/database';
import { type Found, NoteIndex } from './noteIndex';
import { searchableOf } from './searchable';

/** What the notes page asks of the worker. */
export type SearchRequest =
  /** Take in what changed in the library, which has these notes at these revisions. */
  | { kind: 'refresh'; revisions: readonly (readonly [id: string, revision: number])[] }
  | { kind: 'find'; number: number; query: string; limit: number };
export interface SearchAnswer {
  number: number;
  found: Found[];
}

interface Port {
  onmessage: ((event: MessageEvent<SearchRequest>) => void) | null;
  postMessage: (answer: SearchAnswer) => void;
}

/** The index as it was kept in the database, with the revision each note had then. */
interface Kept {
  dump: string;
  revisions: [id: string, revision: number][];
}
const FACT = 'searchIndex';
/** The index is kept this long after the last change, in milliseconds: keeping it costs more than a change. */
const PAUSE = 4_000;

/** Answers queries, one after the other, from an index that is kept in step with the library. */
export function serveSearch(port: Port): void {
  let index: NoteIndex | undefined;
  let revisions = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work: Promise<void> = Promise.resolve();

  const refresh = async (known: readonly (readonly [string, number])[]): Promise<void> => {
    index ??= await load();
    const current = index;
    const gone = new Set(revisions.keys());
    let isChanged = false;
    for (const [id, revision] of known) {
      gone.delete(id);
      if (revisions.get(id) === revision) continue;
      const head = await database.notes.get(id);
      const note = head && (await searchableOf(head));
      if (note) current.put(note);
      revisions.set(id, head?.revision ?? revision);
      isChanged = true;
    }
    for (const id of gone) {
      current.remove(id);
      revisions.delete(id);
      isChanged = true;
    }
    if (isChanged) keepLater();
  };

  const load = async (): Promise<NoteIndex> => {
    const kept = (await database.facts.get(FACT))?.value as Kept | undefined;
    const read = typeof kept?.dump === 'string' ? NoteIndex.load(kept.dump) : undefined;
    if (read && Array.isArray(kept?.revisions)) revisions = new Map(kept.revisions);
    return read ?? new NoteIndex();
  };

  const keepLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const value: Kept | undefined = index && { dump: index.dump(), revisions: [...revisions] };
      // An index that cannot be kept is built anew the next time.
      if (value) database.facts.put({ name: FACT, value }).catch(() => {});
    }, PAUSE);
  };

  port.onmessage = ({ data }) => {
    // What fails is the library's reading, which the page itself reports.
    if (data.kind === 'refresh') work = work.then(() => refresh(data.revisions)).catch(() => {});
    else
      work = work.then(() => {
        port.postMessage({ number: data.number, found: index?.search(data.query, data.limit) ?? [] });
      });
  };
}
