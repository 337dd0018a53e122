/** Each letter as a browser shows its byte, above what it stands for. Rows are one vowel: huyền, hỏi, ngã, sắc, nặng. */
const rows: readonly [string, string][] = [
  ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'],
  ['¨©ª«¬\u00AD®', 'ăâêôơưđ'],
  ['µ¶·¸¹', 'àảãáạ'],
  ['»¼½¾Æ', 'ằẳẵắặ'],
  ['ÇÈÉÊË', 'ầẩẫấậ'],
  ['ÌÎÏÐÑ', 'èẻẽéẹ'],
  ['ÒÓÔÕÖ', 'ềểễếệ'],
  ['×ØÜÝÞ', 'ìỉĩíị'],
  ['ßáâãä', 'òỏõóọ'],
  ['åæçèé', 'ồổỗốộ'],
  ['êëìíî', 'ờởỡớợ'],
  ['ïñòóô', 'ùủũúụ'],
  ['õö÷øù', 'ừửữứự'],
  ['úûüýþ', 'ỳỷỹýỵ'],
];

const letters = new Map(
  rows.flatMap(([from, to]) => [...from].map((letter, at): [string, string] => [letter, to.charAt(at)])),
);

/** A word, also one that two text nodes share (`\0` is where they meet). */
const words = /[A-Za-z\0\u00A1-\u00AE\u00B5-\u00B9\u00BB-\u00BE\u00C6-\u00FE]+/g;

/** Signs that stand for themselves when no letter is beside them: bullets of Word (· §), footnotes, fractions, ©. */
const sign = /^\0*[¡-¬®¶·¹»-¾×÷]\0*$/;

/** A capital and its own vowel with a tone, as some converters write what the fonts have no letter for: `Aµ` is À. */
const doubled =
  /A[àảãáạ]|Ă[ằẳẵắặ]|Â[ầẩẫấậ]|E[èẻẽéẹ]|Ê[ềểễếệ]|I[ìỉĩíị]|O[òỏõóọ]|Ô[ồổỗốộ]|Ơ[ờởỡớợ]|U[ùủũúụ]|Ư[ừửữứự]|Y[ỳỷỹýỵ]/g;

/**
 * TCVN3 as Unicode, letter by letter. The fonts have capitals without a tone only; the others are typed in lower case
 * and come out so. Checked against glibc's TCVN5712-1, of which TCVN3 is the part without control characters.
 */
export function decodeTcvn3(text: string): string {
  return text
    .replace(words, (word, at: number) =>
      sign.test(word) && !isShort(text, at, word)
        ? word
        : [...word].map((letter) => letters.get(letter) ?? letter).join(''),
    )
    .replace(doubled, (pair) => pair.slice(1).toUpperCase());
}

/**
 * `§.` and `§/c` are short for words (đường, đồng chí), `5.000 ®` is in đồng, `®)` counts in a list, `£ §ª` is a
 * people, `« t«` a car; a bullet has spaces around it, and « points back at the start of a text.
 */
function isShort(text: string, at: number, sign: string): boolean {
  const next = text.slice(at + 1, at + 3);
  if (sign === '®') return /^[.)-]/.test(next) || /\d\s?$/.test(text.slice(Math.max(0, at - 2), at));
  if (sign === '«') return at > 0 || /^\s[^A-Z\d\s]/.test(next);
  return sign === '§' ? /^[./-]/.test(next) : sign === '£' && /^\s[§®]/.test(next);
}
