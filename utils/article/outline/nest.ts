import type { Head } from './head';

import { rankFamilies } from './ranks';

export interface Nested {
  head: Head;
  /** 1 for the outermost; no more than one deeper than the head before. */
  depth: number;
}

/** Gives each head its depth. An annex or attached document counts anew, and what follows stands below its title. */
export function nest(heads: readonly Head[]): Nested[] {
  return splitParts(heads).flatMap(nestPart);
}

function splitParts(heads: readonly Head[]): Head[][] {
  const parts: Head[][] = [[]];
  for (const head of heads) {
    if (head.opensPart) parts.push([]);
    parts.at(-1)?.push(head);
  }
  return parts;
}

function nestPart(heads: readonly Head[]): Nested[] {
  const ranks = rankFamilies(heads.filter((head) => !head.opensPart));
  const open: number[] = [];
  return heads.map((head) => {
    const rank = head.opensPart ? -1 : (ranks.get(head.family) ?? 0);
    while (open.length > 0 && (open.at(-1) ?? 0) >= rank) open.pop();
    open.push(rank);
    return { head, depth: open.length };
  });
}
