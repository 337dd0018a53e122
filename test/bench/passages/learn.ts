import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { keptModel } from '@/utils/article/passages/model';
import { repository } from '../bundle';
import { keepBy, learnModel } from './learnModel';
import { shared } from './gold';
import { type LabelledPage, readPages } from './pages';
import { partOf } from './parts';
import { type Score, score } from './score';

/**
 * `npm run learn` makes `utils/article/passages/model.json` from the pages of `../shared` that have gold, and says
 * first how well such a model does on sites, and families of portals, that it was not learnt from.
 * `--pages FILE` keeps what the pages said between runs; `--parts N` is how many times a part is held back, 0 for never.
 */
const { values } = parseArgs({
  options: { pages: { type: 'string' }, parts: { type: 'string', default: '5' } },
});
const parts = Number(values.parts);

if (!existsSync(shared)) {
  console.log('1 skipped: the pages to learn from are not there');
} else {
  const pages = await allPages();
  if (parts > 1) print('held back', crossValidate(pages));
  const model = learnModel(pages);
  print('seen', score(pages, keepBy(model)));
  writeFileSync(
    join(repository, 'utils/article/passages/model.json'),
    `${JSON.stringify(keptModel(model))}\n`,
  );
}

async function allPages(): Promise<LabelledPage[]> {
  if (values.pages && existsSync(values.pages))
    return JSON.parse(readFileSync(values.pages, 'utf8')) as LabelledPage[];
  const pages = await readPages();
  if (values.pages) writeFileSync(values.pages, JSON.stringify(pages));
  return pages;
}

function crossValidate(pages: readonly LabelledPage[]): Score[] {
  const kept = new Map<LabelledPage, boolean[]>();
  for (let part = 0; part < parts; part++) {
    const keep = keepBy(learnModel(pages.filter(({ group }) => partOf(group, parts) !== part)));
    for (const page of pages) if (partOf(page.group, parts) === part) kept.set(page, keep(page));
  }
  return score(pages, (page) => kept.get(page) ?? []);
}

function print(name: string, scores: readonly Score[]): void {
  const all = [{ set: 'all', pages: 0, precision: 0, recall: 0, f1: 0 }, ...scores].slice(1);
  for (const { set, pages, precision, recall, f1 } of all)
    console.log(
      `${name.padEnd(10)} ${set.padEnd(26)} ${String(pages).padStart(4)} pages  F1 ${f1.toFixed(4)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`,
    );
}
