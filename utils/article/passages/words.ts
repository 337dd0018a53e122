/** All words of a text in lower case, numbers included. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What a short passage is judged by: its words and telling marks. A long one says too much to be judged so. */
export function tellingWords(text: string, words: readonly string[]): string[] {
  if (text.length > 240) return [];
  const marks = text.match(/[©®|@#%]/g) ?? [];
  return [...words.filter((word) => word.length > 1 && !/^\d/.test(word)).slice(0, 40), ...marks];
}

/** `newsTitle post-lead_2` is news, title, post, lead. Numbers and single letters say nothing. */
export function nameWords(name: string): string[] {
  const parts = name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .match(/[a-z]{2,20}/g);
  return parts ? [...new Set(parts)] : [];
}
