import { documentTypes, typeAliases } from './types';

const names = new Map<string, string>([
  ...documentTypes.map(([, name]) => [name.toLowerCase(), name] as const),
  ...typeAliases,
]);
const byLength = (a: string, b: string): number => b.length - a.length;
/** Every type by its abbreviation. */
export const typeAbbreviations = [...documentTypes.map(([code]) => code), 'CV', 'VB']
  .filter((code) => code.length > 1)
  .sort(byLength)
  .join('|');

const firstWords = new Set([...names.keys()].map((name) => name.split(' ')[0]));
const longest = Math.max(...[...names.keys()].map((name) => name.split(' ').length));

/** "Nghị quyết" for "nghị  quyết" or "NGHỊ QUYẾT". */
export function typeOfWords(words: string): string | undefined {
  return names.get(words.toLowerCase().replace(/\s+/gu, ' '));
}

/** A type's name in a text: where it stands and what it names. */
export type TypeWords = { start: number; end: number; type: string };

/** The last type named in a short text, by its longest name: "thông báo kết luận", not "kết luận" alone. */
export function lastTypeIn(text: string): TypeWords | undefined {
  const words = [...text.matchAll(/\p{L}+/gu)];
  const small = words.map(([word]) => word.toLowerCase());
  let last: TypeWords | undefined;
  for (let index = 0; index < words.length; index += 1) {
    for (let count = firstWords.has(small[index]) ? longest : 0; count > 0; count -= 1) {
      const type = names.get(small.slice(index, index + count).join(' '));
      const start = words[index]?.index ?? 0;
      const closing = words[index + count - 1];
      if (!type || !closing || small[index - 1] === 'pháp') continue;
      const end = closing.index + closing[0].length;
      if (/[^\p{L}\s]/u.test(text.slice(start, end))) continue;
      last = { start, end, type };
      index += count - 1;
      break;
    }
  }
  return last;
}
