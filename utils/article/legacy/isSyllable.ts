import { lips, onsets, rhymes, rhymesAfterGi, rhymesAfterQu, rounded, roundedAfterLips } from './rhymes';

/** A vowel with its tone, and the two apart; tones in the order of their marks below. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;
type Tone = (typeof tones)[number];

const toned = new Map<string, { vowel: string; tone: Tone }>(
  [...'aăâeêioôơuưy'].flatMap((vowel) =>
    tones.map((tone): [string, { vowel: string; tone: Tone }] => [
      (vowel + tone).normalize('NFC'),
      { vowel, tone },
    ]),
  ),
);

/** The longest syllable is `nghiêng`. */
const longest = 7;

/**
 * Whether a word is one Vietnamese syllable by the rules of spelling: first consonant, rhyme, tone and the letter the
 * tone stands on, both the old way (hoà, thuỷ) and the new (hòa, thủy). It need not be a word anybody uses.
 * @param word in NFC and lower case.
 */
export function isSyllable(word: string): boolean {
  if (word.length > longest) return false;
  let plain = '';
  let tone: Tone | undefined;
  let place = -1;
  for (const letter of word) {
    const found = toned.get(letter);
    if (found && tone) return false;
    if (found) {
      tone = found.tone;
      place = plain.length;
    }
    plain += found?.vowel ?? letter;
  }
  return splits(plain).some(
    ([onset, rhyme]) =>
      isSpelled(onset, rhyme) &&
      bears(rhyme, tone) &&
      (tone === undefined || standsWell(rhyme, place - onset.length)),
  );
}

/** The ways to part a syllable into first consonant and rhyme: `gi` may be both or `g` and `i`. */
function splits(plain: string): [string, string][] {
  const onset = onsets.find((start) => plain.startsWith(start)) ?? '';
  const first: [string, string] = [onset, plain.slice(onset.length)];
  return onset === 'gi' ? [first, ['g', plain.slice(1)]] : [first];
}

function isSpelled(onset: string, rhyme: string): boolean {
  const front = /^[eêiy]/.test(rhyme);
  if (onset === 'qu')
    return rhymesAfterQu.has(rhyme) || (rhyme !== '' && (rhymes.has(`u${rhyme}`) || rhymes.has(`o${rhyme}`)));
  if (onset === 'gi') return rhymesAfterGi.has(rhyme) || (rhymes.has(rhyme) && !/^[iy]/.test(rhyme));
  if (!rhymes.has(rhyme)) return false;
  if (onset === 'g') return !front || rhyme === 'i' || rhyme === 'in';
  if (onset === 'c') return !front && !rounded.test(rhyme);
  if (lips.has(onset) && rounded.test(rhyme)) return roundedAfterLips.has(rhyme);
  if (onset === 'ng') return !front;
  if (onset === 'gh' || onset === 'ngh') return front && !rhyme.startsWith('y');
  if (rhyme.startsWith('iê')) return onset !== '';
  return !rhyme.startsWith('yê') || onset === '';
}

/** Before a stop (c, ch, k, p, t) only sắc and nặng are heard. */
const bears = (rhyme: string, tone: Tone | undefined): boolean =>
  !/(?:ch|[ckpt])$/.test(rhyme) || tone === '\u0301' || tone === '\u0323';

/** Whether the tone is on the letter that carries it; `at` counts within the rhyme. */
function standsWell(rhyme: string, at: number): boolean {
  const marked = Math.max(...[...'ăâêôơ'].map((vowel) => rhyme.lastIndexOf(vowel)));
  if (marked >= 0) return at === marked;
  const vowels = /^[aeiouyư]+/.exec(rhyme)?.[0].length ?? 0;
  if (vowels === 1) return at === 0;
  if (vowels < rhyme.length) return at === vowels - 1;
  if (vowels === 3) return at === 1;
  return at === 0 || (at === 1 && /^(?:oa|oe|uy)$/.test(rhyme));
}
