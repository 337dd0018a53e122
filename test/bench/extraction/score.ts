import type { TestSet } from './sets';

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How often a measure held. */
export interface Measure {
  name: string;
  good: number;
  of: number;
}

export interface Overlap {
  metric: string;
  f1: number;
  precision: number;
  recall: number;
  /** Pages that gave no text at all. */
  empty: number;
}

/** What a set's own scorer prints about one reader's rows. */
export interface Score {
  measures: Measure[];
  overlap?: Overlap;
}

export function score({ folder, scorer }: TestSet, rows: object[]): Score {
  const temporary = mkdtempSync(join(tmpdir(), 'thoang-bench-'));
  try {
    const file = join(temporary, 'rows.jsonl');
    writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return readScore(execFileSync(process.execPath, [scorer, folder, file], { encoding: 'utf8' }));
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function readScore(printed: string): Score {
  const overlap = /(\d+) empty; (\w+ F1) ([\d.]+) \(P ([\d.]+), R ([\d.]+)/.exec(printed);
  const measures = [...printed.matchAll(/^(.+?) +(\d+) \/ (\d+) +[\d.]+ %$/gm)].map(
    ([, name = '', good, of]) => ({ name, good: Number(good), of: Number(of) }),
  );
  if (!overlap) {
    if (measures.length === 0) throw new Error(`the scorer printed no figures:\n${printed}`);
    return { measures };
  }
  const [, empty, metric = '', f1, precision, recall] = overlap;
  return {
    measures,
    overlap: {
      metric,
      f1: Number(f1),
      precision: Number(precision),
      recall: Number(recall),
      empty: Number(empty),
    },
  };
}
