import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { repository } from '../bundle';
import { flatten } from './flatten';
import { grow, makeTable, type Settings, type Tree } from './forest';
import { type DumpedPage, readPages } from './gold';
import { learnLexicons, lexiconNames, lexiconValues } from './lexicons';

const settings: Settings = {
  trees: 150,
  leaves: 12,
  rate: 0.1,
  features: 0.5,
  rows: 0.7,
  least: 10,
  ridge: 5,
  seed: 7,
};
const hash = (s: string) => {
  let v = 0x811c9dc5;
  for (const b of Buffer.from(s)) v = Math.imul(v ^ b, 0x01000193) >>> 0;
  return v;
};

const pages = readPages(process.argv[2] ?? '/tmp/passages.jsonl');
const full = new Map<DumpedPage, Float64Array[]>();
const parts = 5;
for (let part = 0; part < parts; part++) {
  const lexicons = learnLexicons(pages.filter((page) => hash(page.group) % parts !== part));
  for (const page of pages.filter((each) => hash(each.group) % parts === part))
    full.set(
      page,
      page.rows.map((row) => Float64Array.from([...row.values, ...lexiconValues(row, lexicons)])),
    );
}
const values: Float64Array[] = [],
  labels: number[] = [],
  weights: number[] = [];
for (const page of pages)
  for (const [at, row] of (full.get(page) as Float64Array[]).entries())
    if ((page.weights[at] as number) > 0) {
      values.push(row);
      labels.push(page.labels[at] as number);
      weights.push(page.weights[at] as number);
    }
const trees: Tree[] = grow(makeTable(values, values[0]?.length ?? 0), labels, weights, settings);
const names = [...(pages[0]?.names ?? []), ...lexiconNames];
const used = [...new Set(trees.flatMap((tree) => tree.feature))].sort((a, b) => a - b);
const { text, own, around } = learnLexicons(pages);
const model = {
  features: used.map((column) => names[column]),
  forest: flatten(trees, (column) => used.indexOf(column)),
  text,
  own,
  around,
};
writeFileSync(join(repository, 'utils/article/passages/model.json'), `${JSON.stringify(model)}\n`);
console.log(
  used.length,
  'features',
  model.forest.length,
  'numbers',
  Object.keys(text).length,
  Object.keys(own).length,
  Object.keys(around).length,
  'words',
);
