import Papa from 'papaparse';

import type { Note } from '@/utils/notes/note';
import type { ExportOptions } from './format';

import { articleOf } from '@/utils/notes/note';
import { itemsOf } from './bibliography';
import { printable } from './printable';
import { citationOf } from './sheet';
import { wordsIn } from './words';

/** Cells that a spreadsheet would calculate, also where they go on over several lines. */
const formula = /^[=+\-@＝＋－＠\t\r][\s\S]*$/;

/** Rows as RFC 4180 has them; no cell is a formula, also not one behind a line break. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => printable(cell).trim()));
  return `${Papa.unparse(cells, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}

/** One row a note, with the mark by which Excel knows UTF-8. The story is not in it: a cell of Excel holds 32,767 signs. */
export function writeCsv(notes: readonly Note[], { language }: ExportOptions): string {
  const words = wordsIn(language);
  const items = itemsOf(notes);
  const head = [
    words.title,
    words.address,
    words.publisher,
    words.byline,
    words.published,
    words.inferred,
    words.language,
    words.tags,
    words.remark,
    words.highlights,
    words.documents,
    words.savedAt,
    words.updatedAt,
    words.versions,
    words.digest,
    words.key,
    words.citation,
  ];
  const rows = notes.map((note, index) => {
    const article = articleOf(note);
    return [
      article.title,
      article.address,
      article.publisher?.name ?? '',
      article.byline ?? '',
      article.published?.date ?? '',
      article.published?.inferred ? words.yes : '',
      article.language,
      note.tags.join(', '),
      note.remark,
      note.marks.map(highlightCell).join('\n\n'),
      note.documents.join('; '),
      note.savedAt,
      note.updatedAt,
      String(note.versions.length),
      note.versions.at(-1)?.digest ?? '',
      items[index]?.id ?? '',
      citationOf(note, language),
    ];
  });
  return `\uFEFF${toCsv([head, ...rows])}`;
}

const highlightCell = ({ quote, remark }: Note['marks'][number]): string =>
  remark ? `“${quote}”\n${remark}` : `“${quote}”`;
