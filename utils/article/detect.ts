/** Placeholder until measured. */
export function isArticle(page: Document, _address: string): boolean {
  return page.querySelectorAll('p').length > 2;
}
