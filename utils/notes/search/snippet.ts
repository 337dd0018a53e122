import type { Span } from './tokens';

import { isMeant, parseQuery } from './query';
import { spansOf } from './tokens';

export interface Snippet {
  /** A passage of the text in NFC, line breaks as blanks, “…” where it was cut. */
  text: string;
  /** What the query's words are there: offsets (UTF-16) into `text`, in order, touching words as one. */
  hits: { start: number; end: number }[];
}

/** Of a long text only so many places are looked at: a snippet is one of hundreds in a list. */
const mostPlaces = 2_000;

/**
 * The passage of at most about `length` characters that holds the most of the query's words, their neighbours in order
 * counting extra; the beginning of the text, without hits, when it holds none. Words typed with accents match
 * themselves alone. It is cut between words only.
 */
export function snippet(text: string, query: string, length = 180): Snippet {
  const whole = text.normalize('NFC').replace(/\s/g, ' ');
  const { words } = parseQuery(query);
  const spans = spansOf(whole);
  const places = spans
    .flatMap((span, at) => {
      const word = words.findIndex((each) => isMeant(span.word, each));
      return word < 0 ? [] : [{ ...span, at, meant: word }];
    })
    .slice(0, mostPlaces);
  const { from, to } = bestPassage(places, length);
  const { start, end } = widen(whole, spans, from, to, length);
  const lead = start > 0 ? '…' : '';
  const shift = lead.length - start;
  const hits: Snippet['hits'] = [];
  for (const place of places) {
    if (place.start < start || place.end > end) continue;
    const last = hits.at(-1);
    const gap = whole.slice((last?.end ?? 0) - shift, place.start);
    if (last && gap.length <= 1 && !/[\p{L}\p{N}]/u.test(gap)) last.end = place.end + shift;
    else hits.push({ start: place.start + shift, end: place.end + shift });
  }
  return { text: `${lead}${whole.slice(start, end)}${end < whole.length ? '…' : ''}`, hits };
}

interface Place extends Span {
  /** Which word of the text it is. */
  at: number;
  /** Which word of the query it answers. */
  meant: number;
}

/** From which offset to which the best places reach; the first characters when there is none. */
function bestPassage(places: readonly Place[], length: number): { from: number; to: number } {
  let best = { from: 0, to: 0, worth: 0 };
  for (const [i, first] of places.entries()) {
    const seen = new Set<number>();
    let worth = 0;
    for (let j = i; j < places.length; j += 1) {
      const place = places[j];
      if (!place || (j > i && place.end - first.start > length)) break;
      const before = places[j - 1];
      // A word met for the first time counts most, one behind its forerunner of the query half of that, a repetition little.
      worth += seen.has(place.meant) ? 0.05 : 1;
      if (j > i && before?.at === place.at - 1 && before.meant === place.meant - 1) worth += 0.5;
      seen.add(place.meant);
      if (worth > best.worth) best = { from: first.start, to: place.end, worth };
    }
  }
  return best;
}

/** Fills the passage up to the length, a third in front and the rest behind, and moves both ends between words. */
function widen(
  whole: string,
  spans: readonly Span[],
  from: number,
  to: number,
  length: number,
): { start: number; end: number } {
  if (whole.length <= length) return { start: 0, end: whole.length };
  const room = Math.max(0, length - (to - from));
  const wanted = Math.max(0, Math.min(from - Math.floor(room / 3), whole.length - length));
  const start = wanted === 0 ? 0 : (spans.find((span) => span.start >= wanted)?.start ?? from);
  const limit = Math.min(whole.length, start + length);
  const end = limit === whole.length ? limit : (spans.findLast((span) => span.end <= limit)?.end ?? to);
  // A first word longer than the passage itself is left whole.
  return { start: Math.min(start, from), end: Math.max(end, to) };
}
