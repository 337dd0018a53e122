import type { NoteHead } from '@/utils/notes/note';

import type { Found } from './noteIndex';

import { byTitle } from './collate';

export type Order = 'saved' | 'published' | 'title' | 'relevance';

/**
 * The heads in a new order: latest saved first; latest published first and those without a day last; by title; or as
 * a search found them, those it did not find left out. Without a search relevance is 'saved'.
 */
export function sortHeads<Head extends NoteHead>(
  heads: readonly Head[],
  order: Order,
  found?: readonly Found[],
): Head[] {
  if (order === 'relevance' && found) {
    const byId = new Map(heads.map((head) => [head.id, head]));
    return found.flatMap(({ id }) => byId.get(id) ?? []);
  }
  return [...heads].sort(
    order === 'title' ? (a, b) => byTitle(a.title, b.title) || bySaved(a, b) : latestFirst(order),
  );
}

function latestFirst(order: Order): (a: NoteHead, b: NoteHead) => number {
  if (order !== 'published') return bySaved;
  return (a, b) => descending(a.published ?? '', b.published ?? '') || bySaved(a, b);
}

/** Of the same moment, the id decides, so that the order does not change from one time to the next. */
function bySaved(a: NoteHead, b: NoteHead): number {
  return descending(a.savedAt, b.savedAt) || descending(b.id, a.id);
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
