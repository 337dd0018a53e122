import type { Span } from '@/utils/article/span';
import { describe as describeAnchor } from '@/utils/notes/anchors/describe';
import { findAnchor } from '@/utils/notes/anchors/find';

import { heldBack, makeArticle, type Topic, tuned } from './articles';
import { applyEdit, edits } from './edits';
import { chooseQuotes, sentences } from './quotes';
import { Random } from './random';

/**
 * `right`: found to the word, or rightly orphaned. `near`: the place is right, the cut is not. `undecided`: the marked words
 * stand with the very same 64 characters on both sides somewhere else; or they were taken out, and their whole sentences
 * stand once, letter for letter, somewhere else, as when they were moved. An anchor cannot tell, so no answer is wrong.
 */
export interface Tally {
  right: number;
  near: number;
  orphaned: number;
  wrong: number;
  undecided: number;
}

export interface Case {
  kind: string;
  article: string;
  length: string;
  quote: string;
  verdict: keyof Tally;
  found: string | undefined;
  expected: string | undefined;
}

/** Every kind of edit on every quote of articles made from four topics: two each unless told otherwise. */
export function measure(half: 'tuned' | 'held back', seeds: readonly number[] = [1, 2]): Case[] {
  const topics: readonly Topic[] = half === 'tuned' ? tuned : heldBack;
  return topics.flatMap((topic, t) =>
    seeds.flatMap((n) =>
      measureArticle(
        topic,
        topics[(t + 1) % topics.length] ?? topic,
        (half === 'tuned' ? 0 : 100) + 10 * t + (n % 10) + 1_000 * Math.floor(n / 10),
      ),
    ),
  );
}

function measureArticle(topic: Topic, another: Topic, seed: number): Case[] {
  const { name, text } = makeArticle(topic, seed);
  const other = makeArticle(another, seed + 5_000, false).text;
  const random = new Random(seed + 77);
  return chooseQuotes(text, random).flatMap((quote) => {
    const anchor = describeAnchor(text, quote);
    if (!anchor) return [];
    return Object.keys(edits).flatMap((kind) => {
      const edited = applyEdit(kind, text, quote, random, other);
      if (!edited) return [];
      const found = findAnchor(edited.text, anchor);
      const around = anchor.prefix + anchor.quote + anchor.suffix;
      const sentence = edited.expected === 'orphan' ? wholeSentences(text, quote) : undefined;
      const verdict =
        sentence && found && allOf(edited.text, sentence).length === 1 && isIn(edited.text, found, sentence)
          ? 'undecided'
          : judge(edited.text, found, edited.expected, around, anchor.prefix.length);
      const show = (span: Span | undefined) => span && edited.text.slice(span.start, span.end);
      const expected = edited.expected === 'orphan' ? undefined : show(edited.expected);
      return [
        {
          kind,
          article: name,
          length: quote.length,
          quote: anchor.quote,
          verdict,
          found: show(found),
          expected,
        },
      ];
    });
  });
}

function judge(
  text: string,
  found: Span | undefined,
  expected: Span | 'orphan',
  around: string,
  before: number,
): keyof Tally {
  const right = expected === 'orphan' ? !found : found && sameWords(text, found, expected);
  if (right) return 'right';
  const twins = allOf(text, around).map((at) => at + before);
  const decidable = twins.filter((at) => expected === 'orphan' || at !== expected.start).length === 0;
  if (!decidable) return 'undecided';
  if (!found) return 'orphaned';
  if (expected === 'orphan') return 'wrong';
  const both = Math.min(found.end, expected.end) - Math.max(found.start, expected.start);
  const either = Math.max(found.end, expected.end) - Math.min(found.start, expected.start);
  return both / either >= 0.5 ? 'near' : 'wrong';
}

/** The same but for marks at the ends. */
function sameWords(text: string, a: Span, b: Span): boolean {
  const bare = /[^\p{L}\p{M}\p{N}]/u;
  const trim = ({ start, end }: Span) => {
    let [from, to] = [start, end];
    while (from < to && bare.test(text[from] ?? '')) from++;
    while (to > from && bare.test(text[to - 1] ?? '')) to--;
    return `${from} ${to}`;
  };
  return trim(a) === trim(b);
}

function wholeSentences(text: string, quote: Span): string {
  const own = sentences(text).filter(({ start, end }) => start < quote.end && quote.start < end);
  return text.slice(own[0]?.start, own.at(-1)?.end);
}

const isIn = (text: string, found: Span, sentence: string) =>
  found.start >= text.indexOf(sentence) && found.end <= text.indexOf(sentence) + sentence.length;

function allOf(text: string, part: string): number[] {
  const all: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) all.push(at);
  return all;
}

export function tally(cases: readonly Case[]): Tally {
  const total: Tally = { right: 0, near: 0, orphaned: 0, wrong: 0, undecided: 0 };
  for (const { verdict } of cases) total[verdict]++;
  return total;
}

/** A line a kind, and one for all. */
export function report(cases: readonly Case[]): string {
  const line = (name: string, some: readonly Case[]) => {
    const { right, near, orphaned, wrong, undecided } = tally(some);
    return [
      name.padEnd(30),
      ...[some.length, right, near, orphaned, wrong, undecided].map((n) => String(n).padStart(7)),
    ].join('');
  };
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  const head = `${''.padEnd(30)}  cases  right   near orphan  wrong undecd`;
  return [
    head,
    ...kinds.map((kind) =>
      line(
        kind,
        cases.filter((one) => one.kind === kind),
      ),
    ),
    line('all', cases),
  ].join('\n');
}
