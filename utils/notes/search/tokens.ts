/** A number with its dots and commas ("1.200", "5,6"), or an unbroken run of letters and digits. */
const token = /\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+/gu;

/** The old and the new place of the tone mark in an open syllable: "hoà" is "hòa". Behind q the u is no vowel. */
const tonePlaces: Readonly<Record<string, string>> = Object.fromEntries(
  ['oà òa', 'oá óa', 'oả ỏa', 'oã õa', 'oạ ọa', 'oè òe', 'oé óe', 'oẻ ỏe', 'oẽ õe', 'oẹ ọe']
    .concat(['uỳ ùy', 'uý úy', 'uỷ ủy', 'uỹ ũy', 'uỵ ụy'])
    .map((pair) => pair.split(' ')),
);

/** The one spelling under which a syllable in lower case is kept; as long as what was given. */
export function canonical(syllable: string): string {
  const moved = tonePlaces[syllable.slice(-2)];
  if (!moved || syllable.at(-3) === 'q') return syllable;
  return syllable.slice(0, -2) + moved;
}

/** The words of a text in NFC and lower case, as they are written: syllables, numbers, the parts of symbols. */
export function tokensOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(token) ?? [];
}

export interface Span {
  /** Lower case, as written. */
  word: string;
  start: number;
  end: number;
}

/** The same words with their offsets (UTF-16) in `text`, which is to be NFC. */
export function spansOf(text: string): Span[] {
  return Array.from(text.matchAll(token), (match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The groups of a number with dots or commas, under which it is found too; none for any other word. */
export function partsOf(word: string): string[] {
  return word.includes('.') || word.includes(',') ? word.split(/[.,]/) : [];
}
