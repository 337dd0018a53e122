import type { Feature } from './features';

export type Weights = Record<Feature | 'bias', number>;

/** Made by `test/bench/summary/train.ts`; not for editing by hand. */
export const WEIGHTS: Weights = {
  titleLikeness: 1.341,
  titleBest: 1.68,
  titlePairs: 0.358,
  titleFigure: 0.476,
  first: 0.52,
  second: 0.071,
  early: 0.354,
  place: -0.579,
  centrality: 1.288,
  leadLikeness: -1.047,
  length: -0.648,
  long: -0.674,
  semicolons: -0.093,
  date: 0.321,
  document: 0,
  decision: 0,
  authority: 0.267,
  praise: -0.035,
  attendance: -0.705,
  task: -0.34,
  quote: 0,
  firstPerson: -0.116,
  question: -0.777,
  dated: -0.355,
  names: 0.888,
  bias: -3.368,
};
