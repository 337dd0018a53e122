const bracketed = /\s?\((?:(?:sau đây )?(?:gọi|viết) tắt là:? )?["“]?(\p{Lu}[\p{Lu}&-]{1,9})["”]?\)/gu;
const marks = /[\u0300-\u036f]/gu;

/** Abbreviations that a text explains where they first stand, each with the words before it. */
export type Definitions = ReadonlyMap<string, string>;

/** Letters without their marks, which abbreviations drop as they like; "Đ" stays what it is. */
const bare = (letters: string): string => letters.toUpperCase().normalize('NFD').replace(marks, '');

/** The last words before a bracket, when their initials are the letters in it; "và" has no letter. */
function wordsFor(letters: string, before: string): string | undefined {
  const initials = bare(letters.replace(/[&-]/gu, ''));
  const words = Array.from(before.matchAll(/[\p{L}\p{M}]+/gu)).filter(([word]) => word !== 'và');
  const last = words.slice(-initials.length);
  if (last.map(([word]) => bare(word.charAt(0))).join('') !== initials) return undefined;
  const meaning = before.slice(last[0]?.index).trim();
  return /[.;:()\d]|\p{Lu}{2}/u.test(meaning) ? undefined : meaning;
}

/** "Bảo hiểm tiền gửi (BHTG)": what a text itself says that its abbreviations mean. */
export function readDefinitions(text: string): Definitions {
  const definitions = new Map<string, string>();
  for (const { 1: letters = '', index } of text.matchAll(bracketed)) {
    const meaning = wordsFor(letters, text.slice(Math.max(0, index - 90), index));
    if (meaning && !definitions.has(letters)) definitions.set(letters, meaning);
  }
  return definitions;
}

/** Leaves out the brackets that explain: read aloud they would be the same words again. */
export const dropDefinitions = (text: string, definitions: Definitions): string =>
  text.replace(bracketed, (whole, letters: string, at: number) => {
    const meaning = definitions.get(letters) ?? '';
    const before = text.slice(Math.max(0, at - meaning.length), at);
    return meaning !== '' && before.toLowerCase() === meaning.toLowerCase() ? '' : whole;
  });
