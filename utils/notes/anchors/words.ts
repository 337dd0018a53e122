/** A syllable or a number with its points and strokes (`1.200`, `30/2020`); scripts without blanks go by the letter. */
const WORD =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]\p{M}*|[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,/](?=\p{N})[\p{L}\p{M}\p{N}]+)*/gu;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The words of a text and where they stand. */
export interface Words {
  all: string[];
  starts: number[];
  ends: number[];
}

export function readWords(text: string): Words {
  const words: Words = { all: [], starts: [], ends: [] };
  for (const match of text.matchAll(WORD)) {
    words.all.push(match[0]);
    words.starts.push(match.index);
    words.ends.push(match.index + match[0].length);
  }
  return words;
}

/** What makes two spellings one word: case, how accents are encoded and over which vowel the tone stands do not count. */
export function keyOf(word: string): string {
  if (/^[\x20-\x7f]*$/.test(word)) return word.toLowerCase();
  const parts = word.normalize('NFD').toLowerCase();
  return parts.replace(TONES, '') + (parts.match(TONES) ?? []).join('');
}

/** Longer than any word that is spelt: what is longer is not compared by the letter. */
const LONGEST = 40;

/** Whether a word may be the other with a slip mended, or a figure brought up to date. */
export function isAlike(a: string, b: string): boolean {
  if (a.length > LONGEST || b.length > LONGEST) return false;
  const [one, other] = [bare(a), bare(b)];
  if (one === other) return true;
  const digits = /^\p{N}/u;
  if (digits.test(one) || digits.test(other)) return digits.test(one) && digits.test(other);
  const longer = Math.max(one.length, other.length);
  return distance(one, other) <= (longer < 3 ? 0 : longer < 6 ? 1 : 2);
}

const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
