import { escapeHtml } from '@/utils/citation/escape/html';

interface Chapter {
  name: string;
  title: string;
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const container = `${xml}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** A page of the book; `body` is markup that is XHTML. */
export function page(title: string, language: string, body: string): string {
  return `${xml}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${escapeHtml(language)}" xml:lang="${escapeHtml(language)}">
<head><title>${escapeHtml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

export function navigation(book: {
  title: string;
  contents: string;
  language: string;
  chapters: readonly Chapter[];
}): string {
  // A list may not be empty: a book without notes leads to its own contents.
  const chapters = book.chapters.length > 0 ? book.chapters : [{ name: 'nav.xhtml', title: book.title }];
  const items = chapters.map(({ name, title }) => `<li><a href="${name}">${escapeHtml(title)}</a></li>`);
  const list = `<nav epub:type="toc" id="toc"><h1>${escapeHtml(book.contents)}</h1>\n<ol>\n${items.join('\n')}\n</ol></nav>`;
  return page(book.title, book.language, list);
}

/** What the book is and is made of. Its id is made from its notes and its moment, `dcterms:modified` has whole seconds. */
export function packageFile(book: {
  id: string;
  title: string;
  exportedAt: string;
  language: string;
  chapters: readonly Chapter[];
  pictures: readonly { name: string; type: string }[];
}): string {
  const uuid = book.id.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
  const items = book.chapters.map(
    ({ name }, index) => `<item id="n${index + 1}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const pictures = book.pictures.map(
    ({ name, type }, index) => `<item id="p${index + 1}" href="${name}" media-type="${type}"/>`,
  );
  const order = book.chapters.map((_, index) => `<itemref idref="n${index + 1}"/>`);
  return `${xml}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${book.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${uuid}</dc:identifier>
<dc:title>${escapeHtml(book.title)}</dc:title>
<dc:language>${book.language}</dc:language>
<meta property="dcterms:modified">${escapeHtml(book.exportedAt.slice(0, 19))}Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="css" href="style.css" media-type="text/css"/>
${[...items, ...pictures].join('\n')}
</manifest>
<spine>
<itemref idref="nav"/>
${order.join('\n')}
</spine>
</package>
`;
}
