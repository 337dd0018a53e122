import type { Feature } from './features';

export type Weights = Record<Feature | 'bias', number>;

/** Made by `test/bench/summary/train.ts`; not for editing by hand. */
export const WEIGHTS: Weights = {
  titleLikeness: 1.758,
  titleBest: 1.891,
  first: 0.512,
  second: 0.159,
  early: 0.402,
  place: -0.543,
  centrality: 1.282,
  leadLikeness: -0.998,
  length: -0.56,
  long: -0.67,
  semicolons: -0.457,
  date: 0.314,
  document: 0,
  decision: 0,
  authority: 0.262,
  praise: 0,
  attendance: -0.951,
  quote: 0,
  firstPerson: -0.148,
  question: -0.782,
  dated: -0.343,
  names: 0.86,
  bias: -3.427,
};
