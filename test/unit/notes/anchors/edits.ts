import type { Span } from '@/utils/article/span';

import { otherParagraph, otherSentence } from './articles';
import { paragraphs, type Quoted, sentences, words } from './quotes';
import type { Random } from './random';

/** A stretch of the old text, and what stands for it now; absent `as`: the same letters. */
export interface Piece extends Span {
  as?: string;
}

/** The new text, and where the passage is in it: nowhere (`orphan`) where it was taken out or reworded. */
export interface Edited {
  text: string;
  expected: Span | 'orphan';
}

type Edit = (text: string, quote: Quoted, random: Random) => Piece[] | 'orphan' | undefined;
type Change = { at: Span; as: string };

/** The whole text with some stretches changed. */
function change(text: string, changes: readonly Change[]): Piece[] {
  const sorted = [...changes].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { at, as } of sorted) {
    if (at.start < done) continue;
    if (at.start > done) pieces.push({ start: done, end: at.start });
    pieces.push({ ...at, as });
    done = at.end;
  }
  pieces.push({ start: done, end: text.length });
  return pieces;
}

const put = (at: number, as: string): Change => ({ at: { start: at, end: at }, as });
const inside = (span: Span, within: Span) => span.start >= within.start && span.end <= within.end;
const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const say = (text: string, { start, end }: Span) => text.slice(start, end);

/** Whole blocks in a new order. */
function reorder(blocks: readonly Span[], order: readonly Span[], text: string): Piece[] {
  const first = blocks[0]?.start ?? 0;
  const last = blocks.at(-1)?.end ?? 0;
  const gaps = blocks.slice(1).map((block, i) => text.slice(blocks[i]?.end ?? 0, block.start));
  return [
    { start: 0, end: first },
    ...order.flatMap((block, i) => [
      block,
      ...(i < gaps.length ? [{ start: 0, end: 0, as: gaps[i] ?? '' }] : []),
    ]),
    { start: last, end: text.length },
  ];
}

/** Each character for itself, or what it becomes. */
function letters(text: string, become: (letter: string, at: number) => string): Piece[] {
  return change(
    text,
    [...text.matchAll(/./gsu)].flatMap((m) => {
      const as = become(m[0], m.index);
      return as === m[0] ? [] : [{ at: { start: m.index, end: m.index + m[0].length }, as }];
    }),
  );
}

const typos: Record<string, string> = {
  ả: 'á', á: 'ả', ệ: 'ê', ề: 'ế', ế: 'ề', ơ: 'o', ư: 'u', đ: 'd', â: 'a', ô: 'o', ố: 'ồ', ộ: 'ô', ạ: 'a', i: 'y',
  n: 'm', c: 'k', g: 'gg', h: 'hh', t: 'tt', o: 'oo', Đ: 'D', T: 't', ă: 'a', ị: 'i', à: 'á', u: 'ư', a: 'ă', e: 'ê',
}; // biome-ignore format: a table

function typo(text: string, word: Span): Change | undefined {
  for (let i = word.end - 1; i >= word.start; i--) {
    const wrong = typos[text[i] ?? ''];
    if (wrong) return { at: { start: i, end: i + 1 }, as: wrong };
  }
  return undefined;
}

const vocabulary =
  'đồng bộ hiệu quả thiết thực nhanh chóng kịp thời quyết liệt thường xuyên nghiêm túc cụ thể rộng rãi bước đầu'.split(
    ' ',
  );

/** Some words of the quote, one in so many, never its first or last. */
function someWords(text: string, quote: Span, random: Random, every: number): Span[] {
  const middle = words(text, quote).slice(1, -1);
  if (middle.length < 3) return [];
  const count = Math.max(1, Math.floor(middle.length / every));
  return random.shuffle(middle).slice(0, count);
}

