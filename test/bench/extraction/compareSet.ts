import type { ExtractedRow, Extractor } from '../extractor';
import type { Comparison } from './reading';
import type { TestSet } from './sets';

import { score, type Score } from './score';
import { pagesOf } from './sets';
import { ratio, summarizeRatios, type Ratios } from './times';

/** One reader on one set. */
export interface ReaderFigures {
  score: Score;
  /** Its time on each page it read, by file, divided by that of bare Readability. */
  ratios: Record<string, number>;
  /** The same over all its pages; absent when it read none. */
  time?: Ratios;
  /** Pages on which it threw an error. */
  failed: { file: string; error: string }[];
}

export interface SetFigures {
  pages: number;
  /** Pages that could not be loaded, or not be read in time by all readers together. */
  lost: { file: string; error: string }[];
  readers: Record<string, ReaderFigures>;
}

/** Reads all pages of a set with all readers, each page loaded once, and has every reader scored. */
export async function compareSet(
  extractor: Extractor,
  set: TestSet,
  readers: readonly string[],
): Promise<SetFigures> {
  const pages = pagesOf(set);
  const rows: (ExtractedRow & Partial<Comparison>)[] = [];
  await extractor.readAll(pages, (row) => rows.push(row));
  const lost = rows.flatMap(({ file, error }) => (error ? [{ file, error }] : []));
  return {
    pages: pages.length,
    lost,
    readers: Object.fromEntries(readers.map((reader) => [reader, figuresOf(set, rows, reader)])),
  };
}

function figuresOf(
  set: TestSet,
  rows: readonly (ExtractedRow & Partial<Comparison>)[],
  reader: string,
): ReaderFigures {
  const read = rows.map(({ file, url, readings }) => ({
    file,
    url,
    ...(readings?.[reader] ?? { isArticle: false, article: null }),
  }));
  const ratios = rows.flatMap(({ file, times, yardstick }) => {
    const ms = times?.[reader];
    return ms === undefined || yardstick === undefined ? [] : [[file, ratio(ms, yardstick)] as const];
  });
  const time = summarizeRatios(ratios.map(([, value]) => value));
  return {
    score: score(set, read),
    ratios: Object.fromEntries(ratios),
    ...(time && { time }),
    failed: read.flatMap(({ file, error }) => (error ? [{ file, error }] : [])),
  };
}
