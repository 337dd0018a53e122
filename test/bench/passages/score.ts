import type { Gold } from './gold';
import type { LabelledPage } from './pages';

/** How much of what was kept is story, and how much of the story was kept. */
export interface Score {
  set: string;
  pages: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Scores kept passages by runs of four words, averaged over pages; by snippets, summed up, where these are the gold. */
export function score(pages: readonly LabelledPage[], keep: (page: LabelledPage) => boolean[]): Score[] {
  return [...new Set(pages.map(({ set }) => set))].map((set) => {
    const own = pages.filter((page) => page.set === set);
    const texts = own.map((page) => {
      const kept = keep(page);
      return page.rows.flatMap(({ text }, at) => (kept[at] ? text : [])).join('\n');
    });
    const counts = own.map(({ gold }, at) =>
      gold.text === undefined ? bySnippets(texts[at] ?? '', gold) : byRuns(texts[at] ?? '', gold.text),
    );
    const bySum = own[0]?.gold.text === undefined;
    const precision = bySum
      ? sum(counts, 'good') / sum(counts, 'kept')
      : mean(counts.flatMap(({ good, kept }) => (kept > 0 ? good / kept : [])));
    const recall = bySum
      ? sum(counts, 'good') / sum(counts, 'wanted')
      : mean(counts.map(({ good, wanted }) => (wanted > 0 ? good / wanted : 0)));
    return { set, pages: own.length, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
  });
}

interface Count {
  good: number;
  kept: number;
  wanted: number;
}

const sum = (counts: readonly Count[], key: keyof Count) =>
  counts.reduce((total, count) => total + count[key], 0);
const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;

function bySnippets(text: string, gold: Gold): Count {
  const flat = text.replace(/\s+/g, ' ');
  const found = (snippets: string[] = []) =>
    snippets.filter((snippet) => flat.includes(snippet.replace(/\s+/g, ' ').trim())).length;
  const good = found(gold.with);
  return { good, kept: good + found(gold.without), wanted: gold.with?.length ?? 0 };
}

function byRuns(text: string, gold: string): Count {
  const [kept, wanted] = [runsOf(text), runsOf(gold)];
  let good = 0;
  for (const [run, times] of kept) good += Math.min(times, wanted.get(run) ?? 0);
  const size = (runs: Map<string, number>) => [...runs.values()].reduce((total, times) => total + times, 0);
  return { good, kept: size(kept), wanted: size(wanted) };
}

function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const run = words.slice(at, at + 4).join(' ');
    if (run) runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}
