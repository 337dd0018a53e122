import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { repository } from './bundle';

const file = join(repository, 'test/bench/ratios.json');

/** By bench, then by what is compared. Ratios and counts only: milliseconds of two machines say nothing. */
type Kept = Record<string, Record<string, number>>;

/** Prints what changed since the last run that was kept, and keeps this one: `git diff` shows the same. */
export function keepRatios(bench: string, ratios: Readonly<Record<string, number>>): void {
  const kept: Kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : {};
  const last = kept[bench] ?? {};
  for (const [name, ratio] of Object.entries(ratios)) {
    const before = last[name];
    const since = before === undefined ? 'not measured before' : `was ${before}`;
    console.log(`${bench}, ${name}: ${rounded(ratio)} (${since})`);
  }
  const now = Object.entries(ratios).map(([name, ratio]) => [name, rounded(ratio)]);
  const all = { ...kept, [bench]: { ...last, ...Object.fromEntries(now) } };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}

const rounded = (ratio: number): number => Number(ratio.toPrecision(3));

export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
