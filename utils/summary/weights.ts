import type { Feature } from './features';

export type Weights = Record<Feature | 'bias', number>;

/** Made by `test/bench/summary/train.ts`; not for editing by hand. */
export const WEIGHTS: Weights = {
  titleLikeness: 1.34,
  titleBest: 1.68,
  titlePairs: 0.359,
  titleFigure: 0.44,
  first: 0.531,
  second: 0.07,
  early: 0.369,
  place: -0.592,
  centrality: 1.274,
  leadLikeness: -1.012,
  length: -0.617,
  long: -0.744,
  semicolons: -0.101,
  date: 0.321,
  document: 0,
  decision: 0,
  authority: 0.251,
  praise: -0.032,
  attendance: -0.712,
  task: -0.346,
  quote: 0,
  firstPerson: -0.113,
  question: -0.773,
  dated: -0.363,
  names: 0.888,
  bias: -3.368,
};
