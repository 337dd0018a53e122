/** Letters folded so far: there are a few hundred, and taking one apart takes long. */
const known = new Map<string, string>();

/**
 * Lower case without marks, đ as d, as long as its NFC original, so that a place found in the one is a place in the
 * other. A letter whose plain form is longer or shorter (İ) stays as it is.
 */
export function fold(text: string): string {
  let folded = '';
  for (const letter of text.normalize('NFC')) {
    let plain = known.get(letter);
    if (plain === undefined) {
      plain = foldLetter(letter);
      known.set(letter, plain);
    }
    folded += plain;
  }
  return folded;
}

function foldLetter(letter: string): string {
  const plain = letter
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace('đ', 'd');
  return plain.length === letter.length ? plain : letter;
}
