/** Labels of a document's record: a law or decision with a page of its own. */
const label =
  /^(?:số (?:k[ýí] )?hiệu|số văn bản|ngày (?:ban hành|có hiệu lực)|trích yếu|người ký|cơ quan ban hành|(?:thể )?loại(?: văn bản)?)\s*:?$/i;

/** A table of a few rows that names a document's number, day and subject; a list of documents has a row for each. */
export function isRecord(page: Document): boolean {
  for (const table of page.querySelectorAll('table, dl')) {
    const cells = table.querySelectorAll('td, th, dt, dd');
    if (cells.length < 6 || cells.length > 60) continue;
    let labels = 0;
    for (const cell of cells) if (label.test(cell.textContent?.trim() ?? '')) labels++;
    const inHead = table.querySelectorAll('tr:first-child > *').length;
    if (labels >= 3 && inHead <= 2) return true;
  }
  return false;
}
