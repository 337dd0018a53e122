import type { Span } from '@/utils/article/span';

import { type Gap, betweenClauses, betweenPhrases, betweenWords, blanks } from './gaps';

/** How long one utterance may grow in spoken characters: Chromium stops some voices after about fifteen seconds. */
const most = 220;

/** A stretch of a text and how it is spoken. */
export type Piece = Span & { text: string };

/** A stretch that is not torn: how long it is when spoken, and how well a voice may pause behind it. */
type Atom = Span & { length: number; rest: number };

function restBehind(text: string, end: number): number {
  const last = text.slice(end - 2, end);
  if (/[;:.!?…]["”)]?$/u.test(last)) return 3;
  return /[,)\]”"]$/u.test(last) ? 2 : 1;
}

/** Cuts a stretch at every gap that tears nothing. */
function split(text: string, { start, end }: Span, { at: pattern, isTorn }: Gap): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const found of text.slice(start, end).matchAll(pattern)) {
    const at = start + found.index;
    const next = at + found[0].length;
    if (at === from || isTorn(text.slice(at - 2, at), text.slice(next, next + 6))) continue;
    spans.push({ start: from, end: at });
    from = next;
  }
  return [...spans, { start: from, end }];
}

/** A word longer than any is cut anywhere, but not within a character. */
function chop(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (let from = start; from < end; ) {
    const to = Math.min(end, from + 40);
    const isWithin = to < end && /[\uD800-\uDBFF]/.test(text[to - 1] ?? '');
    spans.push({ start: from, end: isWithin ? to - 1 : to });
    from = isWithin ? to - 1 : to;
  }
  return spans;
}

/** Small words are spoken as they are written; asking for each would take as long as speaking. */
const lengthOf = (piece: string, say: (piece: string) => string): number =>
  /\d|\p{Lu}\p{L}?\p{Lu}|[/@#%]/u.test(piece) ? say(piece).length : piece.length;

/** The finest gaps that are needed: clauses, their phrases, their words, and at last any characters. */
function toAtoms(text: string, span: Span, say: (piece: string) => string): Atom[] {
  const measure = ({ start, end }: Span): Atom => ({
    start,
    end,
    length: lengthOf(text.slice(start, end), say) + 1,
    rest: restBehind(text, end),
  });
  /** The parts of a stretch that is too long; within it the voice rests less than behind it. */
  const part = (whole: Atom, parts: readonly Span[], rest: number): Atom[] =>
    parts.length === 1
      ? [whole]
      : parts.map((each, index) => ({
          ...measure(each),
          rest: index < parts.length - 1 ? rest : whole.rest,
        }));
  const refine = (atoms: readonly Atom[], cut: (atom: Atom) => Span[], rest: number): Atom[] =>
    atoms.flatMap((atom) => (atom.length > most ? part(atom, cut(atom), rest) : [atom]));
  const clauses = split(text, span, betweenClauses).map(measure);
  const phrases = refine(clauses, (atom) => split(text, atom, betweenPhrases), 0.5);
  const words = refine(phrases, (atom) => split(text, atom, betweenWords), 0);
  const apart = refine(words, (atom) => split(text, atom, blanks), 0);
  return refine(apart, (atom) => chop(text, atom), 0);
}

/** How many atoms make the next piece: the best pause near an even share of what is left. */
function countNext(atoms: readonly Atom[], from: number, left: number): number {
  const share = left / Math.ceil(left / most);
  let best = 1;
  let score = Number.NEGATIVE_INFINITY;
  let length = 0;
  for (let count = 1; from + count <= atoms.length; count += 1) {
    const atom = atoms[from + count - 1];
    length += atom?.length ?? 0;
    if (length > most) break;
    const value = (atom?.rest ?? 0) - (4 * Math.abs(length - share)) / share;
    if (value >= score) [best, score] = [count, value];
  }
  return best;
}

/**
 * A sentence in pieces of at most some 220 spoken characters, cut where clauses end; a short one whole. Pieces leave out
 * nothing but the blanks between them.
 * @param say how a piece is spoken.
 */
export function cutSentence(text: string, span: Span, say: (piece: string) => string): Piece[] {
  if (span.end - span.start <= most) {
    const whole = say(text.slice(span.start, span.end));
    if (whole.length <= most) return [{ ...span, text: whole }];
  }
  const atoms = toAtoms(text, span, say);
  let left = atoms.reduce((sum, atom) => sum + atom.length, 0);
  const pieces: Piece[] = [];
  for (let from = 0; from < atoms.length; ) {
    const taken = atoms.slice(from, from + (left <= most ? atoms.length : countNext(atoms, from, left)));
    const start = taken[0]?.start ?? span.start;
    const end = taken.at(-1)?.end ?? span.end;
    pieces.push({ start, end, text: say(text.slice(start, end)) });
    left -= taken.reduce((sum, atom) => sum + atom.length, 0);
    from += taken.length;
  }
  return pieces;
}
