import type { Feature } from './features';

export type Weights = Record<Feature | 'bias', number>;

/** Made by `test/bench/summary/train.ts`; not for editing by hand. */
export const WEIGHTS: Weights = {
  titleLikeness: 0.927,
  titleBest: 1.557,
  titlePairs: 0.538,
  titleFigure: 0.433,
  first: 0.621,
  second: 0.226,
  early: 0.287,
  place: -0.546,
  centrality: 1.268,
  leadLikeness: -0.658,
  length: -0.558,
  long: -0.775,
  semicolons: -0.738,
  date: 0.341,
  document: 0,
  decision: 0,
  authority: 0.276,
  praise: -0.204,
  attendance: -0.519,
  task: -0.291,
  quote: 0,
  firstPerson: -0.114,
  question: -0.294,
  dated: -0.292,
  names: 0.853,
  bias: -3.401,
};
