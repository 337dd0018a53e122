/** How many times as long as bare Readability a reader took on the same page, over all pages. */
export interface Ratios {
  median: number;
  p95: number;
  pages: number;
}

/** The clock of a page is no finer than this, in milliseconds. */
const tick = 0.1;

export const ratio = (ms: number, yardstick: number): number =>
  Math.max(ms, tick) / Math.max(yardstick, tick);

/** Absent when no page was read. */
export function summarizeRatios(ratios: number[]): Ratios | undefined {
  const sorted = ratios.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const median = at(0.5);
  const p95 = at(0.95);
  if (median === undefined || p95 === undefined) return undefined;
  return { median, p95, pages: sorted.length };
}
