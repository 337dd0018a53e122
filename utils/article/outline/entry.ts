import type { Head } from './head';
import type { Nested } from './nest';

import { isDash } from './number';
import { readAsker } from './questions';

/** One line of a table of contents. */
export interface Entry {
  /** Index among the story's top-level elements. */
  at: number;
  /** At most 120 characters, "…" behind what was cut; no colon behind it, no bullet before it. */
  text: string;
  /** The first entry's is 1, and each is at most one deeper than the one before. */
  level: 1 | 2 | 3 | 4;
}

const most = 200;
const longest = 120;

/** Entries of nested heads: of more than 200 the deepest go first; what is deeper than four levels stands at the fourth. */
export function makeEntries(nested: readonly Nested[]): Entry[] {
  const kept = withoutDeepest(nested).slice(0, most);
  const entries = kept.map(({ head, depth }) => ({
    at: head.at,
    text: cut(clean(head)),
    level: Math.min(depth, 4) as Entry['level'],
  }));
  // A line that is printed again and again heads nothing.
  return new Set(entries.map(({ text }) => text)).size < 2 ? [] : entries;
}

function withoutDeepest(nested: readonly Nested[]): readonly Nested[] {
  let kept = nested;
  while (kept.length > most) {
    const deepest = kept.reduce((depth, each) => Math.max(depth, each.depth), 1);
    const rest = kept.filter(({ depth }) => depth < deepest);
    if (rest.length < 2) return kept;
    kept = rest;
  }
  return kept;
}

function clean({ text, number, family }: Head): string {
  const start = number && isDash(number) ? number.length : family === 'question' ? readAsker(text).length : 0;
  return (
    text
      .slice(start)
      .trim()
      .replace(/(?<![\s:;,])[\s:;,]+$/, '')
      // The full stop of a sentence, not that of "v.v." or "…".
      .replace(/(?<=\p{L}{2}|[\p{N})”"])\.$/u, '')
  );
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 1);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > longest / 2 ? end : undefined).replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/, '')}…`;
}
