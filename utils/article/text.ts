/** Zero-width marks, soft hyphens, byte-order marks and direction overrides: never part of what a person reads. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** Most texts have none of it, and need no second look. */
const untidy = /[^\S ]| {2}|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

/** One line as a person reads it: NFC, no invisible marks, single spaces, trimmed. */
export function normalize(text: string): string {
  const composed = text.normalize('NFC');
  if (!untidy.test(composed)) return composed.trim();
  return composed
    .replace(invisible, '')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim();
}

/** What is left to compare two texts by: letters and figures alone, in small letters. */
export function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Chinese and Japanese are written without spaces, a letter for each syllable or so; Thai and its like, four or so. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** Syllables in a text, the unit Vietnamese is measured in (a word of English counts as one, a Chinese letter as well). */
export function countSyllables(text: string): number {
  const spaced = unspaced.test(text)
    ? text.replace(/[\u3040-\u30ff\u3400-\u9fff]|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{4}/g, '$& ')
    : text;
  return spaced.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** The share of a text's letters that are capitals; 0 for a text without letters. */
export function shareOfCapitals(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(/\p{Lu}/gu)?.length ?? 0) / letters;
}

const parted = 'br, p, li, td, th, tr, caption, blockquote, pre, h2, h3, h4, h5, h6';

/** An element's words with a blank between its lines, paragraphs, items and cells, where its text alone would join them. */
export function spacedText(element: Element): string {
  if (!element.querySelector(parted)) return normalize(element.textContent ?? '');
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(parted)) each.before(' ');
  return normalize(copy.textContent ?? '');
}
