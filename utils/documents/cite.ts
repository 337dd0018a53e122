import type { DocumentReference } from './document';

/** "Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị": as legal texts cite, with what is known. */
export function citeDocument({
  text,
  type,
  symbol,
  date,
  issuer,
}: Pick<DocumentReference, 'text' | 'type'> & Partial<DocumentReference>): string {
  if (!symbol) return text.replace(/\s+/gu, ' ');
  const [year, month, day] = (date ?? '').split('-').map(Number);
  const parts = [`${type} số ${symbol}`, date && `ngày ${day}/${month}/${year}`, issuer && `của ${issuer}`];
  return parts.filter(Boolean).join(' ');
}
