import type { Note } from '@/utils/notes/note';
import type { Picture } from '@/utils/notes/picture';
import type { ExportOptions } from './format';

import { sha256 } from '@/utils/notes/digest';
import { storyCss } from './css';
import { container, navigation, packageFile, page } from './epubFiles';
import { printableLine, toBytes } from './printable';
import { toSheet } from './sheet';
import { showPictures } from './showPictures';
import { sheetMarkup } from './sheetMarkup';
import { wordsIn } from './words';
import { zip } from './zip';

/** A book of EPUB 3: one chapter a note. Pictures that are kept are in it, the others are links: a book may load none from the web. */
export async function writeEpub(
  notes: readonly Note[],
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = wordsIn(options.language);
  const pictures = filesOf(options.pictures ?? []);
  const sheets = notes.map((note) => {
    const sheet = toSheet(note, options);
    return { ...sheet, blocks: showPictures(sheet.blocks, (src) => pictures.get(src)?.name) };
  });
  const [first, ...others] = sheets;
  const title = (first && others.length === 0 ? first.title : printableLine(options.title)) || words.contents;
  const id = await sha256([options.exportedAt, ...notes.map((note) => note.id)].join('\n'));
  const { exportedAt, language } = options;
  const chapters = sheets.map((sheet, index) => ({ name: `note-${index + 1}.xhtml`, title: sheet.title }));
  const files = new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    [
      'OEBPS/content.opf',
      packageFile({ id, title, exportedAt, language, chapters, pictures: [...pictures.values()] }),
    ],
    ['OEBPS/nav.xhtml', navigation({ title, contents: words.contents, language, chapters })],
    ['OEBPS/style.css', storyCss.trimStart()],
    ...sheets.map((sheet, index): [string, string] => [
      `OEBPS/note-${index + 1}.xhtml`,
      page(sheet.title, sheet.language, sheetMarkup(sheet, words, 1)),
    ]),
  ]);
  const bytes = new Map([...files].map(([name, text]) => [name, toBytes(text)] as const));
  for (const picture of pictures.values()) bytes.set(`OEBPS/${picture.name}`, picture.bytes);
  // A reader knows the file by this entry, first and not compressed.
  return zip(bytes, exportedAt, new Set(['mimetype']));
}

/** What a book may hold without a second form of it, and how such files are called. */
const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** The pictures as files of the book, by their address in the story. */
function filesOf(
  pictures: readonly Picture[],
): Map<string, { name: string } & Pick<Picture, 'type' | 'bytes'>> {
  const files = new Map<string, { name: string } & Pick<Picture, 'type' | 'bytes'>>();
  for (const { url, type, bytes } of pictures) {
    const ending = endings[type];
    if (ending && !files.has(url))
      files.set(url, { name: `picture-${files.size + 1}.${ending}`, type, bytes });
  }
  return files;
}
