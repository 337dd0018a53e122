import type { ClipboardContent } from '@/utils/citation/clipboard';

import { escapeHtml } from '@/utils/citation/escape/html';
import { tsvCell } from '@/utils/citation/tsv';

/**
 * A table shown on this page for a spreadsheet: TSV, and HTML whose cells are marked as text, so that none takes
 * "1.200" for a number of its own way of writing. A cell that spans several is followed by empty ones, so that columns
 * stay columns.
 */
export function tableContent(table: HTMLTableElement): ClipboardContent {
  const rows = gridOf(table);
  const cell = (text: string) => `<td style="mso-number-format:'\\@'">${escapeHtml(text)}</td>`;
  return {
    text: rows.map((row) => row.map(tsvCell).join('\t')).join('\n'),
    html: `<table border="1">${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`,
  };
}

/** More columns than anybody reads. */
const MOST = 1_000;

function gridOf({ rows }: HTMLTableElement): string[][] {
  const grid: string[][] = Array.from(rows, () => []);
  for (const [y, row] of [...rows].entries()) for (const cell of row.cells) place(cell, grid.slice(y));
  return grid.map((line) => Array.from(line, (words) => words ?? ''));
}

/** Puts a cell into the first free place of its line, and empty ones where it reaches. */
function place(cell: HTMLTableCellElement, [line = [], ...below]: string[][]): void {
  let x = 0;
  while (line[x] !== undefined && x < MOST) x++;
  const end = Math.min(x + cell.colSpan, MOST);
  for (const one of [line, ...below.slice(0, Math.max(1, cell.rowSpan) - 1)]) fill(one, x, end);
  line[x] = (cell.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

function fill(line: string[], from: number, to: number): void {
  for (let at = from; at < to; at++) line[at] = '';
}