/** Everything of a text's first paragraphs, or of its last, that does not touch the quote. */
function away(text: string, quote: Span, side: 'before' | 'after'): Span | undefined {
  const all = paragraphs(text);
  const own = all.findIndex((p) => touches(p, quote));
  const ownLast = all.findLastIndex((p) => touches(p, quote));
  const gone = side === 'before' ? all.slice(Math.max(0, own - 3), own) : all.slice(ownLast + 1, ownLast + 4);
  const [first, last] = [gone[0], gone.at(-1)];
  if (!first || !last) return undefined;
  return side === 'before'
    ? { start: first.start, end: all[own]?.start ?? 0 }
    : { start: all[ownLast]?.end ?? 0, end: last.end };
}

const isCaption = (text: string) => /Ảnh: |^Quang cảnh|^Toàn cảnh/u.test(text);

export const edits: Record<string, Edit> = {
  'nothing changed': (text) => change(text, []),

  'typos mended': (text, quote, random) => {
    const all = words(text, quote);
    const wrong = random
      .shuffle(all)
      .slice(0, Math.max(1, Math.floor(all.length / 10)))
      .map((word) => typo(text, word));
    return wrong.some((one) => !one) ? undefined : change(text, wrong as Change[]);
  },

  'paragraph added before': (text, quote, random) => {
    const all = paragraphs(text).filter(({ start }) => start <= quote.start);
    return change(text, [put(random.pick(all).start, `${otherParagraph(random)}\n\n`)]);
  },

  'paragraphs added before': (text, _, random) =>
    change(text, [put(0, `${otherParagraph(random)}\n\n${otherParagraph(random)}\n\n`)]),

  'paragraph added after': (text, quote, random) => {
    const all = paragraphs(text).filter(({ end }) => end >= quote.end);
    return change(text, [put(random.pick(all).end, `\n\n${otherParagraph(random)}`)]);
  },

  'paragraph added inside': (text, quote, random) => {
    const breaks = [
      ...paragraphs(text).map(({ end }) => ({ end, as: (p: string) => `\n\n${p}` })),
      ...sentences(text).map(({ end }) => ({ end, as: (p: string) => `\n\n${p}\n\n` })),
    ].filter(({ end }) => end > quote.start + 20 && end < quote.end - 20);
    if (breaks.length === 0) return undefined;
    const at = random.pick(breaks);
    return change(text, [put(at.end, at.as(otherParagraph(random)))]);
  },

  'paragraphs removed before': (text, quote) => {
    const gone = away(text, quote, 'before');
    return gone && change(text, [{ at: gone, as: '' }]);
  },

  'paragraphs removed after': (text, quote) => {
    const gone = away(text, quote, 'after');
    return gone && change(text, [{ at: gone, as: '' }]);
  },

  'quoted paragraph removed': () => 'orphan',
  'quoted sentence reworded': () => 'orphan',
  'another article in its place': () => 'orphan',

  'captions moved': (text, quote, random) => {
    const all = paragraphs(text);
    const captions = all.filter((p) => isCaption(say(text, p)));
    if (captions.some((p) => touches(p, quote) && !inside(quote, p))) return undefined;
    const order = all.filter((p) => !captions.includes(p));
    for (const caption of captions) order.splice(random.int(0, order.length), 0, caption);
    return captions.length ? reorder(all, order, text) : undefined;
  },

  'quote repeated elsewhere': (text, quote, random) => {
    const all = paragraphs(text).filter((p) => !touches(p, quote));
    const at = random.pick(all);
    return change(text, [put(at.start, `Tin liên quan: ${say(text, quote).replace(/\s+/gu, ' ')}\n\n`)]);
  },

  'same sentence many times': (text, quote) => {
    const own = sentences(text).find((s) => touches(s, quote));
    if (!own || quote.end > own.end) return undefined;
    return change(
      text,
      paragraphs(text)
        .filter((p, i) => i % 3 === 0 && !touches(p, quote))
        .map(({ start }) => put(start, `${say(text, own)} `)),
    );
  },

  'accents in parts (NFD)': (text) => letters(text, (letter) => letter.normalize('NFD')),

  'tone marks placed anew': (text) =>
    change(
      text,
      [...text.matchAll(/([oóòỏõọ])([aáàảãạeéèẻẽẹ])(?!\p{L})/giu)].flatMap((m) => {
        const [o = '', a = ''] = [m[1], m[2]].map((letter) => letter?.normalize('NFD'));
        const tone = o.slice(1) || a.slice(1);
        const as = o.slice(1) ? `${o[0]}${a[0]}${tone}` : `${o[0]}${tone}${a[0]}`;
        return tone ? [{ at: { start: m.index, end: m.index + m[0].length }, as: as.normalize('NFC') }] : [];
      }),
    ),

  'numbers changed inside': (text, quote, random) => {
    const numbers = words(text, quote).filter((w) => /^\p{N}/u.test(say(text, w)));
    if (numbers.length === 0) return undefined;
    return change(
      text,
      numbers.map((at) => {
        const old = say(text, at);
        const digit = old.length > 1 ? old.length - 2 : 0;
        const as = `${old.slice(0, digit)}${(Number(old[digit]) + random.int(1, 8)) % 10}${old.slice(digit + 1)}`;
        return {
          at,
          as: /\d/.test(old[digit] ?? '') ? as : old.replace(/\d$/, (d) => String((Number(d) + 3) % 10)),
        };
      }),
    );
  },

  'quotation marks and dashes': (text) =>
    letters(text, (letter) => ({ '“': '"', '”': '"', '–': '-', '-': '–' })[letter] ?? letter),

  'sentence split in two': (text, quote) => {
    const comma = [...text.matchAll(/, (\p{Ll})/gu)].find(
      (m) => m.index > quote.start && m.index + 3 < quote.end,
    );
    if (!comma) return undefined;
    const at = { start: comma.index, end: comma.index + 3 };
    return change(text, [{ at, as: `. ${(comma[1] ?? '').toUpperCase()}` }]);
  },

  'sentences swapped': (text, quote) => {
    const paragraph = paragraphs(text).find((p) => inside(quote, p));
    if (!paragraph) return undefined;
    const all = sentences(text).filter((s) => inside(s, paragraph));
    const own = all.findIndex((s) => inside(quote, s));
    const other = own + 1 < all.length ? own + 1 : own - 1;
    if (own < 0 || other < 0) return undefined;
    const order = [...all];
    [order[own], order[other]] = [order[other] as Span, order[own] as Span];
    return reorder(all, order, text);
  },

  'list reordered': (text, quote, random) => {
    const items = paragraphs(text).filter((p) => text[p.start] === '-');
    if (items.some((item) => touches(item, quote) && !inside(quote, item))) return undefined;
    return reorder(items, random.shuffle(items), text);
  },

  'white space': (text, _, random) =>
    letters(text, (letter) =>
      letter === '\n'
        ? random.pick(['\n', '\n ', '\r\n'])
        : letter === ' '
          ? random.pick([' ', ' ', ' ', '  ', '\u00a0', '\n'])
          : letter,
    ),

  'paragraphs merged': (text) =>
    change(
      text,
      [...text.matchAll(/\n\n/gu)].map((m) => ({ at: { start: m.index, end: m.index + 2 }, as: ' ' })),
    ),

  'prefix changed': (text, quote, random) => {
    const before = words(text, { start: 0, end: quote.start }).slice(-random.int(2, 8));
    const [first, last] = [before[0], before.at(-1)];
    if (!first || !last) return undefined;
    return change(text, [{ at: { start: first.start, end: last.end }, as: otherSentence(random) }]);
  },

  'suffix changed': (text, quote, random) => {
    const after = words(text, { start: quote.end, end: text.length }).slice(0, random.int(2, 8));
    const [first, last] = [after[0], after.at(-1)];
    if (!first || !last) return undefined;
    return change(text, [{ at: { start: first.start, end: last.end }, as: otherSentence(random) }]);
  },

  'word inserted': (text, quote, random) => {
    const at = someWords(text, quote, random, 12);
    return at.length
      ? change(
          text,
          at.map(({ end }) => put(end, ` ${random.pick(vocabulary)}`)),
        )
      : undefined;
  },

  'word removed': (text, quote, random) => {
    const at = someWords(text, quote, random, 12);
    return at.length
      ? change(
          text,
          at.map(({ start, end }) => ({ at: { start, end: end + 1 }, as: '' })),
        )
      : undefined;
  },

  'words replaced': (text, quote, random) => {
    const at = someWords(text, quote, random, 12);
    return at.length
      ? change(
          text,
          at.map((word) => ({ at: word, as: random.pick(vocabulary) })),
        )
      : undefined;
  },

  'article turned round': (text, quote, random) => {
    const all = paragraphs(text);
    const cut = random.int(1, all.length - 1);
    const [from, to] = [all[cut - 1], all[cut]];
    if (!from || !to || (quote.start < from.end && quote.end > to.start)) return undefined;
    return reorder(all, [...all.slice(cut), ...all.slice(0, cut)], text);
  },

  'a morning of corrections': (text, quote, random) => {
    const own = words(text, quote);
    const others = words(text).filter((w) => !touches(w, quote));
    const changes = random
      .shuffle(others)
      .slice(0, Math.floor(others.length / 25))
      .map((at) => ({ at, as: random.pick(vocabulary) }));
    const wrong = own.length > 4 ? typo(text, random.pick(own)) : undefined;
    return change(text, [
      put(0, `${otherParagraph(random)}\n\n`),
      put(
        random.pick(paragraphs(text).filter((p) => !touches(p, quote))).start,
        `${otherParagraph(random)}\n\n`,
      ),
      ...changes,
      ...(wrong ? [wrong] : []),
    ]);
  },
};

