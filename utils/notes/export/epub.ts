import type { Note } from '@/utils/notes/note';
import type { ExportOptions } from './format';

import { sha256 } from '@/utils/notes/digest';
import { storyCss } from './css';
import { container, navigation, packageFile, page } from './epubFiles';
import { printableLine, toBytes } from './printable';
import { toSheet } from './sheet';
import { sheetMarkup } from './sheetMarkup';
import { wordsIn } from './words';
import { zip } from './zip';

/** A book of EPUB 3: one chapter a note. Pictures are links, since a book may load none from the web. */
export async function writeEpub(
  notes: readonly Note[],
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = wordsIn(options.language);
  const sheets = notes.map((note) => toSheet(note, options));
  const [first, ...others] = sheets;
  const title = (first && others.length === 0 ? first.title : printableLine(options.title)) || words.contents;
  const id = await sha256([options.exportedAt, ...notes.map((note) => note.id)].join('\n'));
  const { exportedAt, language } = options;
  const chapters = sheets.map((sheet, index) => ({ name: `note-${index + 1}.xhtml`, title: sheet.title }));
  const files = new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['OEBPS/content.opf', packageFile({ id, title, exportedAt, language, chapters })],
    ['OEBPS/nav.xhtml', navigation({ title, contents: words.contents, language, chapters })],
    ['OEBPS/style.css', storyCss.trimStart()],
    ...sheets.map((sheet, index): [string, string] => [
      `OEBPS/note-${index + 1}.xhtml`,
      page(sheet.title, sheet.language, sheetMarkup(sheet, words, 1)),
    ]),
  ]);
  const bytes = new Map([...files].map(([name, text]) => [name, toBytes(text)] as const));
  // A reader knows the file by this entry, first and not compressed.
  return zip(bytes, exportedAt, new Set(['mimetype']));
}
