import type { Head } from './head';
import type { Heads } from './names';

import { divisions } from './number';
import { nextSaying } from './prose';

/** So many heads of one kind in a row, with nothing between them, are a letterhead, a list or a poem. */
const longestRow = 2;

/** Drops heads without a number that stand above nothing. */
export function dropBare(heads: Heads, prose: readonly boolean[]): Heads {
  const kept = [...heads];
  // From the end, so that what is dropped below counts for what stands above.
  let below: Head | 'prose' | undefined;
  for (let index = heads.length - 1; index >= 0; index--) {
    const head = kept[index];
    if (head && !holds(head, below)) kept[index] = undefined;
    const left = kept[index];
    if (left) below = left;
    // What was just dropped is none of what other heads stand above.
    else if (!head && prose[index]) below = 'prose';
  }
  return kept;
}

/** Whether a head may stand above what comes next. */
function holds(head: Head, below: Head | 'prose' | undefined): boolean {
  if (head.number || head.opensPart || head.hasText || below === 'prose') return true;
  if (below === undefined) return false;
  if (head.style === 'heading' || below.number) return true;
  if (head.family === 'question' || below.style === 'heading') return false;
  return head.family !== below.family && below.family !== 'capitals';
}

/** Drops heads that stand in a row with their like. Articles of laws, and heads run into paragraphs, may. */
export function dropRows(heads: Heads, prose: readonly boolean[]): Heads {
  const next = nextSaying(heads, prose);
  const kept = [...heads];
  let row: number[] = [];
  for (let index = next[0] ?? heads.length; index < heads.length; index = next[index + 1] ?? heads.length) {
    const kind = kindOf(heads[index]);
    if (row.length > 0 && kindOf(heads[row[0] ?? 0]) !== kind) row = [];
    if (kind === undefined) continue;
    row.push(index);
    if (row.length > longestRow) for (const each of row) kept[each] = undefined;
    // What has been dropped needs no second look, or a long row would take its length squared.
    if (row.length > longestRow + 1) row = row.slice(-longestRow);
  }
  return kept;
}

/** What makes a row: real headings of a level, numbers of a family, bold lines. */
function kindOf(head: Head | undefined): string | undefined {
  if (!head || head.opensPart || head.hasText || divisions.includes(head.family)) return undefined;
  return head.number || head.style === 'heading' ? head.family : 'bold';
}