/** What takes the passage out, by kind. */
const endings: Record<string, (text: string, quote: Quoted, random: Random, other: string) => string> = {
  'quoted paragraph removed': (text, quote) => {
    const kept = paragraphs(text).filter((p) => !touches(p, quote));
    return kept.map((p) => say(text, p)).join('\n\n');
  },
  'quoted sentence reworded': (text, quote, random) => {
    const own = sentences(text).filter((s) => touches(s, quote));
    return assemble(
      text,
      change(
        text,
        own.map((at) => ({ at, as: otherSentence(random) })),
      ),
    );
  },
  'another article in its place': (_, __, ___, other) => other,
};

const assemble = (text: string, pieces: readonly Piece[]) => pieces.map((p) => p.as ?? say(text, p)).join('');

/**
 * Applies one kind of edit.
 * @param other an article on another subject in the same style, with the same names and phrases of office.
 * @returns undefined where the kind does not apply to this quote.
 */
export function applyEdit(
  kind: string,
  text: string,
  quote: Quoted,
  random: Random,
  other: string,
): Edited | undefined {
  const pieces = edits[kind]?.(text, quote, random);
  if (pieces === 'orphan')
    return { text: endings[kind]?.(text, quote, random, other) ?? '', expected: 'orphan' };
  if (!pieces) return undefined;
  const expected = follow(pieces, quote);
  return expected && { text: assemble(text, pieces), expected };
}

/** Where the letters of a stretch went. */
function follow(pieces: readonly Piece[], quote: Span): Span | undefined {
  let at = 0;
  let start: number | undefined;
  let end = 0;
  for (const piece of pieces) {
    const length = piece.as?.length ?? piece.end - piece.start;
    if (touches(piece, quote) && piece.start < piece.end) {
      start ??= at + (piece.as === undefined ? Math.max(0, quote.start - piece.start) : 0);
      end = at + (piece.as === undefined ? Math.min(length, quote.end - piece.start) : length);
    }
    at += length;
  }
  return start === undefined || end <= start ? undefined : { start, end };
}
