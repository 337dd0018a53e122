/** One cell stays one cell, also where it opens on a quotation mark, and none is taken for a formula. */
export function tsvCell(text: string): string {
  const cell = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?=[=+\-@＝＋－＠])/u, "'");
  return cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
