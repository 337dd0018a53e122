import { type Candidate, listCandidates } from '@/utils/summary/candidates';
import { choose } from '@/utils/summary/choose';
import { FEATURES, type Feature, type Measured, measure } from '@/utils/summary/features';
import type { Weights } from '@/utils/summary/weights';
import type { NewsArticle } from './articles';
import { type Example, fitWeights, type Sign } from './logistic';
import { measureArticle, rougeOf, sumUp } from './measures';
import { syllables } from './rouge';

/** What must not turn round by chance: facts never count against a sentence, praise never for it. */
const SIGNS: Partial<Record<Feature, Sign>> = {
  titleLikeness: 1,
  titleBest: 1,
  titlePairs: 1,
  titleFigure: 1,
  first: 1,
  early: 1,
  centrality: 1,
  date: 1,
  document: 1,
  decision: 1,
  authority: 1,
  names: 1,
  long: -1,
  semicolons: -1,
  praise: -1,
  attendance: -1,
  task: -1,
  quote: -1,
  firstPerson: -1,
  question: -1,
};
const FOLDS = 5;

/** An article with what there is to learn from it. */
export interface Prepared {
  article: NewsArticle;
  candidates: Candidate[];
  measured: Measured[];
  examples: Example[];
}

export function prepare(article: NewsArticle): Prepared {
  const candidates = listCandidates({ title: article.title, text: article.body });
  const texts = candidates.map((candidate) => candidate.text);
  const measured = measure(article.title, texts);
  const best = findOracle(texts, syllables(article.reference));
  const examples = measured.map(({ values }, i) => ({
    values: FEATURES.map((feature) => values[feature]),
    chosen: best.has(i),
  }));
  return { article, candidates, measured, examples };
}

/** Greedily, the up to three sentences that together come closest to the editor's lead. */
function findOracle(texts: readonly string[], reference: readonly string[]): Set<number> {
  let chosen: number[] = [];
  let best = 0;
  while (chosen.length < 3) {
    const sets = texts.map((_, i) => [...new Set([...chosen, i])].sort((a, b) => a - b));
    const values = sets.map((set) => {
      const [, two, longest] = rougeOf(
        set.map((i) => texts[i] ?? ''),
        reference,
      );
      return two + longest;
    });
    const most = Math.max(...values);
    if (most <= best + 1e-9) break;
    best = most;
    chosen = sets[values.indexOf(most)] ?? chosen;
  }
  return new Set(chosen);
}

/** The weights that fit these articles best. */
export function learn(prepared: readonly Prepared[]): Weights {
  const weights = fitWeights(
    prepared.flatMap(({ examples }) => examples),
    FEATURES.map((feature) => SIGNS[feature] ?? 0),
  );
  const named = [...FEATURES, 'bias'].map((name, k) => [name, Number((weights[k] ?? 0).toFixed(3))] as const);
  return Object.fromEntries(named) as Weights;
}

/** The figures when each fifth is summed up by weights learnt from the other four. */
export function crossValidate(prepared: readonly Prepared[]) {
  const results = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(prepared.filter((_, i) => i % FOLDS !== fold));
    return prepared
      .filter((_, i) => i % FOLDS === fold)
      .map(({ article, candidates, measured }) =>
        measureArticle(
          article,
          choose(candidates, measured, 3, { weights }).map((bullet) => bullet.text),
        ),
      );
  });
  return sumUp(results.flat());
}
