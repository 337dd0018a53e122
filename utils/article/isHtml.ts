/** Browsers make a document of everything they show: pictures, PDFs and plain text are none to read. */
export function isHtml(page: Document): boolean {
  return page.contentType === 'text/html' || page.contentType === 'application/xhtml+xml';
}
