import type { DocumentReference } from './document';

/** A document with every place that names it. */
export type DocumentEntry = Omit<DocumentReference, 'start' | 'end'> & {
  mentions: readonly { start: number; end: number; text: string }[];
};

/** The same document however it is printed: by its symbol, or by its words without brackets, case and "năm". */
function keyOf({ symbol, text }: DocumentReference): string {
  if (symbol) return symbol;
  return text
    .toLowerCase()
    .replace(/[(),]/gu, ' ')
    .replace(/\s(?:năm|của)(?=\s)/gu, ' ')
    .replace(/khoá/gu, 'khóa')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** One entry for each document, in the order of first mention; what one mention leaves out another may tell. */
export function groupDocuments(references: readonly DocumentReference[]): DocumentEntry[] {
  const entries = new Map<string, DocumentEntry>();
  for (const reference of references) {
    const { start, end, ...document } = reference;
    const key = keyOf(reference);
    const known = entries.get(key);
    const mention = { start, end, text: reference.text };
    if (!known) {
      entries.set(key, { ...document, mentions: [mention] });
      continue;
    }
    entries.set(key, {
      ...known,
      type: known.type === 'Văn bản' ? document.type : known.type,
      ...(known.date ? {} : document.date ? { date: document.date } : {}),
      ...(known.issuer ? {} : document.issuer ? { issuer: document.issuer } : {}),
      mentions: [...known.mentions, mention],
    });
  }
  return [...entries.values()];
}
