import type { DumpedPage } from './gold';

export interface Tally {
  set: string;
  /** Shingle F1 of averages, or snippet F1 of sums. */
  f1: number;
  precision: number;
  recall: number;
}

const words = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const cache = new WeakMap<DumpedPage, { gold: Map<string, number>; size: number }>();

function shingles(text: string): Map<string, number> {
  const list = words(text);
  const counts = new Map<string, number>();
  if (list.length === 0) return counts;
  for (let at = 0; at < Math.max(1, list.length - 3); at++) {
    const gram = list.slice(at, at + 4).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
const size = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

/** Scores kept passages as the public benchmarks score text. */
export function score(pages: readonly DumpedPage[], keep: (page: DumpedPage) => ArrayLike<boolean>): Tally[] {
  const tallies: Tally[] = [];
  for (const set of new Set(pages.map((page) => page.set))) {
    const own = pages.filter((page) => page.set === set);
    let tp = 0,
      fp = 0,
      fn = 0,
      precision = 0,
      recall = 0,
      predicted = 0;
    for (const page of own) {
      const kept = keep(page);
      const text = page.rows
        .filter((_, at) => kept[at])
        .map((row) => row.text)
        .join('\n');
      if (page.gold.text === undefined) {
        const flat = text.replace(/\s+/g, ' ');
        const has = (piece: string) => flat.includes(piece.replace(/\s+/g, ' ').trim());
        const good = page.gold.with?.filter(has).length ?? 0;
        tp += good;
        fp += page.gold.without?.filter(has).length ?? 0;
        fn += (page.gold.with?.length ?? 0) - good;
        continue;
      }
      let known = cache.get(page);
      if (!known) {
        const gold = shingles(page.gold.text);
        known = { gold, size: size(gold) };
        cache.set(page, known);
      }
      const found = shingles(text);
      let same = 0;
      for (const [gram, n] of found) same += Math.min(n, known.gold.get(gram) ?? 0);
      const all = size(found);
      if (all > 0) {
        precision += same / all;
        predicted++;
      }
      recall += known.size ? same / known.size : 0;
    }
    const p = own[0]?.gold.text === undefined ? tp / (tp + fp) : precision / predicted;
    const r = own[0]?.gold.text === undefined ? tp / (tp + fn) : recall / own.length;
    tallies.push({ set: set.replace(/^.*\//, ''), f1: (2 * p * r) / (p + r), precision: p, recall: r });
  }
  return tallies;
}
export const show = (tallies: readonly Tally[]): string =>
  tallies
    .map(
      ({ set, f1, precision, recall }) =>
        `${set} ${f1.toFixed(4)} (${precision.toFixed(3)} ${recall.toFixed(3)})`,
    )
    .join('  ');
