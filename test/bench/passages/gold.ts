import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { repository } from '../bundle';

/** The story of a page as people marked it: all of its text, or pieces that must and must not be in it. */
export interface Gold {
  text?: string;
  with?: string[];
  without?: string[];
}

export const sets = [
  'benchmarks/scrapinghub',
  'benchmarks/wcxb-articles',
  'benchmarks/trafilatura',
  'portals',
] as const;

export const shared = join(repository, '../shared');

export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as T);
}

interface PortalGold {
  lead?: string;
  body: string[];
  captions?: string[];
  byline?: string;
  source?: string;
}

/** All gold there is, by set and file name. */
export function readGold(): Map<string, Gold> {
  const gold = new Map<string, Gold>();
  for (const set of sets) {
    const path = join(shared, set, 'gold.jsonl');
    if (!existsSync(path)) continue;
    for (const row of readLines<Gold & { file: string }>(path)) gold.set(`${set}/${basename(row.file)}`, row);
  }
  for (const page of readLines<{ file: string; gold?: string }>(join(shared, 'portals/manifest.jsonl'))) {
    if (!page.gold) continue;
    const told = JSON.parse(readFileSync(join(shared, 'portals', page.gold), 'utf8')) as PortalGold;
    const parts = [told.lead, ...told.body, ...(told.captions ?? []), told.byline, told.source];
    gold.set(`portals/${basename(page.file)}`, { text: parts.filter(Boolean).join('\n\n') });
  }
  return gold;
}
