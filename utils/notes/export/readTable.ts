import type { Block, Cell } from './story';

import { runsOf } from './story';

/** More columns than any page for people has; a hostile one would fill the memory. */
const mostColumns = 60;

/** A table whose rows together cover its grid: spans that reach outside or over one another are cut. */
export function readTable(table: Element, readStory: (parent: Node) => Block[]): Block[] {
  const own = <T extends Element>(elements: Iterable<T>) =>
    Array.from(elements).filter((each) => each.closest('table') === table);
  const rows = own(table.querySelectorAll('tr'));
  const taken = rows.map(() => new Set<number>());
  const cells = rows.map((row, y) => readRow(row, y, taken, readStory));
  const [caption] = own(table.querySelectorAll('caption'));
  const words = caption ? runsOf(readStory(caption)) : [];
  // A row without cells of its own stays where cells from above reach into it.
  const filled = fill(cells, taken).filter((row, y) => row.length > 0 || (taken[y]?.size ?? 0) > 0);
  if (filled.length === 0) return words.length > 0 ? [{ kind: 'paragraph', runs: words }] : [];
  return [{ kind: 'table', caption: words, rows: filled }];
}

function readRow(
  row: Element,
  y: number,
  taken: Set<number>[],
  readStory: (parent: Node) => Block[],
): Cell[] {
  const cells: Cell[] = [];
  let x = 0;
  for (const element of Array.from(row.children)) {
    if (element.localName !== 'td' && element.localName !== 'th') continue;
    while (taken[y]?.has(x)) x++;
    if (x >= mostColumns) break;
    const width = Math.min(span(element, 'colspan'), mostColumns - x);
    let colspan = 1;
    while (colspan < width && !taken[y]?.has(x + colspan)) colspan++;
    const rowspan = Math.min(span(element, 'rowspan'), taken.length - y);
    for (let down = 0; down < rowspan; down++) {
      for (let across = 0; across < colspan; across++) taken[y + down]?.add(x + across);
    }
    x += colspan;
    const header = element.localName === 'th' || row.parentElement?.localName === 'thead';
    cells.push({ header, colspan, rowspan, blocks: readStory(element) });
  }
  return cells;
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, 1_000) : 1;
}

/** Rows that end early get empty cells, so that none is narrower than another. */
function fill(rows: Cell[][], taken: readonly Set<number>[]): Cell[][] {
  const width = taken.flatMap((columns) => [...columns]).reduce((most, x) => Math.max(most, x + 1), 0);
  return rows.map((cells, y) => {
    const covered = taken[y]?.size ?? 0;
    if (covered === 0) return cells;
    const empty = { header: false, colspan: 1, rowspan: 1, blocks: [] };
    return [...cells, ...Array.from({ length: width - covered }, () => empty)];
  });
}

/** The table without spans: what a cell says stands in every place it covers. */
export function gridOf(rows: readonly (readonly Cell[])[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x]) x++;
      const single = { ...cell, colspan: 1, rowspan: 1 };
      for (const line of grid.slice(y, y + cell.rowspan)) {
        for (let across = 0; across < cell.colspan; across++) line[x + across] = single;
      }
      x += cell.colspan;
    }
  });
  return grid;
}
