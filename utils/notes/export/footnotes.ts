import type { Block, Run } from './story';

/** What of a story becomes a footnote of Markdown: the numbers that are both named above a line and explained below. */
export type Footnotes = ReadonlySet<string>;

/** The number of a footnote named above the line: `¹`, `[1]`, `(1)`. */
export function referenceOf(run: Run): string | undefined {
  return run.raised && /^\s*[[(]?(\d{1,3})[\])]?\s*$/.exec(run.text)?.[1];
}

/** A paragraph that begins with such a number, and what it says. */
export function explanationOf(runs: readonly Run[]): { number: string; runs: Run[] } | undefined {
  const [first, ...others] = runs;
  if (!first) return undefined;
  const raised = referenceOf(first);
  if (raised) return others.length > 0 ? { number: raised, runs: withoutBlank(others) } : undefined;
  const words = /^\[(\d{1,3})\]\s*/.exec(first.text);
  if (!words?.[1] || first.raised) return undefined;
  return { number: words[1], runs: [{ ...first, text: first.text.slice(words[0].length) }, ...others] };
}

const withoutBlank = ([first, ...others]: readonly Run[]): Run[] =>
  first ? [{ ...first, text: first.text.trimStart() }, ...others] : [];

/** Numbers named in one paragraph of the story and explained, once, in another. */
export function footnotesOf(blocks: readonly Block[]): Footnotes {
  const explained = new Map<string, number>();
  const named = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const number = explanationOf(block.runs)?.number;
    if (number) explained.set(number, (explained.get(number) ?? 0) + 1);
    for (const run of number ? block.runs.slice(1) : block.runs) named.add(referenceOf(run) ?? '');
  }
  const whole = [...explained].filter(([number, times]) => times === 1 && named.has(number));
  return new Set(whole.map(([number]) => number));
}
