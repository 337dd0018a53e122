import type { NoteHead } from '@/utils/notes/note';

import { byTitle } from './collate';

/** What a list is narrowed to; an absent key narrows nothing. */
export interface Filter {
  publisher?: string;
  tag?: string;
  /** Of publication, such as "2022". */
  year?: string;
  /** A symbol or a name as the head has it. */
  document?: string;
  /** True: with highlights; false: without. */
  highlighted?: boolean;
  /** True: the page has changed since it was saved; false: it has not. */
  changed?: boolean;
  /** True: what is in the bin alone. Absent or false: all else. */
  binned?: boolean;
}

/** The heads that pass, in their order. */
export function filterHeads<Head extends NoteHead>(heads: readonly Head[], filter: Filter): Head[] {
  const { publisher, tag, year, document, highlighted, changed, binned = false } = filter;
  return heads.filter(
    (head) =>
      (head.binnedAt !== undefined) === binned &&
      (publisher === undefined || head.publisher === publisher) &&
      (tag === undefined || head.tags.includes(tag)) &&
      (year === undefined || yearOf(head) === year) &&
      (document === undefined || head.documents.includes(document)) &&
      (highlighted === undefined || head.highlights > 0 === highlighted) &&
      (changed === undefined || (head.changedAt !== undefined) === changed),
  );
}

export interface Facet {
  value: string;
  /** How many notes have it. */
  count: number;
}

export interface Facets {
  publishers: Facet[];
  tags: Facet[];
  /** The latest first; the others by count, then in the order of the alphabet. */
  years: Facet[];
  documents: Facet[];
  highlighted: number;
  changed: number;
}

/** Which values the given heads have, and how often. Pass them filtered: what is in the bin counts, too. */
export function facets(heads: readonly NoteHead[]): Facets {
  return {
    publishers: counted(heads, ({ publisher }) => (publisher ? [publisher] : [])),
    tags: counted(heads, ({ tags }) => tags),
    years: counted(heads, (head) => yearOf(head) ?? []).sort((a, b) => (a.value < b.value ? 1 : -1)),
    documents: counted(heads, ({ documents }) => documents),
    highlighted: heads.filter(({ highlights }) => highlights > 0).length,
    changed: heads.filter(({ changedAt }) => changedAt !== undefined).length,
  };
}

function counted(
  heads: readonly NoteHead[],
  valuesOf: (head: NoteHead) => string | readonly string[],
): Facet[] {
  const counts = new Map<string, number>();
  for (const head of heads) {
    for (const value of new Set([valuesOf(head)].flat())) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || byTitle(a.value, b.value),
  );
}

function yearOf({ published }: NoteHead): string | undefined {
  return published?.slice(0, 4);
}
