import type { Feature } from './features';

export type Weights = Record<Feature | 'bias', number>;

/** Made by `test/bench/summary/train.ts`; not for editing by hand. */
export const WEIGHTS: Weights = {
  titleLikeness: 0.929,
  titleBest: 1.554,
  titlePairs: 0.537,
  titleFigure: 0.432,
  first: 0.624,
  second: 0.232,
  early: 0.288,
  place: -0.546,
  centrality: 1.265,
  leadLikeness: -0.66,
  length: -0.554,
  long: -0.777,
  semicolons: -0.733,
  date: 0.338,
  document: 0,
  decision: 0,
  authority: 0.275,
  praise: -0.209,
  attendance: -0.738,
  task: -0.291,
  quote: 0,
  firstPerson: -0.115,
  question: -0.294,
  dated: -0.295,
  names: 0.88,
  bias: -3.403,
};
