import { basename, join, resolve } from 'node:path';

import { repository } from '../bundle';
import { openExtractor } from '../extractor';
import { type Gold, readGold, readLines, sets, shared } from './gold';
import { type Label, label } from './labels';

/** One passage as the page told it: `inPage.ts` makes these. */
export interface Row {
  text: string;
  values: number[];
  textWords: string[];
  ownWords: string[];
  aroundWords: string[];
  chosen: boolean;
  cleaned: boolean;
  /** What the model that is in use makes of it. */
  chance: number;
}

export interface LabelledPage {
  set: string;
  file: string;
  /** What must not stand on both sides of a trial: the site, of portals the family. */
  group: string;
  gold: Gold;
  rows: Row[];
  labels: Label[];
  /** How much each passage counts in learning. */
  weights: number[];
}

/** How much a page of each set counts: portals are few and come first, snippets tell little of a page. */
const worth: Record<string, number> = { portals: 250, 'benchmarks/trafilatura': 30 };

/** Reads every page that has gold in real Chromium and labels its passages. */
export async function readPages(): Promise<LabelledPage[]> {
  const gold = readGold();
  const extractor = await openExtractor(join(repository, 'test/bench/passages/inPage.ts'), 'thoangValues()');
  const pages: LabelledPage[] = [];
  for (const set of sets) {
    const folder = join(shared, set);
    const files = readLines<{ file: string; url: string }>(join(folder, 'pages.jsonl'))
      .filter(({ file }) => gold.has(`${set}/${basename(file)}`))
      .map((page) => ({ ...page, path: resolve(folder, page.file) }));
    await extractor.readAll(files, (row) => {
      const { rows = [], portal } = row as unknown as { rows?: Row[]; portal?: string };
      const known = gold.get(`${set}/${basename(row.file)}`);
      if (!known || rows.length === 0) return;
      const labels = label(rows, known);
      const group = (set === 'portals' && portal) || siteOf(row.url);
      pages.push({
        set,
        file: row.file,
        group,
        gold: known,
        rows,
        labels,
        weights: weigh(rows, labels, set),
      });
    });
  }
  await extractor.close();
  return pages;
}

/** Long passages count more, pages alike whatever their length. */
function weigh(rows: readonly Row[], labels: readonly Label[], set: string): number[] {
  const weights = rows.map(({ text }, at) => (labels[at] === -1 ? 0 : Math.sqrt(text.length / 6 + 1)));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return weights.map((weight) => (weight / total) * (worth[set] ?? 100));
}

/** The registrable part of an address, roughly; an archived page belongs to the site it was archived from. */
function siteOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const archived = hostname === 'web.archive.org' ? /https?:\/+([^/]+)/.exec(pathname)?.[1] : undefined;
  return (archived ?? hostname).split('.').slice(-2).join('.');
}
