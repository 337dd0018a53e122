import { normalize } from './text';

/** A table that only arranges: one column, one row of pictures and captions, or whole passages in its cells. */
export function isLayout(table: Element, rows: Element[]): boolean {
  if (table.getAttribute('role') === 'presentation') return true;
  // Tables within it speak for themselves.
  const own = (selector: string) =>
    [...table.querySelectorAll(selector)].filter((each) => each.closest('table') === table);
  // A plan of tasks has long cells, too; but nobody lays out a page in several rows of three columns.
  const isGrid = rows.filter((row) => row.children.length >= 3).length >= 2;
  const passages =
    !isGrid &&
    own('td').some(
      (cell) =>
        [...cell.children].filter(({ textContent }) => (textContent?.trim().length ?? 0) > 100).length > 1,
    );
  if (passages || own('td').some((cell) => isBodyOfBoard(cell, table))) return true;
  if (own('th').length > 0) return false;
  if (table.querySelector('table, h1, h2, h3')) return true;
  if (rows.every((row) => row.children.length <= 1)) return true;
  const words = normalize(table.textContent ?? '').length;
  if (table.querySelector('img') && rows.length <= 8 && words < 300 * rows.length) return true;
  return rows.length === 1 && words > 600;
}

/** Boards show a post as a table: rows with its day and its writer, and one wide cell with all its paragraphs, short or long. */
function isBodyOfBoard(cell: Element, table: Element): boolean {
  if (cell.parentElement?.childElementCount !== 1) return false;
  const paragraphs = [...cell.querySelectorAll('p, div, br')].filter(
    (each) => each.closest('table') === table,
  );
  return paragraphs.length >= 3 && lettersOf(cell) > 0.6 * lettersOf(table);
}

const lettersOf = (element: Element): number => normalize(element.textContent ?? '').length;

/** Cells row by row, but a row of pictures and the row of captions below it column by column. */
export function inReadingOrder(rows: Element[]): Element[] {
  const cells: Element[] = [];
  for (let index = 0; index < rows.length; index++) {
    const upper = [...(rows[index]?.children ?? [])];
    const lower = [...(rows[index + 1]?.children ?? [])];
    const isGallery =
      upper.length > 1 &&
      upper.length === lower.length &&
      upper.every(isPicture) &&
      !lower.some((cell) => cell.querySelector('img'));
    cells.push(...(isGallery ? upper.flatMap((cell, column) => [cell, lower[column] ?? cell]) : upper));
    if (isGallery) index++;
  }
  return cells;
}

const isPicture = (cell: Element): boolean =>
  cell.querySelector('img') !== null && normalize(cell.textContent ?? '') === '';

/** Spans and scopes of a cell, kept only where they are what HTML allows. */
export function copySpans(from: Element, to: Element): void {
  for (const key of ['colspan', 'rowspan', 'scope']) {
    const value = from.getAttribute(key);
    if (value && value !== '1' && /^(?:\d{1,3}|col|row|colgroup|rowgroup)$/.test(value))
      to.setAttribute(key, value);
  }
}
