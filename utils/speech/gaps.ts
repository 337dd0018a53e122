/** Where a sentence may be cut, and whether the characters before and behind a gap forbid it. */
export type Gap = { at: RegExp; isTorn: (before: string, after: string) => boolean };

/** Figures with one word or mark between them belong together: "ngày 5, 6 và 7/8". */
const isRow: Gap['isTorn'] = (before, after) =>
  /[\dIVX],?$/u.test(before) && /^(?:(?:và|đến|từ|[–—-])\s)?[\dIVX]/u.test(after);

/** Behind a mark, or before a dash, a bracket or a word that begins another clause. */
export const betweenClauses: Gap = {
  at: /(?<=[;:.!?…,)\]”"])\s+|(?<!\s)\s+(?=[–—-]\s|[(“]|(?:và|nhưng|song|để|nhằm|trong|đồng thời|với|do|tại|cho|sau|khi|nếu|mà|theo|từ)\s)/gu,
  isTorn: isRow,
};

/** Before words that begin a new phrase of a longer clause. */
export const betweenPhrases: Gap = {
  at: /(?<!\s)\s+(?=(?:về|của|được|đã|đang|sẽ|là|có|gồm|thuộc|trên|vào|hoặc|hay|cũng|bằng|đến|ở|giữa|vì|như|phải|không)\s)/gu,
  isTorn: isRow,
};

/** Between any two words; a figure stays with what stands on either side ("ngày 5", "5 km"). */
export const betweenWords: Gap = {
  at: /\s+/gu,
  isTorn: (before, after) => /\d$/u.test(before) || /^\d/u.test(after),
};

/** Every gap, for rows of figures without end. */
export const blanks: Gap = { at: /\s+/gu, isTorn: () => false };
