import type { Model } from '@/utils/article/passages/model';
import type { LabelledPage } from './pages';

import { features } from '@/utils/article/passages/features';
import { branchEnds, sumLeaves } from '@/utils/article/passages/forest';
import { readLexicons } from '@/utils/article/passages/judge';
import { type Example, growForest } from './forest';
import { learnLexicons } from './lexicons';
import { partOf } from './parts';

const parts = 5;

/** Learns a model. A page's own words never vote on it: its lexicon comes from the other parts. */
export function learnModel(pages: readonly LabelledPage[]): Model {
  const examples: Example[] = [];
  for (let part = 0; part < parts; part++) {
    const lexicons = learnLexicons(pages.filter(({ group }) => partOf(`lexicon ${group}`, parts) !== part));
    for (const { rows, labels, weights, group } of pages) {
      if (partOf(`lexicon ${group}`, parts) !== part) continue;
      for (const [at, row] of rows.entries())
        if (labels[at] !== -1)
          examples.push({
            values: [...row.values, ...readLexicons(row, lexicons)],
            story: labels[at] === 1,
            weight: weights[at] ?? 0,
          });
    }
  }
  return withoutUnused({
    features: Object.keys(features),
    forest: growForest(examples),
    ...learnLexicons(pages),
  });
}

/** Features that no tree asks for need not be worked out. */
function withoutUnused(model: Model): Model {
  const nodes = model.forest.filter((_, at) => at % 2 === 0);
  const kept = model.features.flatMap((_, column) => (nodes.includes(column) ? column : []));
  const numberOf = (column: number) =>
    column < model.features.length ? kept.indexOf(column) : column - model.features.length + kept.length;
  return {
    ...model,
    features: kept.map((column) => model.features[column] ?? ''),
    forest: model.forest.map((value, at) => (at % 2 === 0 && value >= 0 ? numberOf(value) : value)),
  };
}

/** Which passages of a page a model takes for story. */
export function keepBy(model: Model): (page: LabelledPage) => boolean[] {
  const ends = branchEnds(model.forest);
  const names = Object.keys(features);
  const columns = model.features.map((name) => names.indexOf(name));
  return ({ rows }) =>
    rows.map((row) => {
      const values = [...columns.map((column) => row.values[column] ?? 0), ...readLexicons(row, model)];
      return !row.cleaned && sumLeaves(model.forest, ends, values) >= 0;
    });
}
