import type { PageFile } from '../extractor';

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { repository } from '../bundle';

export const setNames = ['portals', 'scrapinghub', 'trafilatura', 'wcxb'] as const;
export type SetName = (typeof setNames)[number];

export interface TestSet {
  name: SetName;
  folder: string;
  /** The program that scores the set; it is run, never read. */
  scorer: string;
}

const shared = resolve(repository, '../shared');
const folders: Record<SetName, string> = {
  portals: 'portals',
  scrapinghub: 'benchmarks/scrapinghub',
  trafilatura: 'benchmarks/trafilatura',
  wcxb: 'benchmarks/wcxb-articles',
};

/** Where a set lies beside the repository; undefined when it is not there, since pages of others are not ours to ship. */
export function findSet(name: SetName): TestSet | undefined {
  const folder = join(shared, folders[name]);
  const scorer = join(shared, name === 'portals' ? 'portals' : 'benchmarks', 'score.mjs');
  return existsSync(join(folder, 'pages.jsonl')) && existsSync(scorer) ? { name, folder, scorer } : undefined;
}

export function pagesOf({ folder }: TestSet): PageFile[] {
  return readFileSync(join(folder, 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { file, url } = JSON.parse(line) as { file: string; url?: string };
      return { file, path: resolve(folder, file), ...(url && { url }) };
    });
}
