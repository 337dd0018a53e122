import type { Feature } from './features';

export type Weights = Record<Feature | 'bias', number>;

/** Made by `test/bench/summary/train.ts`; not for editing by hand. */
export const WEIGHTS: Weights = {
  titleLikeness: 1.687,
  titleBest: 1.902,
  titleRecall: 0,
  titlePairs: 0.071,
  first: 0.568,
  second: 0.142,
  early: 0.366,
  place: -0.556,
  centrality: 1.272,
  leadLikeness: -0.958,
  length: -0.637,
  long: -0.601,
  semicolons: -0.646,
  date: 0.335,
  document: 0,
  decision: 0.023,
  authority: 0.28,
  praise: 0,
  quote: 0,
  firstPerson: -0.191,
  question: -0.803,
  dated: -0.353,
  contrast: -0.173,
  names: 0.684,
  bias: -3.372,
};
