import type { SetFigures } from './compareSet';

import { summarizeRatios, type Ratios } from './times';

type Sets = Record<string, SetFigures>;

/** Rows: the measures as the scorer names them. Cells: how often each held. */
export function portalsTable({ readers }: SetFigures): string {
  const [first] = Object.values(readers);
  const rows = (first?.score.measures ?? []).map(({ name, of }) => [
    `${name} (of ${of})`,
    ...Object.values(readers).map(({ score }) => {
      const measure = score.measures.find((other) => other.name === name);
      return measure ? String(measure.good) : '–';
    }),
  ]);
  return table(['portals', ...Object.keys(readers)], rows);
}

/** Rows: the benchmarks. Cells: F1, with precision and recall behind it. */
export function benchmarksTable(sets: Sets): string {
  const [first] = Object.values(sets);
  const rows = Object.entries(sets).map(([name, { pages, readers }]) => {
    const overlaps = Object.values(readers).map(({ score }) => score.overlap);
    return [
      `${name}, ${overlaps[0]?.metric ?? ''} (${pages} pages)`,
      ...overlaps.map((overlap) =>
        overlap
          ? `**${overlap.f1.toFixed(4)}** (${overlap.precision.toFixed(3)} / ${overlap.recall.toFixed(3)})`
          : '–',
      ),
    ];
  });
  return table(['F1 (precision / recall)', ...Object.keys(first?.readers ?? {})], rows);
}

/** Rows: the sets, then all their pages together. Cells: the median ratio, and the 95th percentile. */
export function timesTable(sets: Sets, readers: readonly string[]): string {
  const cell = (ratios: Ratios | undefined) =>
    ratios ? `${ratios.median.toFixed(2)} (${ratios.p95.toFixed(2)})` : '–';
  const rows = Object.entries(sets).map(([name, set]) => [
    name,
    ...readers.map((reader) => cell(set.readers[reader]?.time)),
  ]);
  const all = (reader: string) =>
    Object.values(sets).flatMap((set) => Object.values(set.readers[reader]?.ratios ?? {}));
  if (rows.length > 1) rows.push(['all', ...readers.map((reader) => cell(summarizeRatios(all(reader))))]);
  return table(['time ÷ bare Readability, median (p95)', ...readers], rows);
}

/** Markdown whose columns also stand in line on a screen. */
function table(head: string[], rows: string[][]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}
