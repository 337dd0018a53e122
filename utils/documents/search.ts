import type { DocumentReference } from './document';

/** The address at which the national database of legal documents (vbpl.vn) searches for a document. Opened on a click only. */
export function searchAddress({ symbol, text }: Pick<DocumentReference, 'symbol' | 'text'>): string {
  const words = encodeURIComponent(symbol ?? text.replace(/\s+/gu, ' '));
  return `https://vbpl.vn/tw/pages/vbpq-timkiem.aspx?type=0&s=1&SearchIn=Title,Title1&Keyword=${words}`;
}
