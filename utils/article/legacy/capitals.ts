import { isSyllable } from './isSyllable';

/** `capitals` and `small` are words whose plain letters say so; `open` ones follow their neighbours. */
type Kind = 'capitals' | 'small' | 'open' | 'silent';

/** Words of decoded TCVN3 that are meant in capitals: its fonts have none with a tone, so `NéI` comes out as NộI. */
export function raiseCapitals(text: string): string {
  if (!/\p{L}\p{Lu}/u.test(text)) return text;
  const words = [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    word,
    index,
    kind: kindOf(word),
  }));
  if (!words.some(({ kind }) => kind === 'capitals')) return text;

  const raised: string[] = [];
  let end = 0;
  let before: Kind | undefined;
  const after = nextKinds(words.map(({ kind }) => kind));
  for (const [at, { word, index, kind }] of words.entries()) {
    const raise =
      kind === 'open'
        ? inCapitals(before, after[at], person.test(word))
        : hasInnerCapital(word) && !/[a-z]/.test(word);
    raised.push(text.slice(end, index), raise ? word.toUpperCase() : word);
    end = index + word.length;
    if (speaks(kind)) before = kind;
  }
  return raised.join('') + text.slice(end);
}

const speaks = (kind: Kind): boolean => kind === 'capitals' || kind === 'small';

/** `Bà NGUYỄN THỊ HỒNG`: who is spoken of, before a name in capitals. */
const person = /^(?:Bà|Cô|Cụ|Cố|Mẹ)$/;

/** Between capitals, or beside them with nothing on the other side. */
const inCapitals = (before: Kind | undefined, after: Kind | undefined, isPerson: boolean): boolean =>
  (before ?? (isPerson ? undefined : after)) === 'capitals' && (after ?? before) === 'capitals';

const hasInnerCapital = (word: string): boolean => /.\p{Lu}/u.test(word);

/** An abbreviation (UBND, TTg) is in capitals among small letters too, and says nothing of its neighbours. */
function kindOf(word: string): Kind {
  if (/[a-z]/.test(word)) return /\p{Lu}{2}/u.test(word) ? 'silent' : 'small';
  if (hasInnerCapital(word)) return isSyllable(word.toLowerCase()) ? 'capitals' : 'silent';
  return /[^\0-\x7F]/.test(word) ? 'open' : 'silent';
}

/** For each word the next that speaks, behind it. */
function nextKinds(kinds: readonly Kind[]): (Kind | undefined)[] {
  const next: (Kind | undefined)[] = [];
  let behind: Kind | undefined;
  for (let at = kinds.length - 1; at >= 0; at--) {
    next[at] = behind;
    const kind = kinds[at];
    if (kind && speaks(kind)) behind = kind;
  }
  return next;
}
