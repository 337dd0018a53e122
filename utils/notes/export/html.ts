import type { Note } from '@/utils/notes/note';
import type { ExportOptions } from './format';

import { escapeHtml } from '@/utils/citation/escape/html';
import { toBase64 } from '@/utils/notes/picture';
import { pageCss, storyCss } from './css';
import { printableLine } from './printable';
import { toSheet } from './sheet';
import { showPictures } from './showPictures';
import { sheetMarkup } from './sheetMarkup';
import { wordsIn } from './words';

/** No script, no frame, no form and nothing from elsewhere, whatever should get into the file later. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** One HTML file that needs nothing beside it; several notes stand behind a list of contents. */
export function writeHtml(notes: readonly Note[], options: ExportOptions): string {
  const words = wordsIn(options.language);
  const kept = new Map(options.pictures?.map((picture) => [picture.url, picture]));
  const dataOf = (src: string): string | undefined => {
    const picture = kept.get(src);
    return picture && `data:${picture.type};base64,${toBase64(picture.bytes)}`;
  };
  const sheets = notes.map((note) => {
    const sheet = toSheet(note, options);
    return { ...sheet, blocks: showPictures(sheet.blocks, dataOf) };
  });
  const [first, ...others] = sheets;
  const single = first !== undefined && others.length === 0;
  const title = single ? first.title : printableLine(options.title);
  const articles = sheets.map(
    (sheet, index) =>
      `<article id="note-${index + 1}" lang="${escapeHtml(sheet.language)}">\n${sheetMarkup(sheet, words, single ? 1 : 2)}\n</article>`,
  );
  const items = sheets.map(
    (sheet, index) => `<li><a href="#note-${index + 1}">${escapeHtml(sheet.title)}</a></li>`,
  );
  const contents = `<h1>${escapeHtml(title)}</h1>\n<nav aria-label="${escapeHtml(words.contents)}"><ol>\n${items.join('\n')}\n</ol></nav>\n`;
  return `<!DOCTYPE html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${pageCss}${storyCss}</style>
</head>
<body>
${single || sheets.length === 0 ? '' : contents}${articles.join('\n')}
<footer><p class="facts">${escapeHtml(words.exported)}: ${escapeHtml(options.exportedAt)}</p></footer>
</body>
</html>
`;
}
